/** Leaving nothing behind, from the page of one's own worksheets: in every tab, by keyboard alone, and for good. */
import { introduce, nameField, openBuilder, openFile, saveStatus } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { openMy, startPartnership } from '../support/my-worksheets.ts';
import { eraseButton, everythingIn, shareComputer, yesButton } from '../support/privacy.ts';
import { recordText, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const CANARY = 'Zwetschgenkuchen';

test('fault 21: everything erased is gone from every tab, and none can put it back', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  const other = await context.newPage();
  await openMy(other);
  await startPartnership(other, 'Mondays');
  await other.getByRole('button', { name: t('my.more', { who: `${CANARY} and Ben` }) }).click();
  await other.getByRole('button', { name: t('my.delete'), exact: true }).click();
  const putBack = other.getByRole('button', { name: /^Put it back/ });
  await expect(putBack).toBeVisible();
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  await introduce(page, CANARY, 'Chi');

  const third = await context.newPage();
  await openMy(third);
  await expect(third.locator('main')).toContainText('Mondays');
  await eraseButton(third).click();
  await yesButton(third).click();
  await expect(third.getByText(t('everything.erased'))).toBeVisible();
  await expect(third.getByText(t('my.empty'))).toBeVisible();
  await expect(putBack).toHaveCount(0);
  await expect(other.getByText(t('my.empty'))).toBeVisible();
  await expect(nameField(page)).toHaveValue('');
  for (const tab of [page, other, third]) {
    await expect(tab.locator('body')).not.toContainText(/Zwetschgenkuchen|Mondays/);
    await tab.reload();
    const held = await everythingIn(tab);
    expect(held['local']).toEqual({});
    expect(JSON.stringify(held)).not.toMatch(/Zwetschgenkuchen|Mondays/);
  }
});

test('fault 101: a file that was being looked into is gone from the screen, too', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await openMy(page);
  const body = { ...JSON.parse(recordText()).body, people: [{ name: CANARY }, { name: 'Chi' }] };
  await openFile(page, 'agreement.json', recordText({ body }), t('copy.open'));
  await expect(page.locator('main')).toContainText(CANARY);

  const other = await context.newPage();
  await openMy(other);
  await eraseButton(other).click();
  await yesButton(other).click();
  await expect(other.getByText(t('everything.erased'))).toBeVisible();
  await expect(page.getByText(t('my.empty'))).toBeVisible();
  await expect(page.locator('body')).not.toContainText(CANARY);
});

test('fault 101: earlier versions are erased with the rest', async ({ page }) => {
  const id = '00000000-0000-4000-8000-000000000001';
  await seedLocal(page, { [`bothways:record:${id}`]: recordText({ id }) });
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  const before = (await everythingIn(page))['databases'];
  expect(before).toMatchObject({ 'bothways/history': [expect.anything()] });
  await openMy(page);
  await eraseButton(page).click();
  await yesButton(page).click();
  await expect(page.getByText(t('everything.erased'))).toBeVisible();
  const held = await everythingIn(page);
  expect(held).toMatchObject({ local: { seeded: 'yes' }, tab: {} });
  expect(JSON.stringify(held)).not.toContain(id);
});

test('fault 102: on a shared computer what lies there is not shown, and nothing can be added', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openMy(page);
  await expect(page.locator('main')).toContainText(CANARY);
  await shareComputer(page, 'leave');
  await expect(page.getByText(t('shared.hidden'))).toBeVisible();
  await expect(page.locator('main')).not.toContainText(CANARY);
  await expect(page.getByLabel(t('my.name'))).toHaveCount(0);
  const before = await everythingIn(page);
  await page.reload();
  await expect(page.getByText(t('shared.hidden'))).toBeVisible();
  await expect(page.locator('main')).not.toContainText(CANARY);
  expect(await everythingIn(page)).toEqual(before);
  await page.getByRole('button', { name: t('shared.stop') }).click();
  await expect(page.locator('main')).toContainText(CANARY);
});

test('fault 92: by keyboard alone, everything is erased, and the focus stays where it was', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openMy(page);
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    if (await eraseButton(page).evaluate((button) => button === document.activeElement)) break;
  }
  await expect(eraseButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: t('erase.no') })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(yesButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('everything.erased'))).toBeVisible();
  await expect(eraseButton(page)).toBeFocused();
});

test('fault 76: where the piece that erases can’t be loaded, that is said, and nothing is gone', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openMy(page);
  await page.route(/traces/, (route) => route.abort());
  await eraseButton(page).click();
  await yesButton(page).click();
  await expect(page.getByText(t('erase.failed'))).toBeVisible();
  await expect(page.locator('main')).toContainText(CANARY);
});
