/** Two tabs, and tabs that are hidden, frozen or left: no edit is lost, and what was erased stays so. */
import {
  introduce,
  nameField,
  openBuilder,
  programmeField,
  saveStatus,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { localBytes, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

test('fault 16: two tabs that change different fields both keep their words', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const other = await context.newPage();
  await openBuilder(other);
  // The second tab has words that it has not saved while it hears of the first tab's.
  await nameField(page).fill('Ana Ruiz of the first tab');
  await programmeField(other).fill('College');
  await expect(nameField(other)).toHaveValue('Ana Ruiz of the first tab');
  await programmeField(other).fill('College of the second tab');
  for (const tab of [page, other]) {
    await expect(nameField(tab)).toHaveValue('Ana Ruiz of the first tab');
    await expect(programmeField(tab)).toHaveValue('College of the second tab');
  }
  const third = await context.newPage();
  await openBuilder(third);
  await expect(nameField(third)).toHaveValue('Ana Ruiz of the first tab');
  await expect(programmeField(third)).toHaveValue('College of the second tab');
  expect(Object.keys(await localBytes(third))).toHaveLength(1);
});

// How long after the other tab's last letter the agreement is erased; its words wait 200 ms.
for (const moment of process.env['BOTHWAYS_FULL'] ? [0, 60, 120, 180, 240] : [60, 180]) {
  test(`fault 21: erased in one tab, it is gone in another that was being typed into (${moment} ms)`, async ({
    page,
    context,
  }) => {
    await openBuilder(page);
    await introduce(page, 'Ana', 'Ben');
    const other = await context.newPage();
    await openBuilder(other);
    await page.getByRole('button', { name: t('file.erase') }).click();
    const yes = page.getByRole('dialog').getByRole('button', { name: t('erase.yes') });
    await expect(yes).toBeVisible();
    await nameField(other).fill('Ana, typed in the other tab');
    await page.waitForTimeout(moment);
    await yes.evaluate((button: HTMLButtonElement) => button.click());

    await expect(saveStatus(page)).toHaveText(t('save.erased'));
    await expect(saveStatus(other)).toHaveText(t('save.erased'));
    await expect(nameField(other)).toHaveValue('');
    await page.waitForTimeout(1000);
    expect(await localBytes(other)).toEqual({});
    expect(await strictBytes(other)).toEqual({});
    await other.reload();
    await expect(saveStatus(other)).toHaveText(t('save.empty'));
  });
}

test('fault 23: words typed right before the page is left are kept', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await nameField(page).fill('Ana, and off');
  await page.goto('/guides/');
  await openBuilder(page);
  await expect(nameField(page)).toHaveValue('Ana, and off');
});

test('fault 23: words typed right before the tab is closed are kept', async ({ page, context }) => {
  await openBuilder(page);
  await nameField(page).fill('Ana, and closed');
  await page.close({ runBeforeUnload: true });
  const after = await context.newPage();
  await openBuilder(after);
  await expect(nameField(after)).toHaveValue('Ana, and closed');
});

for (const what of ['hidden', 'on its way out']) {
  test(`fault 23: a page that is ${what} has written its words before it returns`, async ({
    page,
  }) => {
    await openBuilder(page);
    const written = await nameField(page).evaluate((field: HTMLInputElement, act) => {
      field.value = 'Ana, this very moment';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const before = Object.values(localStorage).join();
      if (act === 'hidden') {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
      } else window.dispatchEvent(new PageTransitionEvent('pagehide'));
      return [before, Object.values(localStorage).join()];
    }, what);
    expect(written[0]).toBe('');
    expect(written[1]).toContain('Ana, this very moment');
  });
}

test('fault 23: a page that the browser freezes has written its words', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const devtools = await context.newCDPSession(page);
  await nameField(page).fill('Ana, and frozen');
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  const after = await context.newPage();
  await after.goto('/guides/');
  await expect
    .poll(async () => Object.values(await localBytes(after)).join())
    .toContain('Ana, and frozen');
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await page.close();
  await openBuilder(after);
  await expect(nameField(after)).toHaveValue('Ana, and frozen');
});
