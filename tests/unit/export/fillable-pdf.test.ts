/** Fillable PDFs, read back by programs that are not ours: nothing of a document is missing, and all of it can be filled in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillablePdf } from '../../../src/export/fillable-pdf.ts';
import { canSet, openFonts } from '../../../src/export/pdf-fonts.ts';
import { blankDocument } from '../../../src/lib/check/blank-document.ts';
import type { Block, Document, Inline } from '../../../src/lib/document/block.ts';
import { goalDocument } from '../../../src/lib/goals/document.ts';
import { EMPTY_GOAL } from '../../../src/lib/goals/goal.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { MILLIMETRES, PAPER_SIZES } from '../../../src/lib/print/choices.ts';
import { printableDocument } from '../../../src/lib/printables/document.ts';
import { blankPaper } from '../../support/agreement-papers.ts';
import { ASKED, SELF_CHECKS } from '../../support/checks.ts';
import { ROOT, t } from '../../support/content.ts';
import { anyDocument, blocksOf, wordsOf } from '../../support/documents.ts';
import {
  fillIn,
  openPdf,
  pdfWords,
  rolesOn,
  type Widget,
  widgetsOf,
} from '../../support/filled-pdf.ts';
import { PRINTABLES, printableOf } from '../../support/papers.ts';
import { squeeze } from '../../support/pdf.ts';

const font = (path: string) => readFileSync(join(ROOT, 'node_modules/@expo-google-fonts', path));
const fonts = openFonts({
  serif: font('source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  bold: font('source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
});

type Paper = (typeof PAPER_SIZES)[number];
const write = (document: Document, paper: Paper = 'a4') =>
  fillablePdf(document, { paper, locale: 'en', t, fonts });

const words = { t, locale: 'en' };
const check = (form: 'full' | 'pulse') =>
  blankDocument(ASKED, words, { form, mode: 'reciprocal', contacts: [] });
const FORMS: [name: string, document: Document][] = [
  ...MODES.map((mode): [string, Document] => [`agreement ${mode}`, blankPaper(mode)]),
  ['goals', goalDocument(EMPTY_GOAL, words, { isBlank: true })],
  ['check', check('full')],
  ['pulse', check('pulse')],
  ...SELF_CHECKS.map(([id, asked]): [string, Document] => [
    id,
    blankDocument(asked, words, { form: 'full', mode: 'reciprocal', contacts: [] }),
  ]),
  ...[...PRINTABLES].map(([id, paper]): [string, Document] => [id, printableDocument(paper)]),
];
const ON_PAPERS = FORMS.flatMap(([name, document]) =>
  PAPER_SIZES.map((paper) => ({ name, document, paper })),
);

/** What a document asks for, by the kind of field that it becomes. */
function askedBy({ blocks }: Document) {
  const asked = { text: 0, lines: 0, box: 0 };
  const blanks = (content: readonly Inline[]) => {
    asked.text += content.filter((run) => typeof run === 'object' && 'blank' in run).length;
  };
  const count = (block: Block) => {
    if (block.kind === 'text' || block.kind === 'tick') blanks(block.content);
    if (block.kind === 'tick') asked.box++;
    if (block.kind === 'list') block.points.forEach(blanks);
    if (block.kind === 'table') block.rows.flat().forEach(blanks);
    if (block.kind === 'field') asked[block.lines > 1 ? 'lines' : 'text']++;
    if (block.kind === 'scale') {
      blanks(block.item);
      asked.box += block.answers.length;
    }
    if (block.kind === 'signature') {
      block.people.forEach(blanks);
      // A line to sign on, and one for the day.
      asked.text += 2 * block.people.length;
    }
  };
  blocksOf(blocks).forEach(count);
  return asked;
}

const countOf = (widgets: readonly Widget[], kind: Widget['kind']) =>
  widgets.filter((widget) => widget.kind === kind).length;

const overlap = (one: Widget, other: Widget) =>
  one.page === other.page &&
  one.rect[0] < other.rect[2] &&
  other.rect[0] < one.rect[2] &&
  one.rect[1] < other.rect[3] &&
  other.rect[1] < one.rect[3];

const bareWords = (document: Document) =>
  squeeze(wordsOf(document, { tick: () => '', line: '', signature: '' })).replace(/_+/g, '');

describe.each(ON_PAPERS)('$name on $paper', ({ document, paper }) => {
  const made = write(document, paper);

  test('has a field for all that is asked', async () => {
    const widgets = await widgetsOf(await openPdf(await made));
    const [text, lines, box] = (['text', 'lines', 'box'] as const).map((kind) =>
      countOf(widgets, kind),
    );
    expect({ text, lines, box }).toEqual(askedBy(document));
    expect(widgets.filter(({ tip }) => !tip?.trim())).toEqual([]);
    // Boxes of one item share a name, and each stands for another answer.
    const names = widgets.map(({ name, exportValue }) => `${name} ${exportValue}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[\w-]+\.[a-z]+-\d+ /.test(name))).toEqual([]);
  });

  test('puts each field on its page, and none over another', async () => {
    const widgets = await widgetsOf(await openPdf(await made));
    const [width, height] = MILLIMETRES[paper].map((side) => (side * 72) / 25.4) as [
      number,
      number,
    ];
    const outside = widgets.filter(
      ({ rect: [left, bottom, right, top] }) =>
        left < 48 || bottom < 50 || right > width - 48 || top > height - 48 || right - left < 9,
    );
    expect(outside).toEqual([]);
    const meeting = widgets.flatMap((one, i) =>
      widgets
        .slice(i + 1)
        .filter((other) => overlap(one, other))
        .map((other) => [one.name, other.name]),
    );
    expect(meeting).toEqual([]);
  });

  test('says every word of the document, in order', async () => {
    const { numPages } = await openPdf(await made);
    const foot = (page: number) => squeeze(`${document.title}${page} / ${numPages}`);
    let said = await pdfWords(await made);
    for (let page = 1; page <= numPages; page++) said = said.replace(foot(page), '');
    const points = blocksOf(document.blocks).some(({ kind }) => kind === 'list');
    expect(points ? said.replaceAll('•', '') : said).toBe(bareWords(document));
  });

  test('tells its title and language, and can be read aloud', async () => {
    const pdf = await openPdf(await made);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: document.title,
      Language: 'en-GB',
      IsAcroFormPresent: true,
    });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const preferences = await pdf.getViewerPreferences();
    expect(preferences).toMatchObject({ DisplayDocTitle: true });
    const roles = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, i) => rolesOn(pdf, i + 1)),
    );
    const widgets = await widgetsOf(pdf);
    expect(roles.flat().filter((role) => role === 'Form')).toHaveLength(widgets.length);
    const headings = blocksOf(document.blocks).filter(({ kind }) => kind === 'heading');
    expect(roles.flat().filter((role) => /^H[12]$/.test(role))).toHaveLength(headings.length);
    const [top] = (await pdf.getOutline()) ?? [];
    expect(top?.title).toBe(document.title);
    expect(top?.items).toHaveLength(headings.length - 1);
  });
});

test('what is written into every field is there when the file is opened again', async () => {
  const bytes = await write(blankPaper('reciprocal'));
  const widgets = await widgetsOf(await openPdf(bytes));
  const values = new Map(
    widgets.map(({ id, kind, name }) => [id, kind === 'box' ? true : `Łódź, ${name}`]),
  );
  const saved = await fillIn(bytes, values);
  const after = await widgetsOf(await openPdf(saved));
  expect(after.map(({ name, value }) => [name, value])).toEqual(
    widgets.map(({ kind, name }) => [name, kind === 'box' ? 'Yes' : `Łódź, ${name}`]),
  );
  // Another program reads the same.
  const form = (await PDFDocument.load(saved)).getForm();
  for (const { name, kind } of widgets) {
    if (kind === 'box') expect(form.getCheckBox(name).isChecked()).toBe(true);
    else expect(form.getTextField(name).getText()).toBe(`Łódź, ${name}`);
  }
});

test('of the answers to an item one is ticked', async () => {
  const bytes = await write(check('pulse'), 'letter');
  const boxes = (await widgetsOf(await openPdf(bytes))).filter(({ kind }) => kind === 'box');
  const often = boxes.filter(({ tip }) => tip.endsWith('Often'));
  expect(often).toHaveLength(ASKED.groups.length);
  const saved = await fillIn(bytes, new Map(often.map(({ id }) => [id, true])));
  const after = (await widgetsOf(await openPdf(saved))).filter(({ kind }) => kind === 'box');
  const ticked = after.filter(({ value, exportValue }) => value === exportValue);
  expect(ticked.map(({ tip }) => tip)).toEqual(often.map(({ tip }) => tip));
});

test('the stop signs of a check have no boxes and no lines', async () => {
  const widgets = await widgetsOf(await openPdf(await write(check('full'))));
  expect(widgets.filter(({ name }) => name.startsWith('safe.'))).toEqual([]);
});

test.each(PAPER_SIZES)(
  'the pulse and the record of a meeting stand on one page of %s',
  async (paper) => {
    for (const document of [check('pulse'), printableDocument(printableOf('session-record'))]) {
      expect((await openPdf(await write(document, paper))).numPages).toBe(1);
    }
  },
);

test('any words at all give a file with its fields', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async (document) => {
      const bytes = await write(document);
      const asked = askedBy(document);
      const widgets = await widgetsOf(await openPdf(bytes));
      expect(countOf(widgets, 'box')).toBe(asked.box);
      expect(countOf(widgets, 'lines') + countOf(widgets, 'text')).toBeGreaterThanOrEqual(
        asked.lines + asked.text,
      );
      expect(await write(document)).toEqual(bytes);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('a field that is taller than a page goes on overleaf, under the same name for the ears', async () => {
  const field: Block = { kind: 'field', label: 'Notes', lines: 100 };
  const widgets = await widgetsOf(
    await openPdf(
      await write({ title: 'Long', blocks: [{ kind: 'part', id: 'notes', blocks: [field] }] }),
    ),
  );
  expect(widgets.map(({ page, name }) => [page, name])).toEqual([
    [1, 'notes.lines-1'],
    [2, 'notes.lines-2'],
    [3, 'notes.lines-3'],
  ]);
  expect(widgets.map(({ tip }) => tip)).toEqual(['Notes', 'Notes (2)', 'Notes (3)']);
});

test('words that the faces have no shapes for are told before there is a file', () => {
  const of = (text: string): Document => ({
    title: 'Tea',
    blocks: [{ kind: 'text', content: [text] }],
  });
  expect(canSet(of('Żółć, Ελλάδα, Україна – “tea”…'), fonts)).toBe(true);
  for (const text of ['שלום', 'عربي', '茶', '🍵']) expect(canSet(of(text), fonts)).toBe(false);
});

test('a title with signs of XML is told as it is', async () => {
  const title = 'Tom & Ana <3';
  const pdf = await openPdf(
    await write({ title, blocks: [{ kind: 'heading', level: 1, text: title }] }),
  );
  const { info, metadata } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: title });
  expect(metadata?.get('dc:title')).toBe(title);
});
