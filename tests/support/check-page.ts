/** A check as a person meets it: its items by what they say, its steps, and what stands at its end. */
import type { Locator, Page } from '@playwright/test';
import type { Check } from '../../src/lib/check/check.ts';
import { RELATIONSHIP } from '../../src/lib/check/check.ts';
import type { Dimension, Questionnaire } from '../../src/lib/check/questionnaire.ts';
import { stepsOf } from '../../src/lib/check/steps.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { goTo, saveStatus } from './agreement.ts';
import { ASKED, checkRecord, QUESTIONNAIRES } from './checks.ts';
import { expect } from './guarded-test.ts';
import { localBytes, RECORD, seedLocal } from './saved-bytes.ts';
import { pattern, t } from './words.ts';

const CHECK_PAGE = '/tools/check/';
const BEGIN = 'begin';

export const pathOf = (id: string) => (id === RELATIONSHIP ? CHECK_PAGE : `${CHECK_PAGE}${id}/`);

export function questionnaire(id: string): Questionnaire {
  const found = QUESTIONNAIRES.get(id);
  if (!found) throw new Error(`There is no questionnaire ${id}.`);
  return found;
}

/** Opens a check at a step and waits until it takes answers. */
export async function openCheck(page: Page, step = BEGIN, id = RELATIONSHIP): Promise<void> {
  await page.goto(step === BEGIN ? pathOf(id) : `${pathOf(id)}#${step}`);
  await untilOpen(page);
}

/** Waits until the step that is wanted takes answers; it has no heading before. */
export async function untilOpen(page: Page): Promise<void> {
  await expect(saveStatus(page)).not.toHaveText(t('save.loading'));
  await expect(onScreen(page)).toBeEnabled();
  await expect(heading(page)).toBeVisible();
}

/** What is asked, or told, beside the paper. */
export const onScreen = (page: Page): Locator => page.locator('.builder-step');

export const heading = (page: Page): Locator => onScreen(page).locator('h2');

/** What a step is called over its questions. */
export function titleOf(
  step: string,
  asked: Questionnaire = ASKED,
  form: Check['form'] = 'full',
): string {
  const isSelf = asked.kind === 'self';
  switch (step) {
    case BEGIN:
      return t(isSelf ? 'check.alone.title' : 'check.who.title');
    case 'mode':
    case 'safe':
    case 'pulse':
    case 'words':
    case 'next':
      return t(`checkQuestions.${step}.title`);
    case 'result':
      return t(`checkResult.title.${isSelf ? 'self' : form}`);
    case 'apart':
      return t('checkApart.title');
    case 'history':
      return t('checkHistory.title');
    case 'compare':
      return t('checkCompare.title');
  }
  const group = asked.groups.find(({ id }) => id === step);
  if (!group) throw new Error(`No step ${step} is known.`);
  return group.title;
}

/** Goes to a step without loading the page again, and waits until it has the focus. */
export async function toStep(page: Page, step: string): Promise<void> {
  await goTo(page, step);
  await expect(heading(page)).toBeFocused();
}

export const beginButton = (page: Page): Locator =>
  page.getByRole('button', { name: t('check.begin'), exact: true });

/** The button that leads on, whatever comes next. */
export const nextStep = (page: Page): Locator =>
  page.getByRole('button', { name: pattern('check.next') });

/** Goes on by the button, and waits until the step that comes has the focus. */
export async function goOn(page: Page, title: string): Promise<void> {
  await ((await beginButton(page).isVisible()) ? beginButton(page) : nextStep(page)).click();
  await expect(page.getByRole('heading', { name: title, level: 2, exact: true })).toBeFocused();
}

export const nameField = (page: Page): Locator =>
  page.getByLabel(t('check.who.label'), { exact: true });

/** An item with its answers. */
export const item = (page: Page, text: string): Locator =>
  page.getByRole('group', { name: text, exact: true });

export const answerOf = (page: Page, text: string, label: string): Locator =>
  item(page, text).getByRole('radio', { name: label, exact: true });

export async function answer(page: Page, text: string, label: string): Promise<void> {
  await answerOf(page, text, label).check();
}

/** Answers the items on screen, in their order; what has no answer stays open. */
export async function answerItems(
  page: Page,
  items: readonly { text: string }[],
  labels: readonly (string | undefined)[],
): Promise<void> {
  for (const [i, { text }] of items.entries()) {
    const label = labels[i];
    if (label) await answer(page, text, label);
  }
}

export const matters = (page: Page): Locator =>
  page.getByRole('checkbox', { name: t('checkQuestions.matters') });

/** A dimension of a result, by its title. */
export const dimension = (page: Page, title: string): Locator =>
  page
    .locator('.dimension')
    .filter({ has: page.getByRole('heading', { name: title, level: 3, exact: true }) });

/** A stop sign is answered with one of these three. */
export const STOP_LABELS = {
  yes: t('checkQuestions.safe.yes'),
  unsure: t('checkQuestions.safe.unsure'),
  no: t('checkQuestions.safe.no'),
} as const;
export type StopLabel = keyof typeof STOP_LABELS;

/** What one can do now, which comes before everything else. */
export const help = (page: Page): Locator =>
  page.getByRole('region', { name: t('checkQuestions.help.title') });

export async function answerStops(
  page: Page,
  label: StopLabel,
  stops = ASKED.stops ?? [],
): Promise<void> {
  for (const { text } of stops) await answer(page, text, STOP_LABELS[label]);
}

/** Every step but the first, in order. */
export const stepsAfterFirst = (form: Check['form'] = 'full', asked: Questionnaire = ASKED) =>
  stepsOf({ form }, asked).slice(1);

/** A dimension of the relationship check, by its id. */
export function dimensionOf(id: string): Dimension {
  const found = ASKED.groups.find((one) => one.id === id);
  if (!found) throw new Error(`There is no dimension ${id}.`);
  return found;
}

/** Checks that lie in the browser before its page is opened; the first was saved last. */
export async function seedChecks(page: Page, ...checks: Check[]): Promise<void> {
  const records = checks.map((body, i) =>
    checkRecord(body, {
      id: `00000000-0000-4000-8000-00000000000${i + 1}`,
      savedAt: `2026-11-2${8 - i}T10:00:00.000Z`,
    }),
  );
  await seedLocal(
    page,
    Object.fromEntries(records.map((one) => [`${RECORD}${one.id}`, JSON.stringify(one)])),
  );
}

/** The checks that the browser holds, by their ids: what was answered, and in which partnership. */
export async function storedChecks(
  page: Page,
): Promise<Map<string, Check & Pick<SavedRecord<Check>, 'partnership'>>> {
  const records = Object.entries(await localBytes(page))
    .filter(([key]) => key.startsWith(RECORD))
    .map(([, text]): SavedRecord<Check> => JSON.parse(text))
    .filter(({ kind }) => kind === 'check');
  return new Map(records.map(({ id, body, partnership }) => [id, { ...body, partnership }]));
}

/** All that stands in the main part, as a person reads it: what is folded up is opened first. */
export async function readMain(page: Page): Promise<string> {
  await page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
  });
  return page.getByRole('main').innerText();
}
