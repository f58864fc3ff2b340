/** The privacy page: it shows what lies here as it is, erases all of it in every tab, and says what is left. */
import type { Page } from '@playwright/test';
import { introduce, nameField, openBuilder, saveStatus, untilSaved } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import {
  eraseButton,
  eraseEverything,
  everythingIn,
  openPrivacy,
  shareComputer,
  yesButton,
} from '../support/privacy.ts';
import { RECORD, recordText, seedLocal } from '../support/saved-bytes.ts';
import { asleep, isWoken, mark } from '../support/sleeping-pages.ts';
import { t } from '../support/words.ts';

const CANARY = 'Zwetschgenkuchen';
const ID = '00000000-0000-4000-8000-000000000001';

/** The rows of what lies here. */
const entries = (page: Page) => page.locator('.privacy-controls .rows > li');
const worksheets = (page: Page) => entries(page).filter({ hasText: t('privacy.thing.record') });
const EMPTY = { local: {}, tab: {}, caches: [], cookies: [], state: null, name: '' };

test('what lies here is shown: what it is, how large, where, and its text if one asks', async ({
  page,
}) => {
  await openPrivacy(page);
  await expect(page.getByText(t('privacy.nothing'))).toBeVisible();
  expect(await everythingIn(page)).toEqual({ ...EMPTY, databases: {} });

  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openPrivacy(page);
  const held = (await everythingIn(page)) as { local: Record<string, string> };
  const [[key = '', text = ''] = []] = Object.entries(held.local);
  await expect(worksheets(page)).toContainText(key);
  const bytes = await page.evaluate((all) => new Blob([all]).size, text);
  await expect(worksheets(page)).toContainText(`${bytes} bytes`);
  await expect(entries(page)).toHaveCount(3);
  await expect(page.locator('body')).not.toContainText(CANARY);
  for (const entry of await entries(page).all()) await entry.locator('summary').click();
  await expect(worksheets(page).locator('pre')).toHaveText(text);
  await expect(entries(page).locator('pre').nth(1)).toHaveText(text);
  await worksheets(page).locator('summary').click();
  await expect(worksheets(page).locator('pre')).toHaveText('');
});

test('what another tab writes and erases appears, and goes', async ({ page, context }) => {
  await openPrivacy(page);
  const other = await context.newPage();
  await openBuilder(other);
  await introduce(other, 'Ana', 'Ben');
  // Both copies; the mark of an open worksheet is the other tab's.
  await expect(entries(page)).toHaveCount(2);
  await worksheets(page).locator('summary').click();
  await nameField(other).fill(CANARY);
  await untilSaved(other);
  await expect(worksheets(page).locator('pre')).toContainText(CANARY);
  await other.getByRole('button', { name: t('file.erase') }).click();
  await other
    .getByRole('dialog')
    .getByRole('button', { name: t('erase.yes') })
    .click();
  await expect(entries(page)).toHaveCount(0);
  await expect(page.getByText(t('privacy.nothing'))).toBeVisible();
});

test('fault 108: every key that is stored is explained, and no key tells of a person', async ({
  page,
}) => {
  await seedLocal(page, {
    [`${RECORD}${ID}`]: 'cut sho',
    [`bothways:aside:${ID}`]: 'bytes put aside',
    [`${RECORD}00000000-0000-4000-8000-000000000002`]: recordText({
      id: '00000000-0000-4000-8000-000000000002',
    }),
  });
  await openBuilder(page);
  await introduce(page, CANARY, CANARY, CANARY);
  await shareComputer(page, 'leave');
  await openPrivacy(page);
  const kinds = ['record', 'aside', 'copy', 'version', 'open', 'shared'] as const;
  for (const kind of kinds) {
    await expect(entries(page).filter({ hasText: t(`privacy.thing.${kind}`) })).not.toHaveCount(0);
    // The page tells of it to those who have nothing here, too.
    await expect(page.locator('.stored-list')).toContainText(t(`privacy.thing.${kind}`));
  }
  await expect(entries(page).filter({ hasText: t('privacy.thing.unknown') })).toHaveCount(0);
  const keys = await entries(page).locator('code').allTextContents();
  const id = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
  const neutral = new RegExp(
    `^(bothways:(record|aside):${id}|records ${id}|history ${id},\\d+,[0-9a-f]{8}|bothways:open:agreement|bothways:shared)$`,
  );
  expect(keys.filter((key) => !neutral.test(key))).toEqual([]);
  // The seed of this test is no key of ours, and is said not to be.
  await expect(page.getByText(t('privacy.foreign', { count: 1 }))).toBeVisible();
});

test('fault 101: after erasing, no place and no tab holds a word of it', async ({
  page,
  context,
}) => {
  await seedLocal(page, { [`bothways:aside:${ID}`]: `${CANARY}, cut sho` });
  await openBuilder(page);
  await introduce(page, CANARY, CANARY, CANARY);
  const other = await context.newPage();
  await openBuilder(other);
  await expect(nameField(other)).toHaveValue(CANARY);
  await eraseEverything(page);
  await expect(entries(page)).toHaveCount(0);
  await expect(saveStatus(other)).toHaveText(t('save.erased'));
  await expect(nameField(other)).toHaveValue('');
  for (const tab of [page, other]) {
    await tab.waitForTimeout(1000);
    const held = await everythingIn(tab);
    expect(JSON.stringify(held)).not.toContain(CANARY);
    expect(held).toMatchObject({ caches: [], cookies: [], state: null, name: '' });
    expect(held['local']).toEqual({ seeded: 'yes' });
    expect(await tab.content()).not.toContain(CANARY);
    const typed = await tab
      .locator('input, textarea')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).join());
    expect(typed).not.toContain(CANARY);
    await tab.reload();
    expect(JSON.stringify(await everythingIn(tab))).not.toContain(CANARY);
    expect(await tab.content()).not.toContain(CANARY);
  }
  expect(JSON.stringify(await context.storageState({ indexedDB: true }))).not.toContain(CANARY);
  await page.goBack();
  await expect(page.locator('body')).not.toContainText(CANARY);
});

test('fault 101: what would not go is said to be there', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openPrivacy(page);
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => undefined;
  });
  await eraseButton(page).click();
  await yesButton(page).click();
  // The worksheet, the word to the other tabs, and the mark of this one; the database did go.
  await expect(page.getByText(t('everything.left', { count: 3 }))).toBeVisible();
  await expect(entries(page)).toHaveCount(3);
  await expect(page.getByText(t('everything.erased'))).toHaveCount(0);
});

test('fault 101: on a shared computer the mark stays, and is shown', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openPrivacy(page);
  await shareComputer(page, 'leave');
  await eraseButton(page).click();
  await yesButton(page).click();
  await expect(page.getByText(t('everything.erased'))).toBeVisible();
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toContainText(t('privacy.thing.shared'));
});

test('erasing asks first, and can be left', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await openPrivacy(page);
  const before = await everythingIn(page);
  for (const leave of [
    () => page.keyboard.press('Escape'),
    () =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: t('erase.no') })
        .click(),
  ]) {
    await eraseButton(page).click();
    await leave();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(eraseButton(page)).toBeFocused();
  }
  expect(await everythingIn(page)).toEqual(before);
});

// How long after the other tab's last letter everything is erased; its words wait 200 ms.
for (const moment of process.env['BOTHWAYS_FULL'] ? [0, 60, 120, 180, 210, 240] : [60, 210]) {
  for (const isNew of [false, true]) {
    test(`fault 21: everything erased stays erased beside a tab with ${isNew ? 'a new worksheet' : 'unsaved words'} (${moment} ms)`, async ({
      page,
      context,
    }) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      const other = await context.newPage();
      await openBuilder(other);
      await expect(nameField(other)).toHaveValue('Ana');
      if (isNew) await other.getByRole('button', { name: t('file.another') }).click();
      await openPrivacy(page);
      await eraseButton(page).click();
      await expect(yesButton(page)).toBeVisible();
      await nameField(other).fill(CANARY);
      await page.waitForTimeout(moment);
      await yesButton(page).evaluate((button: HTMLButtonElement) => button.click());
      await expect(page.getByText(t('everything.erased'))).toBeVisible();
      await expect(saveStatus(other)).toHaveText(t('save.erased'));
      await expect(nameField(other)).toHaveValue('');
      await page.waitForTimeout(1000);
      expect(JSON.stringify(await everythingIn(other))).not.toContain(CANARY);
      expect((await everythingIn(other))['local']).toEqual({});
      await other.reload();
      await expect(saveStatus(other)).toHaveText(t('save.empty'));
    });
  }
}

test('fault 20: a page woken after everything was erased shows nothing, and writes nothing', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, CANARY, 'Ben');
  await page.getByRole('button', { name: t('file.another') }).click();
  await introduce(page, 'Chi', 'Dov');
  await expect(page.locator('main')).toContainText(CANARY);
  // As another tab would, while this page slept and heard of nothing.
  await page.evaluate(async () => {
    for (const key of Object.keys(localStorage)) localStorage.removeItem(key);
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('bothways').onsuccess = resolve;
    });
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(nameField(page)).toHaveValue('');
  await expect(saveStatus(page)).toHaveText(t('save.erased'));
  await expect(page.locator('main')).not.toContainText(CANARY);
  await page.waitForTimeout(1000);
  expect((await everythingIn(page))['local']).toEqual({});
});

test.describe('with pages that sleep', () => {
  asleep(
    'fault 20: going back shows what another tab saved meanwhile',
    async ({ sleepy: page }) => {
      await openBuilder(page);
      await introduce(page, 'Ana', 'Ben');
      await mark(page);
      await page.goto('/guides/');
      const other = await page.context().newPage();
      await openBuilder(other);
      await nameField(other).fill('Ana Ruiz');
      await untilSaved(other);
      await page.goBack({ waitUntil: 'commit' });
      expect(await isWoken(page)).toBe(true);
      await expect(nameField(page)).toHaveValue('Ana Ruiz');
      await page.waitForTimeout(1000);
      await expect(nameField(other)).toHaveValue('Ana Ruiz');
    },
  );

  asleep(
    'fault 20: going back after erasing everything shows nothing',
    async ({ sleepy: page }) => {
      await openBuilder(page);
      await introduce(page, CANARY, 'Ben');
      await eraseEverything(page);
      await page.goBack({ waitUntil: 'commit' });
      await expect(nameField(page)).toHaveValue('');
      await page.waitForTimeout(1000);
      expect((await everythingIn(page))['local']).toEqual({});
      expect(JSON.stringify(await everythingIn(page))).not.toContain(CANARY);
    },
  );

  asleep('fault 107: a page left on a shared computer is found empty', async ({ sleepy: page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await openBuilder(page);
    await shareComputer(page);
    await nameField(page).fill(CANARY);
    await mark(page);
    await page.goto('/guides/');
    await page.goBack({ waitUntil: 'commit' });
    expect(await isWoken(page)).toBe(true);
    await expect(nameField(page)).toHaveValue('');
    await expect(page.locator('body')).not.toContainText(CANARY);
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  });
});

test('fault 5: with storage blocked, the page says so and stands', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await openPrivacy(page);
  await expect(page.getByText(t('privacy.blocked'))).toBeVisible();
  await expect(entries(page)).toHaveCount(0);
  await shareComputer(page);
});
