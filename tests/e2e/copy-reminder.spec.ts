/** A copy belongs outside the browser: said once, and the browser is asked only by those who press a button. */
import type { Page } from '@playwright/test';
import { download, goTo, nameField, openBuilder } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { openMy } from '../support/my-worksheets.ts';
import { localBytes, recordText, seedLocal } from '../support/saved-bytes.ts';
import { t } from '../support/words.ts';

const KEY = 'bothways:record:00000000-0000-4000-8000-000000000001';
const reminder = (page: Page) => page.getByText(t('file.remind'));
const laterButton = (page: Page) => page.getByRole('button', { name: t('file.later') });
const copyButton = (page: Page) => page.getByRole('button', { name: t('save.copy'), exact: true });
const seedSaves = (page: Page, revision: number) =>
  seedLocal(page, { [KEY]: recordText({ revision }) });

test('fault 10: after many saves a copy is called for, and “Not now” is heard for good', async ({
  page,
}) => {
  await seedSaves(page, 20);
  await openBuilder(page);
  await expect(reminder(page)).toBeVisible();
  await laterButton(page).focus();
  await page.keyboard.press('Enter');
  await expect(reminder(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();

  await page.reload();
  await openBuilder(page, 'answers');
  await expect(page.getByRole('heading', { name: t('questions.answers.title') })).toBeVisible();
  await expect(reminder(page)).toHaveCount(0);
});

test('fault 10: it stands where one pauses, never between a question and its answer', async ({
  page,
}) => {
  await seedSaves(page, 20);
  await openBuilder(page, 'meeting');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(reminder(page)).toHaveCount(0);
  await goTo(page, 'answers');
  await expect(reminder(page)).toBeVisible();
  const { text } = await download(page, copyButton(page));
  expect(JSON.parse(text).body.people[0].name).toBe('Ana');
  await expect(reminder(page)).toHaveCount(0);
});

test('fault 10: whoever has saved a file, or has hardly begun, is told nothing', async ({
  page,
}) => {
  await seedSaves(page, 19);
  await openBuilder(page);
  await expect(nameField(page)).toHaveValue('Ana');
  await expect(reminder(page)).toHaveCount(0);
  await download(page, page.getByRole('button', { name: t('file.save'), exact: true }));
  expect(Object.keys(await localBytes(page))).toContain('bothways:reminded');
});

/** Stands in for a browser that answers so, and counts how often it is asked. */
async function answerWith(page: Page, answer: 'yes' | 'no' | 'error' | 'missing'): Promise<void> {
  await page.addInitScript((kind) => {
    const asked = { times: 0 };
    Object.assign(window, { asked });
    const persist = () => {
      asked.times++;
      return kind === 'error'
        ? Promise.reject(new Error('refused'))
        : Promise.resolve(kind === 'yes');
    };
    Object.defineProperty(StorageManager.prototype, 'persisted', {
      value: () => Promise.resolve(kind === 'yes' && asked.times > 0),
    });
    Object.defineProperty(StorageManager.prototype, 'persist', {
      value: kind === 'missing' ? undefined : persist,
    });
  }, answer);
}

const timesAsked = (page: Page) =>
  page.evaluate(() => (window as unknown as { asked: { times: number } }).asked.times);
const askButton = (page: Page) => page.getByRole('button', { name: t('copy.last') });

for (const { answer, sentence } of [
  { answer: 'yes', sentence: 'copy.lastYes' },
  { answer: 'no', sentence: 'copy.lastNo' },
  { answer: 'error', sentence: 'copy.lastNo' },
] as const) {
  test(`fault 10: the browser is asked once, when somebody wants it; it answers: ${answer}`, async ({
    page,
  }) => {
    await seedSaves(page, 3);
    await answerWith(page, answer);
    await openMy(page);
    await expect(askButton(page)).toBeVisible();
    expect(await timesAsked(page)).toBe(0);
    await askButton(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(t(sentence))).toBeFocused();
    await expect(askButton(page)).toHaveCount(0);
    expect(await timesAsked(page)).toBe(1);
  });
}

test('fault 10: a browser that can’t be asked is not offered to be', async ({ page }) => {
  await seedSaves(page, 3);
  await answerWith(page, 'missing');
  await openMy(page);
  await expect(page.getByRole('heading', { name: t('copy.title') })).toBeVisible();
  await expect(askButton(page)).toHaveCount(0);
});
