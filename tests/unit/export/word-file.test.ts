/** A document as a Word file, taken apart by another zip and XML reader than its writer. */
import { parseXml, type XmlDocument, type XmlElement, type XmlNode } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type WordFileOptions, wordFile } from '../../../src/export/word-file.ts';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import { blankDraft } from '../../../src/lib/agreement/draft.ts';
import type { Block, Document } from '../../../src/lib/document/block.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { agreementOf, t } from '../../support/content.ts';
import { anyDocument, bare, wordsOf } from '../../support/documents.ts';
import { anyDraft, draftOf } from '../../support/drafts.ts';

const OPTIONS: WordFileOptions = {
  paper: 'A4',
  locale: 'en',
  savedAt: '2026-11-22T13:05:09.120Z',
};
// Boxes are the signs of a list, and lines to write on are borders: neither is text.
const MARKS = {
  tick: () => '',
  box: (ticked: boolean) => (ticked ? '☑' : '☐'),
  line: '',
  signature: '',
};

/** The parts of a file as XML, each of which has to be valid. */
async function partsOf(
  documents: Document | readonly Document[],
  options: Partial<WordFileOptions> = {},
) {
  const bytes = await wordFile(documents, { ...OPTIONS, ...options });
  const parts = new Map<string, XmlDocument>();
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    parts.set(path, parseXml(strFromU8(part)));
  }
  return (path: string): XmlElement[] => elementsOf(parts.get(path)?.root ?? null);
}

/** An element and all within it, in order. */
function elementsOf(node: XmlNode | null): XmlElement[] {
  if (node?.type !== 'element') return [];
  const element = node as XmlElement;
  return [element, ...element.children.flatMap(elementsOf)];
}

const named = (elements: XmlElement[], name: string) => elements.filter((e) => e.name === name);
const textOf = (elements: XmlElement[]) =>
  bare(
    named(elements, 'w:t')
      .map(({ text }) => text)
      .join(''),
  );
const main = async (
  documents: Document | readonly Document[],
  options?: Partial<WordFileOptions>,
) => (await partsOf(documents, options))('word/document.xml');

describe('fault 41: every part of the file is valid XML', () => {
  test('whatever was typed, and every word is there', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(textOf(await main(document))).toBe(wordsOf(document, MARKS));
      }),
      { numRuns: 100 },
    );
  });

  test('any draft prints every word that it holds', async () => {
    const contents = MODES.map(agreementOf);
    await fc.assert(
      fc.asyncProperty(anyDraft, fc.constantFrom(...contents), async (draft, content) => {
        const document = agreementDocument(draft, content, { t, locale: 'en' });
        expect(textOf(await main(document))).toBe(wordsOf(document, MARKS));
      }),
      { numRuns: 30 },
    );
  });

  test('several documents in one file hold the words of each, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDocument, { minLength: 2, maxLength: 4 }), async (all) => {
        const elements = await main(all);
        expect(textOf(elements)).toBe(all.map((one) => wordsOf(one, MARKS)).join(''));
        expect(named(elements, 'w:sectPr')).toHaveLength(all.length);
      }),
      { numRuns: 30 },
    );
  });

  test('a hundred thousand words', async () => {
    const answer = 'a\u0000 '.repeat(100_000);
    const elements = await main({
      title: answer,
      blocks: [{ kind: 'text', content: [{ answer }] }],
    });
    expect(textOf(elements)).toBe('a'.repeat(100_000));
  });

  test('a title in its properties', async () => {
    const parts = await partsOf({ title: ']]>\u0000"<b>&amp;\ud800', blocks: [] });
    const [title] = named(parts('docProps/core.xml'), 'dc:title');
    expect(title?.text).toBe(']]>"<b>&amp;\ufffd');
  });
});

describe('what stands in it', () => {
  const document = agreementDocument(blankDraft('circle'), agreementOf('circle'), {
    t,
    locale: 'en',
  });
  const value = (element: XmlElement | undefined) => element?.attributes['w:val'];
  const styles = (elements: XmlElement[]) => named(elements, 'w:pStyle').map(value);

  test('headings, boxes and lines are what they are called', async () => {
    const elements = await main({
      title: 'x',
      blocks: [
        { kind: 'heading', level: 1, text: 'A' },
        { kind: 'heading', level: 2, text: 'B' },
        { kind: 'tick', ticked: false, content: ['C'] },
        { kind: 'field', label: 'D', lines: 3 },
        { kind: 'text', tone: 'quiet', content: ['E'] },
        { kind: 'text', tone: 'spoken', content: ['F'] },
      ],
    });
    const rules = ['Rule', 'Rule', 'Rule'];
    const expected = ['Heading1', 'Heading2', 'Choice', ...rules, 'Quiet', 'Spoken'];
    expect(styles(elements)).toEqual(expected);
  });

  test('a box is the sign of a list, open or ticked', async () => {
    const tick = (ticked: boolean): Block => ({ kind: 'tick', ticked, content: ['x'] });
    const parts = await partsOf({ title: 'x', blocks: [tick(true), tick(false), tick(true)] });
    const numbering = parts('word/numbering.xml');
    const glyphs = named(parts('word/document.xml'), 'w:numId').map((use) => {
      const list = named(numbering, 'w:num').find(
        ({ attributes }) => attributes['w:numId'] === value(use),
      );
      const abstract = named(numbering, 'w:abstractNum').find(
        ({ attributes }) =>
          attributes['w:abstractNumId'] ===
          value(named(elementsOf(list ?? null), 'w:abstractNumId')[0]),
      );
      return value(named(elementsOf(abstract ?? null), 'w:lvlText')[0]);
    });
    expect(glyphs).toEqual(['☑', '☐', '☑']);
  });

  test('an item stands on one page with its answers, of which the ticked one is bold', async () => {
    const answers = ['Never', 'Can’t say'].map((label, i) => ({ label, ticked: i === 1 }));
    const elements = await main({
      title: 'x',
      blocks: [{ kind: 'scale', item: ['I was heard.'], answers }],
    });
    expect(styles(elements)).toEqual(['Item', 'Answers']);
    const [item, row] = named(elements, 'w:p').map((one) => elementsOf(one));
    expect(named(item ?? [], 'w:keepNext').filter((e) => value(e) !== 'false')).toHaveLength(1);
    expect(named(row ?? [], 'w:keepLines').filter((e) => value(e) !== 'false')).toHaveLength(1);
    const texts = named(row ?? [], 'w:t').map(({ text }) => text);
    expect(texts).toEqual(['☐\u00a0', 'Never', '\u2003☑\u00a0', 'Can’t say']);
    const bold = named(row ?? [], 'w:r').map((run) => named(elementsOf(run), 'w:b').length > 0);
    expect(bold).toEqual([false, false, false, true]);
  });

  test('points are a list with dots', async () => {
    const parts = await partsOf({ title: 'x', blocks: [{ kind: 'list', points: [['a'], ['b']] }] });
    expect(named(parts('word/document.xml'), 'w:numId')).toHaveLength(2);
    expect(named(parts('word/numbering.xml'), 'w:lvlText').map(value)).toContain('•');
  });

  test('a table to sign in, with two rows for each person', async () => {
    const elements = await main(document);
    expect(named(elements, 'w:tbl')).toHaveLength(1);
    expect(named(elements, 'w:tr')).toHaveLength(8);
  });

  test('a table has its heads on each page, no row is split, and rows to write in are higher', async () => {
    const elements = await main({
      title: 'x',
      blocks: [
        {
          kind: 'table',
          columns: [
            { head: 'No.', width: 'narrow' },
            { head: 'Name', width: 'wide' },
          ],
          rows: [
            [['01'], [{ answer: 'Ana' }]],
            [['02'], [{ blank: 'Name', width: 'long' }]],
          ],
        },
      ],
    });
    const has = (name: string) =>
      named(elements, 'w:tr').map((row) => named(elementsOf(row), name).length > 0);
    expect(has('w:tblHeader')).toEqual([true, false, false]);
    expect(has('w:cantSplit')).toEqual([true, true, true]);
    expect(has('w:trHeight')).toEqual([false, false, true]);
    const [narrow, wide] = named(elements, 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    );
    expect(wide).toBeGreaterThan(2 * (narrow ?? 0));
  });

  test('a part is kept on one page: all of its paragraphs but the last go with the next', async () => {
    const [first, ...rest] = document.blocks.filter(({ kind }) => kind === 'part');
    if (!first) throw new Error('It has no part.');
    const paragraphs = named(await main({ title: 'x', blocks: [first] }), 'w:p');
    const kept = paragraphs.map((one) => {
      const [keep] = named(elementsOf(one), 'w:keepNext');
      return keep !== undefined && value(keep) !== 'false';
    });
    expect(rest.length).toBeGreaterThan(0);
    expect(kept.length).toBeGreaterThan(2);
    expect(kept).toEqual(kept.map((_, i) => i < kept.length - 1));
  });

  test.each([
    ['A4', '11906', '16838'],
    ['Letter', '12240', '15840'],
  ] as const)('paper: %s', async (paper, width, height) => {
    const [size] = named(await main(document, { paper }), 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': width, 'w:h': height });
  });

  test.each([
    ['en', 'en-GB', 0],
    ['cy', 'cy', 0],
    ['ar', 'ar', 1],
  ])('language: %s', async (locale, language, mirrored) => {
    const parts = await partsOf(document, { locale });
    const [lang] = named(parts('word/styles.xml'), 'w:lang');
    expect(value(lang)).toBe(language);
    const elements = parts('word/document.xml');
    expect(named(elements, 'w:bidiVisual').filter((e) => value(e) !== 'false')).toHaveLength(
      mirrored,
    );
    const bidi = named(elements, 'w:bidi').filter((e) => value(e) !== 'false');
    expect(bidi).toHaveLength(mirrored * named(elements, 'w:p').length);
  });

  test('its properties name the document and nobody', async () => {
    const paper = agreementDocument(draftOf(), agreementOf('reciprocal'), { t, locale: 'en' });
    const bytes = unzipSync(await wordFile(paper, OPTIONS));
    const core = strFromU8(bytes['docProps/core.xml'] ?? new Uint8Array());
    expect(core).toContain(`<dc:title>${paper.title}</dc:title>`);
    expect(core).not.toMatch(/creator|lastModifiedBy|Ana|Ben/);
    expect(core.match(/2026-11-22T13:05:09Z/g)).toHaveLength(2);
  });
});

describe('the same words, paper and moment', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('give the same bytes, whatever the clock says', async () => {
    const document = agreementDocument(draftOf(), agreementOf('reciprocal'), { t, locale: 'en' });
    const files: string[] = [];
    for (const [now, place] of [
      ['2026-11-22T13:05:09Z', 'UTC'],
      ['2031-03-01T23:59:59Z', 'Pacific/Auckland'],
    ] as const) {
      vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] });
      process.env['TZ'] = place;
      files.push(Buffer.from(await wordFile(document, OPTIONS)).toString('base64'));
    }
    expect(files[0]).toBe(files[1]);
  });
});
