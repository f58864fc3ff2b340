/** One’s own worksheets on the built site: two partnerships, two tabs, and everything that is done with them. */
import type { Page } from '@playwright/test';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import {
  introduce,
  nameField,
  openBuilder,
  programmeField,
  saveStatus,
  untilSaved,
} from '../support/agreement.ts';
import { draftOf, recordOf } from '../support/drafts.ts';
import { expect, test } from '../support/guarded-test.ts';
import { agreementLink, openMy, partnership, startPartnership } from '../support/my-worksheets.ts';
import { partnershipRecord } from '../support/partnerships.ts';
import { localBytes, RECORD, seedLocal, strictBytes } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function moveTo(page: Page, who: string, name: string): Promise<void> {
  await press(page, t('my.more', { who }));
  await page.getByRole('combobox', { name: t('my.move') }).selectOption({ label: name });
  await press(page, t('my.moveYes'));
  await expect(partnership(page, name).getByRole('link', { name: who })).toBeFocused();
}

test('two partnerships: agreements move, and what is renamed, archived and deleted comes back', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await page.getByRole('button', { name: t('file.another') }).click();
  await introduce(page, 'Chi', 'Dov');

  await page
    .getByRole('link', { name: t('site.my') })
    .first()
    .click();
  await expect(agreementLink(page, 'Chi and Dov')).toBeVisible();
  await startPartnership(page, 'Mondays');
  await startPartnership(page, 'Thursdays');
  await moveTo(page, 'Ana and Ben', 'Mondays');
  await moveTo(page, 'Chi and Dov', 'Thursdays');

  await press(page, t('my.rename', { name: 'Mondays' }));
  await page.getByLabel(t('my.name')).first().fill('Fridays');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: t('my.rename', { name: 'Fridays' }) }),
  ).toBeFocused();

  await press(page, t('my.archive', { name: 'Thursdays' }));
  await expect(page.getByText(t('my.archiveTitle'), { exact: true })).toBeFocused();
  await expect(agreementLink(page, 'Chi and Dov')).toBeHidden();

  await press(page, t('my.more', { who: 'Ana and Ben' }));
  await press(page, t('my.delete'));
  await expect(agreementLink(page, 'Ana and Ben')).toHaveCount(0);
  expect(Object.values(await localBytes(page)).join()).not.toContain('Ana');
  expect(Object.values(await strictBytes(page)).join()).not.toContain('Ana');
  await expect(
    page.getByRole('button', { name: t('my.putBack', { who: 'Ana and Ben' }) }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(agreementLink(page, 'Ana and Ben')).toBeFocused();

  await page.reload();
  await expect(
    partnership(page, 'Fridays').getByRole('link', { name: 'Ana and Ben' }),
  ).toBeVisible();
  await page.getByText(t('my.archiveTitle'), { exact: true }).click();
  await press(page, t('my.unarchive', { name: 'Thursdays' }));
  await expect(page.getByRole('heading', { name: 'Thursdays' })).toBeFocused();

  // Fault 106: neither the title nor the address says who it is about.
  expect(await page.title()).not.toMatch(/Ana|Chi|Fridays|Thursdays/);
  await agreementLink(page, 'Ana and Ben').click();
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana');
  expect(page.url()).not.toMatch(/Ana|Ben|[0-9a-f]{8}-/);
});

test('fault 18, fault 21: two tabs tell each other; what one deletes, the other does not write again', async ({
  page,
  context,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const my = await context.newPage();
  await openMy(my);
  await startPartnership(my, 'Mondays');

  await programmeField(page).fill('Typed while it is moved');
  await moveTo(my, 'Ana and Ben', 'Mondays');
  await untilSaved(page);
  const both = Object.values(await localBytes(my)).find((text) => text.includes('Typed while'));
  expect(JSON.parse(both ?? '{}').partnership).toMatch(/^[0-9a-f-]{36}$/);

  await nameField(page).fill('Anna');
  await expect(agreementLink(my, 'Anna and Ben')).toBeVisible();

  await press(my, t('my.more', { who: 'Anna and Ben' }));
  await nameField(page).fill('Anna, half typed');
  await press(my, t('my.delete'));
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  await expect(nameField(page)).toHaveValue('');
  // Longer than any save takes.
  await page.waitForTimeout(1200);
  expect(Object.values(await localBytes(my)).join()).not.toContain('Ben');
  expect(Object.values(await strictBytes(my)).join()).not.toContain('Ben');

  await my.getByRole('button', { name: /^Put it back/ }).click();
  await expect(partnership(my, 'Mondays').getByRole('link')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(t('agreement.people.partner'), { exact: true })).toHaveValue('Ben');
});

test('fault 17: what was overwritten is found among the earlier versions, and comes back', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben', 'Evening college');
  // Another sitting.
  await openBuilder(page);
  await programmeField(page).fill('Day school');
  await untilSaved(page);
  await openMy(page);
  await press(page, t('my.more', { who: 'Ana and Ben' }));
  await press(page, t('my.history'));
  const history = page.getByRole('region', { name: t('my.history') });
  await expect(history.getByText(t('my.then', { words: 'Evening college' }))).toBeVisible();
  await expect(history.getByText(t('my.now', { words: 'Day school' }))).toBeVisible();
  await history.getByRole('button').first().click();
  await expect(history.getByText(t('my.then', { words: 'Day school' }))).toBeVisible();
  await agreementLink(page, 'Ana and Ben').click();
  await expect(programmeField(page)).toHaveValue('Evening college');
});

test('fault 92: a partnership is started and filled by keyboard alone', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await openMy(page);
  const reach = async (name: string) => {
    for (let i = 0; i < 60; i++) {
      const text = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement | null;
        return focused?.labels?.[0]?.textContent ?? focused?.textContent;
      });
      if (text === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach “${name}”.`);
  };
  await reach(t('my.name'));
  await page.keyboard.type('Mondays');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mondays' })).toBeFocused();
  await reach(t('my.more', { who: 'Ana and Ben' }));
  await page.keyboard.press('Enter');
  await reach(t('my.move'));
  await page.keyboard.press('ArrowDown');
  await reach(t('my.moveYes'));
  await page.keyboard.press('Enter');
  await expect(partnership(page, 'Mondays').getByRole('link')).toBeFocused();
});

test('fault 92: the focus goes along with a row that another tab moves', async ({
  page,
  context,
}) => {
  const records = ['Ana', 'Chi'].map((name, i) => ({
    ...recordOf(draftOf({ people: [{ name }, { name: '' }] })),
    id: `00000000-0000-4000-8000-00000000000${i + 1}`,
    savedAt: `2026-11-2${2 - i}T10:00:00.000Z`,
  }));
  const mondays = partnershipRecord({ name: 'Mondays' });
  const texts = [mondays, ...records].map((one) => [RECORD + one.id, JSON.stringify(one)]);
  await seedLocal(page, Object.fromEntries(texts));
  await openMy(page);
  const other = await context.newPage();
  await other.goto('/about/privacy/');
  const save = (part: Partial<SavedRecord<unknown>>) =>
    other.evaluate(
      ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
      [RECORD + records[1]?.id, JSON.stringify({ ...records[1], ...part })],
    );
  const link = agreementLink(page, 'Chi');
  await expect(page.getByRole('heading', { level: 3 }).last()).toContainText('Chi');
  await agreementLink(page, 'Ana').focus();

  // Past another in its list, into another list, and back.
  await save({ revision: 2, stamp: '00000002', savedAt: '2026-11-23T10:00:00.000Z' });
  await expect(page.getByRole('heading', { level: 3 }).first()).toContainText('Chi');
  await expect(agreementLink(page, 'Ana')).toBeFocused();
  await link.focus();
  await save({ revision: 3, stamp: '00000003', partnership: mondays.id });
  await expect(partnership(page, 'Mondays').getByRole('link')).toBeFocused();
  await save({ revision: 4, stamp: '00000004', savedAt: '2026-11-24T10:00:00.000Z' });
  await expect(partnership(page, 'Mondays').getByText(t('my.noneHere'))).toBeVisible();
  await expect(link).toBeFocused();
});

test('fault 86: nothing that is done here asks the network for anything but its own parts, once', async ({
  page,
  baseURL,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await openMy(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  // The parts that are fetched on a press are the same files for everybody, and come once.
  await press(page, t('my.more', { who: 'Ana and Ben' }));
  await expect(page.getByRole('button', { name: t('my.duplicate') })).toBeVisible();
  await press(page, t('my.more', { who: 'Ana and Ben' }));
  const parts = requests.splice(0).map((url) => url.replace(baseURL ?? '', ''));
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((path) => !/^\/_astro\/[\w.-]+\.js$/.test(path))).toEqual([]);
  await startPartnership(page, 'Mondays');
  await moveTo(page, 'Ana and Ben', 'Mondays');
  await press(page, t('my.more', { who: 'Ana and Ben' }));
  await press(page, t('my.delete'));
  await expect(page.getByRole('button', { name: /^Put it back/ })).toBeVisible();
  expect(requests).toEqual([]);
});
