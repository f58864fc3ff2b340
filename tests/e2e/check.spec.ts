/** The relationship check: from its first screen to what it comes to and one thing to do. */
import type { Page } from '@playwright/test';
import { paper, saveStatus, untilSaved } from '../support/agreement.ts';
import {
  answer,
  answerItems,
  answerOf,
  dimension,
  dimensionOf,
  goOn,
  heading,
  item,
  matters,
  nameField,
  openCheck,
  readMain,
  seedChecks,
  stepsAfterFirst,
  storedChecks,
  titleOf,
  toStep,
  untilOpen,
} from '../support/check-page.ts';
import { ASKED, checkOf, FULL_CHECK } from '../support/checks.ts';
import { dayFromNow } from '../support/goal-page.ts';
import { expect, test } from '../support/guarded-test.ts';
import { t } from '../support/words.ts';

test.use({ viewport: { width: 390, height: 844 } });

/** What is answered to the three items of each dimension, what matters, and what the printed rule makes of it. */
const SITTING = {
  direction: { given: ['Often', 'Always', 'Sometimes'], is: 'Going well' },
  talking: { given: ['Rarely', 'Never', 'Always'], is: 'Talk about it' },
  trust: { given: ['Sometimes', 'Often', 'Rarely'], isNow: true, is: 'Mixed' },
  balance: { given: ['Can’t say', 'Can’t say', 'Often'], is: 'Too few answers' },
  reliability: { given: [undefined, 'Often', 'Always'], is: 'Going well' },
  progress: { given: ['Never', 'Never', 'Never'], isNow: true, is: 'Talk about it' },
  energy: { given: ['Sometimes', 'Sometimes', 'Sometimes'], is: 'Mixed' },
  respect: { given: ['Always', 'Always', 'Always'], isNow: true, is: 'Going well' },
} satisfies Record<string, { given: (string | undefined)[]; isNow?: true; is: string }>;

/** What matters and gives concern first, what goes well last. */
const ORDER = [
  'Progress',
  'Trust and openness',
  'Talking and listening',
  'Energy and limits',
  'Balance',
  'Respect and difference',
  'Direction',
  'Reliability',
];
const COUNTS: Record<string, string> = {
  Direction: '2 of 3 often or always; 1 sometimes',
  'Talking and listening': '1 of 3 often or always; 2 rarely or never',
  'Trust and openness': '1 of 3 often or always; 1 sometimes; 1 rarely or never',
  Balance: '1 of 3 often or always; 2 can’t say',
  Reliability: '2 of 3 often or always; 1 left open',
  Progress: '3 of 3 rarely or never',
  'Energy and limits': '3 of 3 sometimes',
  'Respect and difference': '3 of 3 often or always',
};

/** Answers all of SITTING, by the buttons alone, from the first step to the words. */
async function sitThrough(page: Page): Promise<void> {
  await goOn(page, titleOf('mode'));
  await page.getByRole('radio', { name: t('mode.reciprocal'), exact: true }).check();
  await goOn(page, titleOf('safe'));
  for (const [id, { given, ...rest }] of Object.entries(SITTING)) {
    const { title, items } = dimensionOf(id);
    await goOn(page, title);
    await expect(page.locator('.stem')).toHaveText(ASKED.stem);
    await answerItems(page, items, given);
    if ('isNow' in rest) await matters(page).check();
  }
  await goOn(page, titleOf('words'));
}

test('a full check, one screen at a time, comes to statements, an order and one thing to do', async ({
  page,
}) => {
  test.slow();
  await openCheck(page);
  await expect(saveStatus(page)).toHaveText(t('save.empty'));
  await nameField(page).fill('Ana');
  await expect(page.getByRole('radio', { name: t('check.form.full'), exact: true })).toBeChecked();
  await untilSaved(page);
  await sitThrough(page);
  const [keep, change] = ASKED.open;
  await page.getByLabel(keep?.text ?? '', { exact: true }).fill('Our Monday walks');
  await page.getByLabel(change?.text ?? '', { exact: true }).fill('Fewer messages at night');
  await goOn(page, titleOf('result'));

  const headings = page.locator('.dimensions').getByRole('heading', { level: 3 });
  await expect(headings).toHaveText(ORDER);
  for (const [id, { given, is, ...rest }] of Object.entries(SITTING)) {
    const { title, items, talk } = dimensionOf(id);
    const found = dimension(page, title);
    await expect(found.locator('.statement strong')).toHaveText(is);
    await expect(found.locator('.statement')).toContainText(
      'isNow' in rest ? `· ${t('checkResult.now')}` : is,
    );
    await expect(found.locator('.hint').first()).toHaveText(COUNTS[title] ?? '');
    // The lines behind a statement are one press away, each with its own answer.
    await expect(found.getByText(items[0]?.text ?? '')).toBeHidden();
    await found.getByText(t('checkResult.behind')).click();
    await expect(found.locator('dt')).toHaveText(items.map(({ text }) => text));
    await expect(found.locator('dd')).toHaveText(
      given.map((label) => label ?? t('checkResult.open')),
    );
    // What goes well needs no talk unasked.
    const words = found.getByText(t('checkResult.quoted', { words: talk.text }));
    if (is === 'Going well') {
      await expect(words).toBeHidden();
      await found.getByText(t('checkResult.build')).click();
    }
    await expect(words).toBeVisible();
  }
  await page.locator('.rule summary').click();
  for (const rule of ['few', 'well', 'talk', 'mixed', 'noTotal'] as const) {
    await expect(page.locator('.rule')).toContainText(t(`checkPaper.rule.${rule}`));
  }
  await expect(page.getByText(ASKED.isNot).first()).toBeVisible();

  await goOn(page, titleOf('next'));
  const by = await dayFromNow(page, 7);
  const again = await dayFromNow(page, 28);
  await page.getByLabel(t('checkQuestions.next.what')).fill('Ask Ben what helps him');
  await page.getByLabel(t('checkQuestions.next.owner')).fill('Ana');
  await page.getByLabel(t('checkQuestions.next.by')).fill(by);
  await page.getByRole('button', { name: t('checkQuestions.next.inFourWeeks') }).click();
  await expect(page.getByLabel(t('checkQuestions.next.again'))).toHaveValue(again);
  await untilSaved(page);
  const [check] = [...(await storedChecks(page)).values()];
  expect(check).toMatchObject({
    questionnaire: 'relationship',
    edition: ASKED.edition,
    form: 'full',
    mode: 'reciprocal',
    name: 'Ana',
    day: await dayFromNow(page, 0),
    matters: { trust: true, progress: true, respect: true },
    open: { keep: 'Our Monday walks', change: 'Fewer messages at night' },
    action: { what: 'Ask Ben what helps him', owner: 'Ana', by },
    again,
  });
  expect(Object.keys(check?.answers ?? {})).toHaveLength(23);
});

test('nothing anywhere is a number to reach: no total, no percentage, no score', async ({
  page,
}) => {
  await seedChecks(page, FULL_CHECK, checkOf({ name: 'Ben' }));
  await openCheck(page, 'mode');
  for (const step of ['begin', ...stepsAfterFirst()]) {
    await toStep(page, step);
    const said = `${await readMain(page)} ${await paper(page).textContent()}`;
    expect.soft(said, step).not.toMatch(/\d\s*%|per ?cent/i);
    expect.soft(said, step).not.toMatch(/\d\s*points?\b|\b(total|average|ranking|grade)\b/i);
    // It says that there is none, and says no more of it.
    expect.soft(said.replace(/\bno score\b/g, ''), step).not.toMatch(/score/i);
    // A count is of the lines of one part, and never of more.
    for (const [, all] of said.matchAll(/\d+ of (\d+) (?:often|sometimes|rarely|can|left)/g)) {
      expect.soft(all, step).toBe('3');
    }
  }
});

test('a reload keeps every answer and every word', async ({ page }) => {
  test.slow();
  await openCheck(page);
  await nameField(page).fill('Ana');
  await sitThrough(page);
  await page.getByLabel(t('checkQuestions.words.note')).fill('For me alone');
  await untilSaved(page);
  const before = [...(await storedChecks(page)).values()];
  await page.reload();
  await untilOpen(page);
  await expect(page.getByLabel(t('checkQuestions.words.note'))).toHaveValue('For me alone');
  for (const [id, { given, ...rest }] of Object.entries(SITTING)) {
    await toStep(page, id);
    for (const [i, { text }] of dimensionOf(id).items.entries()) {
      const label = given[i];
      if (label) await expect(answerOf(page, text, label)).toBeChecked();
      else await expect(item(page, text).getByRole('radio', { checked: true })).toHaveCount(0);
    }
    await expect(matters(page)).toBeChecked({ checked: 'isNow' in rest });
  }
  await toStep(page, 'mode');
  await expect(page.getByRole('radio', { name: t('mode.reciprocal') })).toBeChecked();
  await toStep(page, 'begin');
  await expect(nameField(page)).toHaveValue('Ana');
  expect([...(await storedChecks(page)).values()]).toEqual(before);
});

test('an answer can be changed, and the statement changes with it', async ({ page }) => {
  const [group] = ASKED.groups;
  const items = group?.items ?? [];
  await openCheck(page, group?.id);
  await answerItems(page, items, ['Often', 'Often', 'Often']);
  await toStep(page, 'result');
  const statement = dimension(page, group?.title ?? '').locator('.statement strong');
  await expect(statement).toHaveText('Going well');
  await toStep(page, group?.id ?? '');
  await answer(page, items[2]?.text ?? '', 'Rarely');
  await toStep(page, 'result');
  await expect(statement).toHaveText('Mixed');
});

test('with nothing answered there is nothing to show, and no statement is made', async ({
  page,
}) => {
  await openCheck(page, 'result');
  await expect(page.getByText(t('checkResult.none'))).toBeVisible();
  await expect(page.locator('.statement')).toHaveCount(0);
});

test('a pulse asks eight lines, shows what was answered, and states nothing', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('radio', { name: t('check.form.pulse') }).check();
  await goOn(page, titleOf('mode'));
  await page.getByRole('radio', { name: t('mode.near-peer') }).check();
  await goOn(page, titleOf('safe'));
  await goOn(page, titleOf('pulse'));
  const asked = ASKED.groups.flatMap(({ items }) => items.filter(({ pulse }) => pulse));
  const texts = asked.map(({ text, inMode }) => ({ text: inMode?.['near-peer'] ?? text }));
  await expect(page.locator('fieldset.item')).toHaveCount(8);
  const labels = [
    'Never',
    'Rarely',
    'Sometimes',
    'Often',
    'Always',
    'Can’t say',
    undefined,
    'Never',
  ];
  await answerItems(page, texts, labels);
  await goOn(page, titleOf('result', ASKED, 'pulse'));
  await expect(page.locator('.answer-list dt')).toHaveText(texts.map(({ text }) => text));
  await expect(page.locator('.answer-list dd')).toHaveText(
    labels.map((label) => label ?? t('checkResult.open')),
  );
  await expect(page.getByText(t('checkResult.pulse'))).toBeVisible();
  const said = await page.getByRole('main').innerText();
  for (const statement of ['well', 'mixed', 'talk', 'too-few'] as const) {
    expect(said).not.toContain(t(`checkPaper.statement.${statement}`));
  }
  await expect(page.locator('.statement, .dimension')).toHaveCount(0);
  expect(said).not.toMatch(/\d of \d (often|sometimes|rarely|can)/);
  await page.getByText(t('check.steps')).click();
  const steps = page.locator('.all-steps li');
  await expect(steps).toHaveCount(7);
  await expect(steps.filter({ hasText: t('checkQuestions.step.history') })).toHaveCount(0);
  await expect(steps.filter({ hasText: t('checkQuestions.step.apart') })).toHaveCount(0);
  // Nor does an old link lead there.
  await page.goto('/tools/check/#history');
  await untilOpen(page);
  await expect(heading(page)).toHaveText(titleOf('begin'));
});

test('once something is answered the form stays, so that no pulse passes for a full check', async ({
  page,
}) => {
  await openCheck(page);
  const full = page.getByRole('radio', { name: t('check.form.full'), exact: true });
  await expect(full).toBeChecked();
  await toStep(page, ASKED.groups[0]?.id ?? '');
  await answer(page, ASKED.groups[0]?.items[0]?.text ?? '', 'Often');
  await toStep(page, 'begin');
  await expect(full).toHaveCount(0);
  await expect(page.getByText(t('check.form.fixed', { form: t('check.form.full') }))).toBeVisible();
});
