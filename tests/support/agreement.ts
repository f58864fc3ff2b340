/** The agreement builder as a person meets it: its questions, its status, its paper. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { Clause, ModeContent } from '../../src/lib/agreement/clause.ts';
import { longDate } from '../../src/lib/i18n/dates.ts';
import { DEFAULT_LOCALE } from '../../src/lib/i18n/locales.ts';
import type { Mode } from '../../src/lib/partnership/mode.ts';
import { expect } from './guarded-test.ts';
import { pattern, t } from './words.ts';

const DAY = '2027-03-09';
export const BUILDER = '/tools/agreement/';

export function nameField(page: Page): Locator {
  return page.getByLabel(t('agreement.people.you'), { exact: true });
}

export function programmeField(page: Page): Locator {
  return page.getByLabel(t('agreement.people.programme'), { exact: true });
}

/** What the page says about the words: “Saved”, “Not saved” … */
export function saveStatus(page: Page): Locator {
  return page.locator('.save').getByRole('status');
}

export function paper(page: Page): Locator {
  return page.locator('.sheet');
}

/** The paper once all of it is drawn, which takes a moment: it comes a part at a time. */
export async function wholePaper(page: Page): Promise<Locator> {
  await expect(page.locator('.sheet-signatures')).toHaveCount(1);
  return paper(page);
}

export function trouble(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: /\S/ });
}

export async function untilSaved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveText(t('save.saved'));
}

/** Opens the builder at a step and waits until it takes words. */
export async function openBuilder(page: Page, step = ''): Promise<void> {
  await page.goto(step ? `${BUILDER}#${step}` : BUILDER);
  await expect(saveStatus(page)).not.toHaveText(t('save.loading'));
  await expect(page.locator('.builder-step')).toBeEnabled();
}

/** Goes to a step without loading the page again. */
export async function goTo(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => {
    location.hash = id;
  }, step);
}

/** Writes names and the programme, and waits until they are saved. */
export async function introduce(page: Page, ...[you, partner = '', programme = '']: string[]) {
  await nameField(page).fill(you ?? '');
  await page.getByLabel(t('agreement.people.partner'), { exact: true }).fill(partner);
  await programmeField(page).fill(programme);
  await untilSaved(page);
}

export function nextButton(page: Page): Locator {
  return page.getByRole('button', { name: pattern('agreement.next') });
}

/** The questions beside the clauses: four before them, four after. */
export const BESIDE = { before: 4, after: 4 };

/** Goes on from the first question to the first clause, by the button alone. */
export async function toFirstClause(page: Page): Promise<void> {
  for (const question of ['mode', 'setting', 'template'] as const) {
    await nextButton(page).click();
    const name = t(`questions.${question}.title`);
    await expect(page.getByRole('heading', { name })).toBeFocused();
  }
  await nextButton(page).click();
  await expect(page.getByRole('heading', { name: t('questions.template.title') })).toHaveCount(0);
}

/** Answers a clause in own words. Leaves the builder at that clause. */
export async function writeOwnWords(page: Page, clauseId: string, words: string): Promise<Locator> {
  await goTo(page, clauseId);
  await page.getByRole('radio', { name: t('questions.clause.own') }).check();
  const field = page.getByLabel(t('questions.clause.ownLabel'), { exact: true });
  await field.fill(words);
  return field;
}

/** What the build offers for a mode, from the same file that the builder fetches. */
export async function contentOf(page: Page, mode: Mode): Promise<ModeContent> {
  const answer = await page.request.get(`${BUILDER}${mode}.json`);
  expect(answer.ok()).toBe(true);
  return (await answer.json()) as ModeContent;
}

/** Chooses the first wording of the clause on screen and fills its blanks; returns what now stands on paper. */
export async function settle(page: Page, clause: Clause): Promise<string> {
  await expect(page.getByRole('heading', { name: clause.question, level: 2 })).toBeVisible();
  const [wording] = clause.wordings;
  // Not check(): what is on screen may be a moment behind the click.
  await page.getByRole('radio').first().click();
  await expect(page.getByRole('radio').first()).toBeChecked();
  let sentence = wording?.text ?? '';
  for (const field of clause.fields.filter(({ id }) => sentence.includes(`{${id}}`))) {
    const isDate = field.kind === 'date';
    const value = field.kind === 'number' ? '7' : `${clause.id} ${field.id}`;
    const input = page.getByRole('radiogroup').getByLabel(field.label, { exact: true });
    await input.fill(isDate ? DAY : value);
    sentence = sentence.replaceAll(`{${field.id}}`, isDate ? longDate(DAY, DEFAULT_LOCALE) : value);
  }
  return sentence;
}

/** Clicks a button that hands out a file, and reads that file. */
export async function download(
  page: Page,
  button: Locator,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

export function saveFileButton(page: Page): Locator {
  return page.getByRole('button', { name: t('file.save'), exact: true });
}

/** Shows the files that other programs open. */
export async function openFiles(page: Page): Promise<void> {
  await page.getByText(t('file.more'), { exact: true }).click();
  await expect(textFileButton(page)).toBeVisible();
}

export function textFileButton(page: Page): Locator {
  return page.getByRole('button', { name: t('questions.files.text'), exact: true });
}

/** Chooses a file in “Open a file”, or in another field for files. */
export async function openFile(
  page: Page,
  name: string,
  bytes: Buffer | string,
  label = t('file.open'),
): Promise<void> {
  await page
    .getByLabel(label, { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
}
