/** Checks on paper, A4 and Letter: blank ones to fill in by hand, filled ones, and the facilitator’s sheet. */
import type { Page } from '@playwright/test';
import { emptyCheck } from '../../src/lib/check/check.ts';
import { CHECK_PAPERS, CHECK_PAPERS_BY_MODE } from '../../src/lib/check/paper-pages.ts';
import { said } from '../../src/lib/check/wording.ts';
import { longDate } from '../../src/lib/i18n/dates.ts';
import { download, goTo, paper } from '../support/agreement.ts';
import { openCheckAt } from '../support/check-on-paper.ts';
import { ASKED, QUESTIONNAIRES } from '../support/checks.ts';
import { expect, test } from '../support/guarded-test.ts';
import { MIXED_CHECK, selfCheck } from '../support/paper-check.ts';
import { FORMATS, type Printed, print, squeeze } from '../support/pdf.ts';
import { t } from '../support/words.ts';

const SCREEN = [
  t('save.saved'),
  t('file.save'),
  t('check.back'),
  t('site.guides'),
  t('print.howTo'),
  t('exit.leave'),
  'http',
  '/tools/',
];
const SELF = [...QUESTIONNAIRES.keys()].filter((id) => id !== 'relationship');
/** Where the margin ends, in points from the foot of a sheet; a line to write on takes about twenty. */
const MARGIN = 51;

/** Nothing of the screen is on it, no sheet ends in a heading, and no label has left its line or its boxes. */
function isProper({ sheets, words }: Printed, headings: string[], labels: string[]): void {
  for (const screen of SCREEN) expect(words).not.toContain(squeeze(screen));
  for (const [i, lines] of sheets.entries()) {
    const last = lines.at(-1);
    expect(lines.length, `sheet ${i + 1} is empty`).toBeGreaterThan(0);
    expect(headings, `the foot of sheet ${i + 1} is a heading`).not.toContain(last?.text);
    if (labels.includes(last?.text ?? '')) expect(last?.y).toBeGreaterThan(MARGIN + 36);
    const first = lines[0]?.text ?? '';
    expect(/^[☐☑]/.test(first) && first.includes(ASKED.answers[0]?.label ?? ''), first).toBe(false);
  }
}

const boxes = ({ words }: Printed) => words.split('☐').length - 1;

for (const format of FORMATS) {
  test(`the blank check has every item, its boxes and the rule on ${format}, and the signs only to be read`, async ({
    page,
  }) => {
    await page.goto('/print/check/');
    const printed = await print(page, format);
    const { words, sheets } = printed;
    const items = ASKED.groups.flatMap((group) => group.items);
    const open = ASKED.open.map(({ text }) => text);
    isProper(
      printed,
      ASKED.groups.map(({ title }) => title),
      [...open, t('checkPaper.what')],
    );
    for (const { text } of items) expect(words).toContain(squeeze(text));
    for (const text of [...open, ASKED.isNot, t('checkPaper.rule.talk')]) {
      expect(words).toContain(squeeze(text));
    }
    const rows = items.length * ASKED.answers.length;
    const byHand = ASKED.groups.length * 4;
    expect(boxes(printed)).toBe(rows + ASKED.groups.length + byHand);
    expect(words).not.toContain('☑');
    // The signs stand before the first box, with the words that nothing is to be written.
    const beforeBoxes = words.slice(0, words.indexOf('☐'));
    for (const { text } of ASKED.stops ?? []) expect(beforeBoxes).toContain(squeeze(text));
    expect(beforeBoxes).toContain(squeeze(t('checkPrint.stops.unwritten')));
    expect(sheets.length).toBeLessThanOrEqual(4);
  });

  for (const { form, mode, page: name } of CHECK_PAPERS) {
    if (form === 'pulse') {
      test(`${name} has eight rows on one sheet of ${format}`, async ({ page }) => {
        await page.goto(`/print/${name}/`);
        const printed = await print(page, format);
        isProper(printed, [t('checkPaper.next')], [t('checkPaper.what')]);
        expect(boxes(printed)).toBe(ASKED.groups.length * ASKED.answers.length);
        expect(printed.words).toContain(squeeze(t('checkPaper.pulse')));
        for (const key of ['what', 'owner', 'until', 'again'] as const) {
          expect(printed.words).toContain(squeeze(t(`checkPaper.${key}`)));
        }
        expect(printed.sheets).toHaveLength(1);
      });
    } else if (mode !== 'reciprocal') {
      test(`${name} has the signs and the rows of its mode on ${format}`, async ({ page }) => {
        await page.goto(`/print/${name}/`);
        const printed = await print(page, format);
        const items = ASKED.groups.flatMap((group) => group.items);
        isProper(
          printed,
          ASKED.groups.map(({ title }) => title),
          [...ASKED.open.map((question) => said(question, mode)), t('checkPaper.what')],
        );
        for (const item of items) expect(printed.words).toContain(squeeze(said(item, mode)));
        const beforeBoxes = printed.words.slice(0, printed.words.indexOf('☐'));
        for (const stop of ASKED.stops ?? []) {
          expect(beforeBoxes).toContain(squeeze(said(stop, mode)));
        }
        expect(printed.sheets.length).toBeLessThanOrEqual(4);
      });
    }
  }

  test(`the facilitator’s sheet takes two pages of ${format}, and holds no sign and no box`, async ({
    page,
  }) => {
    await page.goto('/print/check-facilitator/');
    const printed = await print(page, format);
    const { words, sheets } = printed;
    isProper(
      printed,
      [...ASKED.groups.map(({ title }) => title), t('checkPrint.sheet.talk.title')],
      [],
    );
    for (const { question, talk } of ASKED.groups) {
      expect(words).toContain(squeeze(question));
      expect(words).toContain(squeeze(talk.text));
      for (const saying of Object.values(talk.inMode ?? {}))
        expect(words).toContain(squeeze(saying));
    }
    for (const { text } of ASKED.stops ?? []) expect(words).not.toContain(squeeze(text));
    expect(boxes(printed)).toBe(0);
    expect(sheets.length).toBeLessThanOrEqual(2);
  });

  for (const id of SELF) {
    test(`blank self-check ${id}: every item, its boxes and its step on ${format}`, async ({
      page,
    }) => {
      const asked = selfCheck(id);
      await page.goto(`/print/check-${id}/`);
      const printed = await print(page, format);
      const items = asked.groups.flatMap((group) => group.items);
      isProper(
        printed,
        asked.groups.map(({ title }) => title),
        [t('checkPaper.what')],
      );
      for (const { text, step } of items) {
        expect(printed.words).toContain(squeeze(text));
        expect(printed.words).toContain(squeeze(step));
      }
      expect(boxes(printed)).toBe(items.length * (asked.answers.length + 1));
    });
  }

  test(`a filled check prints its answers on ${format}, no sign, and the note only where it is ticked`, async ({
    page,
  }) => {
    await openCheckAt(page, MIXED_CHECK, 'result');
    await expect(paper(page)).toContainText('Energy and limits');
    const printed = await print(page, format);
    const { words } = printed;
    isProper(
      printed,
      ASKED.groups.map(({ title }) => title),
      [],
    );
    const { action, again, name, note, open } = MIXED_CHECK;
    const written = [name, action.what, action.owner, open['keep'] ?? '', ASKED.isNot];
    for (const text of [...written, longDate(action.by, 'en'), longDate(again, 'en')]) {
      expect(words).toContain(squeeze(text));
    }
    expect(words.split('☑')).toHaveLength(Object.keys(MIXED_CHECK.answers).length + 1);
    expect(words).toContain(squeeze('Talk about it: 3 of 3 rarely or never. It matters now.'));
    for (const { text } of ASKED.stops ?? []) expect(words).not.toContain(squeeze(text));
    expect(words).not.toContain('%');
    expect(words).not.toContain(squeeze(note));
    await page.getByLabel(t('check.file.note')).check();
    await expect(paper(page)).toContainText(note);
    expect((await print(page, format)).words).toContain(squeeze(note));
  });
}

test('what is answered to a sign stands in no file and on no paper', async ({ page }) => {
  await openCheckAt(page, MIXED_CHECK, 'safe');
  const signs = ASKED.stops ?? [];
  await page
    .getByRole('radio', { name: t('checkQuestions.safe.yes') })
    .first()
    .check();
  await goTo(page, 'next');
  await page.getByRole('button', { name: t('checkResult.goOn') }).click();
  await expect(page.getByLabel(t('checkQuestions.next.what'))).toBeVisible();
  await page.getByText(t('check.file.more'), { exact: true }).click();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const files = [
    await download(page, button(t('file.save'))),
    await download(page, button(t('questions.files.text'))),
    await download(page, button(t('questions.files.markdown'))),
    await download(page, button(t('questions.files.calendar'))),
  ];
  expect(files.map(({ name }) => name.replace(/\d{4}-\d{2}-\d{2}/, ''))).toEqual([
    'check-.json',
    'check-.txt',
    'check-.md',
    'check-.ics',
  ]);
  for (const { text, name } of files) {
    for (const { id, text: sign } of signs) {
      expect(text, name).not.toContain(sign);
      expect(text, name).not.toContain(`"${id}"`);
    }
  }
  const [own, text, , calendar] = files;
  for (const one of [own, text]) expect(one?.text).not.toContain(MIXED_CHECK.note);
  expect(calendar?.text).toContain('DTSTART;VALUE=DATE:20261205');
  expect(calendar?.text).not.toContain(MIXED_CHECK.action.owner);
  const word = page.waitForEvent('download');
  await button(t('questions.files.word')).click();
  expect((await word).suggestedFilename()).toMatch(/^check-.*\.docx$/);
  const { words } = await print(page, 'A4');
  await page.getByLabel(t('check.file.note')).check();
  expect((await download(page, button(t('file.save')))).text).toContain(MIXED_CHECK.note);
  for (const { text: sign } of signs) expect(words).not.toContain(squeeze(sign));
});

test('a self-check prints its next steps first, and then the rest', async ({ page }) => {
  const asked = selfCheck('boundaries');
  const [first, second] = asked.groups[0]?.items ?? [];
  const answers = { [first?.id ?? '']: 'partly', [second?.id ?? '']: 'yes' };
  await openCheckAt(page, { ...emptyCheck('boundaries'), answers }, 'result');
  await expect(paper(page)).toContainText(asked.ending.title);
  const { words } = await print(page, 'A4');
  const places = [asked.ending.title, first?.step ?? '', asked.ending.rest, second?.text ?? ''].map(
    (text) => words.indexOf(squeeze(text)),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('fault 70: ten thousand letters in one’s own words print whole', async ({ page }) => {
  const text = Array.from({ length: 1000 }, (_, i) => `word${String(i).padStart(5, '0')}`).join(
    ' ',
  );
  await openCheckAt(page, { ...MIXED_CHECK, open: { keep: text } }, 'words');
  await expect(paper(page)).toContainText('word00999');
  expect((await print(page, 'Letter')).words).toContain(squeeze(text));
});

test('the papers of a form lead to one another, each link by a name of its own', async ({
  page,
}) => {
  await page.goto('/print/check-circle/');
  await page
    .getByRole('link', {
      name: t('checkPrint.forMode.full', { mode: t('mode.cross-age') }),
      exact: true,
    })
    .click();
  await expect(page).toHaveURL('/print/check-cross-age/');
  await page.goto('/print/');
  for (const { form, mode } of CHECK_PAPERS_BY_MODE) {
    const name = t(`checkPrint.forMode.${form}`, { mode: t(`mode.${mode}`) });
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
  }
});

/** Colours of the sheet as they would print. */
const inksOf = (page: Page) =>
  page
    .locator('.sheet :is(p, li, h2, h3)')
    .evaluateAll((elements) =>
      [...new Set(elements.map((element) => getComputedStyle(element).color))].toSorted(),
    );

test('fault 71: a dark screen prints black on white, the way out and the buttons not at all', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/print/check/');
  await expect(page.getByRole('link', { name: t('exit.leave') })).toBeHidden();
  expect(await inksOf(page)).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']);
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await openCheckAt(page, MIXED_CHECK, 'result');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(await inksOf(page)).toEqual(['rgb(0, 0, 0)', 'rgb(51, 51, 51)']);
});

test('every paper is reached from the list, and reads whole without script', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const ours = ['check-facilitator', ...CHECK_PAPERS.map((paper) => paper.page)];
  const names = [...ours, ...SELF.map((id) => `check-${id}`)];
  for (const name of names) {
    await page.goto('/print/');
    await page.locator(`main a[href="/print/${name}/"]`).click();
    await expect(page).toHaveURL(`/print/${name}/`);
    await expect(page.getByText(t('print.howTo'))).toBeVisible();
    await expect(page.locator('.sheet h3').first()).toBeVisible();
  }
  await context.close();
});
