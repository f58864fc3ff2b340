/** A shared computer: nothing is stored however much is written, it is said all along, and no word outlives the page. */
import type { Page } from '@playwright/test';
import {
  BUILDER,
  download,
  goTo,
  introduce,
  nameField,
  openBuilder,
  openFile,
  paper,
  saveFileButton,
  saveStatus,
  trouble,
  untilSaved,
  writeOwnWords,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { everythingIn, openPrivacy, shareComputer } from '../support/privacy.ts';
import { localBytes, RECORD, recordText, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

/** Longer than words wait for a pause in typing, and the second copy for the first. */
const A_WHILE = 1500;

/** Types as people do: only then does a browser ask before a page is left. */
async function typeName(page: Page, name: string): Promise<void> {
  await nameField(page).click();
  await page.keyboard.type(name);
}

/** Says yes to leaving, each time that the browser asks, and counts how often it does. */
function sayYes(page: Page): { asked: number } {
  const told = { asked: 0 };
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') told.asked++;
    void dialog.accept();
  });
  return told;
}

for (const answer of [undefined, 'leave'] as const) {
  test(`fault 102: storage is the same before and after a whole session${answer ? ', beside what was left there' : ''}`, async ({
    page,
  }) => {
    test.slow();
    sayYes(page);
    if (answer) {
      await openBuilder(page);
      await introduce(page, 'Ana of before', 'Ben of before');
    }
    await openPrivacy(page);
    await shareComputer(page, answer);
    const before = await everythingIn(page);

    await openBuilder(page);
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));
    await expect(page.locator('main')).not.toContainText('of before');
    await typeName(page, 'Ana, who leaves nothing');
    await writeOwnWords(page, 'purpose', 'Words for no disk.');
    await goTo(page, 'answers');
    await expect(paper(page)).toContainText('Words for no disk.');
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));
    const file = await download(page, saveFileButton(page));
    expect(file.text).toContain('Words for no disk.');
    await page.getByRole('button', { name: t('file.another') }).click();
    await expect(nameField(page)).toHaveValue('');
    await openFile(page, file.name, file.text);
    await expect(nameField(page)).toHaveValue('Ana, who leaves nothing');
    await page.waitForTimeout(A_WHILE);
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));

    await page.reload();
    await expect(saveStatus(page)).toHaveText(t('save.unkept'));
    await expect(nameField(page)).toHaveValue('');
    await typeName(page, 'Ana again');
    await page.goto('/search/');
    await page.getByLabel(t('search.label')).fill('ending');
    await page.goto('/guides/burnout/');
    await openPrivacy(page);
    await page.waitForTimeout(A_WHILE);
    expect(await everythingIn(page)).toEqual(before);
  });
}

test('a shared computer can be printed from', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openBuilder(page);
  await shareComputer(page);
  await typeName(page, 'Ana on paper');
  await page.getByRole('button', { name: t('file.print') }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await expect(paper(page)).toContainText('Ana on paper');
});

test('fault 102: the browser asks before unsaved words are left, and only then', async ({
  page,
}) => {
  const told = sayYes(page);
  await openBuilder(page);
  await typeName(page, 'Ana');
  await untilSaved(page);
  await page.reload();
  await untilSaved(page);
  await shareComputer(page, 'leave');
  await page.goto('/guides/');
  expect(told.asked).toBe(0);
  await openBuilder(page);
  await typeName(page, 'Ana');
  await page.goto('/guides/');
  expect(told.asked).toBe(1);
  await openBuilder(page);
  await typeName(page, 'Ana');
  await download(page, saveFileButton(page));
  await page.goto('/guides/');
  expect(told.asked).toBe(1);
});

test('said in the tool: what lies here goes, the words on screen stay, and are saved once it is taken back', async ({
  page,
}) => {
  const told = sayYes(page);
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await shareComputer(page, 'erase');
  await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  await expect(nameField(page)).toHaveValue('Ana');
  expect(await everythingIn(page)).toMatchObject({ local: {}, databases: {} });
  await nameField(page).fill('Ana Ruiz');
  await page.waitForTimeout(A_WHILE);
  expect(await everythingIn(page)).toMatchObject({ local: {}, databases: {} });

  await page.getByRole('button', { name: t('shared.stop') }).click();
  await untilSaved(page);
  await page.reload();
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana Ruiz');
  expect(told.asked).toBe(0);
});

test('taken back, what was left there is open again', async ({ page }) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  await shareComputer(page, 'leave');
  await page.reload();
  await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  await expect(nameField(page)).toHaveValue('');
  await page.getByRole('button', { name: t('shared.stop') }).click();
  await untilSaved(page);
  await expect(nameField(page)).toHaveValue('Ana');
});

test('fault 102: it holds for the tab alone', async ({ page, context }) => {
  await openBuilder(page);
  await shareComputer(page);
  await typeName(page, 'Ana');
  const other = await context.newPage();
  await openBuilder(other);
  await nameField(other).fill('Chi');
  await untilSaved(other);
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  expect(Object.values(await localBytes(page)).join()).not.toContain('Ana');
});

test('fault 5: where storage is blocked, it can be said all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await openBuilder(page);
  await expect(trouble(page)).toContainText(t('save.blocked'));
  await shareComputer(page);
  await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  await expect(trouble(page)).toHaveCount(0);
});

/** What the browser would check the spelling of, or suggest words for: perhaps with the help of a server. */
const watched = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
      .filter((field) => field.type !== 'radio' && field.type !== 'file')
      .filter((field) => field.spellcheck || !field.closest('[writingsuggestions="false"]'))
      .map((field) => field.id || field.ariaLabel),
  );

test('fault 105: no spelling is checked on a shared computer', async ({ page }) => {
  await openBuilder(page);
  expect((await watched(page)).length).toBe(3);
  await shareComputer(page);
  expect(await watched(page)).toEqual([]);
  await writeOwnWords(page, 'purpose', 'Words for no server.');
  expect(await page.locator('textarea').count()).toBe(1);
  expect(await watched(page)).toEqual([]);
  await page.getByRole('button', { name: t('shared.stop') }).click();
  expect((await watched(page)).length).toBe(1);
});

test('fault 107: what was typed and chosen does not come back with a reload, nor by going back', async ({
  page,
}) => {
  sayYes(page);
  await openBuilder(page);
  await shareComputer(page);
  await typeName(page, 'Ana');
  await page.reload();
  await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  await expect(nameField(page)).toHaveValue('');
  await typeName(page, 'Ana');
  await writeOwnWords(page, 'purpose', 'Words for nobody.');
  await page.goto('/guides/');
  await page.goBack();
  await expect(page).toHaveURL(`${BUILDER}#purpose`);
  await expect(saveStatus(page)).toHaveText(t('save.unkept'));
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await goTo(page, 'people');
  await expect(nameField(page)).toHaveValue('');
  await expect(page.locator('body')).not.toContainText(/Ana|nobody\./);
});

test('what somebody else kept here is not shown on a shared computer', async ({ page }) => {
  await seedLocal(page, { [`${RECORD}00000000-0000-4000-8000-000000000001`]: recordText() });
  await openPrivacy(page);
  await shareComputer(page, 'leave');
  await openBuilder(page);
  await expect(nameField(page)).toHaveValue('');
  await expect(page.locator('body')).not.toContainText('Ben');
});
