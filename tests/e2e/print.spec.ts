/** Paper: every answer and wording is on it, nothing of the screen is, and no heading stands alone. */
import { wordingParts } from '../../src/lib/agreement/wording.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import {
  contentOf,
  goTo,
  introduce,
  openBuilder,
  paper,
  settle,
  untilSaved,
  writeOwnWords,
} from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { inks } from '../support/inks.ts';
import { FORMATS, type Printed, print, squeeze } from '../support/pdf.ts';
import { t } from '../support/words.ts';

/** Nothing of the screen, and no heading at the foot of a sheet. */
function isProper({ sheets, words }: Printed, headings: string[]): void {
  const screenWords = [
    t('save.saved'),
    t('site.promise'),
    t('file.print'),
    t('agreement.back'),
    t('site.guides'),
    'http',
    '127.0.0.1',
    '/tools/',
    '/print/',
  ];
  for (const screen of screenWords) expect(words).not.toContain(squeeze(screen));
  for (const [i, lines] of sheets.entries()) {
    const last = lines.at(-1)?.text ?? '';
    expect(headings, `the foot of sheet ${i + 1} is a heading`).not.toContain(last);
    expect(lines.length, `sheet ${i + 1} is empty`).toBeGreaterThan(0);
  }
}

function holds({ words }: Printed, texts: string[]): void {
  for (const text of texts) expect(words).toContain(squeeze(text));
}

test('a filled agreement prints whole on A4 and Letter', async ({ page }) => {
  test.slow();
  const { title, closing, clauses } = await contentOf(page, 'reciprocal');
  await openBuilder(page);
  await introduce(page, 'Ana Ruiz', 'Ben Okafor', 'Evening college');
  const written = [title, closing, 'Ana Ruiz', 'Ben Okafor', 'Evening college'];
  const [open, leftOut, own, ...settled] = clauses;
  for (const clause of settled.slice(0, 9)) {
    await goTo(page, clause.id);
    written.push(clause.title, await settle(page, clause));
  }
  await goTo(page, leftOut?.id ?? '');
  await page.getByRole('radio', { name: t('questions.clause.leaveOut') }).check();
  await writeOwnWords(page, own?.id ?? '', 'First line of our own.\nSecond line of our own.');
  written.push(own?.title ?? '', 'First line of our own.', 'Second line of our own.');
  await untilSaved(page);
  for (const format of FORMATS) {
    const printed = await print(page, format);
    isProper(
      printed,
      clauses.map((clause) => clause.title),
    );
    holds(printed, written);
    // What is open prints as boxes to tick; what is left out does not print.
    holds(printed, [open?.title ?? '', t('document.own'), '☐']);
    expect(printed.words).not.toContain(
      squeeze(leftOut?.wordings[0]?.text ?? leftOut?.title ?? ''),
    );
  }
});

for (const mode of MODES) {
  test(`the blank form ${mode} prints every wording and line on A4 and Letter`, async ({
    page,
  }) => {
    const { title, closing, clauses } = await contentOf(page, mode);
    await page.goto(`/print/agreement${mode === 'reciprocal' ? '' : `-${mode}`}/`);
    for (const format of FORMATS) {
      const printed = await print(page, format);
      const headings = clauses.map((clause) => clause.title);
      isProper(printed, headings);
      const wordings = clauses.flatMap((clause) => clause.wordings.map(({ text }) => text));
      const runs = wordings.flatMap((text) =>
        wordingParts(text).filter((part) => typeof part === 'string'),
      );
      holds(printed, [title, closing, ...headings, ...runs]);
      expect(printed.words.split('☐')).toHaveLength(wordings.length + 1);
      const labels = printed.words.split(squeeze(t('document.own')));
      expect(labels).toHaveLength(clauses.length + 1);
    }
  });
}

test('fault 70: ten thousand letters of one’s own print whole', async ({ page }) => {
  const words = Array.from({ length: 1000 }, (_, i) => `word${String(i).padStart(5, '0')}`);
  const text = words.join(' ');
  await openBuilder(page);
  await writeOwnWords(page, 'purpose', text);
  await expect(paper(page)).toContainText('word00999');
  for (const format of FORMATS) {
    const printed = await print(page, format);
    holds(printed, [text]);
    expect(printed.sheets.length).toBeGreaterThan(3);
  }
});

for (const path of ['/print/agreement/', '/print/agreement-circle/']) {
  test(`fault 72: no sheet ends in a heading, and no label leaves its lines: ${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const format of FORMATS) {
      const { sheets } = await print(page, format);
      for (const lines of sheets) {
        const last = lines.at(-1);
        if (last?.text !== t('document.own')) continue;
        // The margin is 51 points, and two lines to write on take about forty.
        expect(last.y, `a label at the foot of ${format}`).toBeGreaterThan(51 + 36);
      }
    }
  });
}

test('fault 71: a dark screen prints black on white', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto('/print/agreement/');
  const form = await inks(page);
  expect(form.count).toBeGreaterThan(50);
  expect(form.faults).toEqual([]);
  for (const path of ['/guides/boundaries/', '/']) {
    await page.goto(path);
    expect((await inks(page)).faults).toEqual([]);
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await openBuilder(page, 'meeting');
  await page.getByRole('radio').first().check();
  expect((await inks(page)).faults).not.toEqual([]);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect((await inks(page)).faults).toEqual([]);
});
