/** Goals on paper: the blank worksheet, one goal, and the sheet for the next conversation, on A4 and Letter. */
import { paper, untilSaved } from '../support/agreement.ts';
import { openGoal, seedGoals, wishField } from '../support/goal-page.ts';
import { FULL_GOAL, goalOf, textsIn } from '../support/goals.ts';
import { expect, test } from '../support/guarded-test.ts';
import { FORMATS, print, squeeze } from '../support/pdf.ts';
import { t } from '../support/words.ts';

const SCREEN = [
  t('save.saved'),
  t('file.print'),
  t('goals.back'),
  t('site.guides'),
  'http',
  '/tools/',
];

for (const format of FORMATS) {
  test(`fault 72: the blank worksheet has every question and lines on ${format}`, async ({
    page,
  }) => {
    await page.goto('/print/goals/');
    const { words, sheets } = await print(page, format);
    for (const label of ['what', 'sign', 'hinders', 'purpose', 'learned', 'muchMore'] as const) {
      expect(words).toContain(squeeze(t(`goalPaper.${label}`)));
    }
    for (const screen of SCREEN) expect(words).not.toContain(squeeze(screen));
    const headings = ['specific', 'measurable', 'achievable', 'relevant', 'time', 'plans'] as const;
    for (const lines of sheets) {
      const last = lines.at(-1)?.text ?? '';
      expect(headings.map((heading) => t(`goalPaper.${heading}`))).not.toContain(last);
    }
    expect(sheets.length).toBeLessThanOrEqual(3);
  });

  test(`the worksheet in large print has every question, and no line is cut off, on ${format}`, async ({
    page,
  }) => {
    await page.goto('/print/goals/');
    const { words: usual } = await print(page, format);
    await page.goto('/print/goals-large/');
    const { words, sheets } = await print(page, format);
    expect(words).toBe(usual);
    expect(sheets.length).toBeGreaterThan(2);
    await page.emulateMedia({ media: 'print' });
    const size = await page
      .locator('.sheet-line')
      .first()
      .evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
    expect((size * 72) / 96).toBeCloseTo(18);
  });

  test(`fault 73: a goal prints its answers on ${format}, and the note only where it is ticked`, async ({
    page,
  }) => {
    await seedGoals(page, { ...FULL_GOAL, state: 'open', ended: '' });
    await openGoal(page);
    await expect(paper(page)).toContainText(FULL_GOAL.learned);
    const { words } = await print(page, format);
    const shown = textsIn(FULL_GOAL).filter((text) => !/^\d{4}-/.test(text));
    for (const text of shown) expect(words).toContain(squeeze(text));
    for (const screen of SCREEN) expect(words).not.toContain(squeeze(screen));
    expect(words).not.toContain(squeeze(FULL_GOAL.note));
    await page.getByLabel(t('goals.file.note')).check();
    await expect(paper(page)).toContainText(FULL_GOAL.note);
    expect((await print(page, format)).words).toContain(squeeze(FULL_GOAL.note));
  });

  test(`the sheet for the next conversation prints on ${format}, with lines after each question`, async ({
    page,
  }) => {
    // After three weeks without a word it would ask otherwise.
    await page.clock.setFixedTime('2026-11-28T12:00:00Z');
    await seedGoals(page, goalOf(), goalOf({ wish: 'To sing', note: 'A canary' }));
    await openGoal(page, 'talk');
    await expect(paper(page)).toContainText('To sing');
    const { words } = await print(page, format);
    for (const text of ['To swim again', 'To sing', t('goalTalk.going.one')]) {
      expect(words).toContain(squeeze(text));
    }
    for (const text of [...SCREEN, 'A canary']) expect(words).not.toContain(squeeze(text));
  });
}

test('fault 70: ten thousand letters in one answer print whole', async ({ page }) => {
  const text = Array.from({ length: 1000 }, (_, i) => `word${String(i).padStart(5, '0')}`).join(
    ' ',
  );
  await openGoal(page);
  await wishField(page).fill(text);
  await untilSaved(page);
  await expect(paper(page)).toContainText('word00999');
  expect((await print(page, 'A4')).words).toContain(squeeze(text));
});

test('fault 71: a dark screen prints black on white, the timeline and the buttons not at all', async ({
  page,
}) => {
  await seedGoals(page, { ...FULL_GOAL, state: 'open', ended: '' });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openGoal(page, 'progress');
  await expect(paper(page)).toContainText(FULL_GOAL.learned);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.timeline')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  const inks = await page
    .locator('.sheet :is(p, h2, h3)')
    .evaluateAll((elements) =>
      [...new Set(elements.map((element) => getComputedStyle(element).color))].toSorted(),
    );
  expect(inks).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']);
  const [paperColour] = await page
    .locator('.sheet')
    .evaluateAll((sheets) => sheets.map((sheet) => getComputedStyle(sheet).backgroundColor));
  expect(paperColour).toBe('rgb(255, 255, 255)');
});
