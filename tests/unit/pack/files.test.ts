/** The papers of a pack as text, Markdown and Word: every name is there as text, and is nothing else. */
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { wordFile } from '../../../src/export/word-file.ts';
import type { Document } from '../../../src/lib/document/block.ts';
import { markdown } from '../../../src/lib/document/markdown.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { keySheetDocument } from '../../../src/lib/pack/key-sheet.ts';
import { signInDocument } from '../../../src/lib/pack/sign-in.ts';
import type { Workshop } from '../../../src/lib/pack/workshop.ts';
import { bare, wordsOf } from '../../support/documents.ts';
import { anyGroups, EVENING, HALL, WORDS } from '../../support/workshops.ts';

const MARKS = { tick: () => '', line: '', signature: '' };
const papersOf = (groups: Workshop['groups']): Document[] => [
  signInDocument({ ...EVENING, groups, mode: 'circle' }, WORDS),
  keySheetDocument({ groups, fileOf: (index) => `=${index}` }, WORDS),
];

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function textIn({ value = '', children = [] }: Node): string {
  return value + children.map(textIn).join('');
}

async function wordText(document: Document): Promise<string> {
  const file = await wordFile(document, {
    paper: 'A4',
    locale: 'en',
    savedAt: '2026-11-28T09:00:00.000Z',
  });
  const { root } = parseXml(strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array()));
  const words = (node: unknown): string => {
    if (node instanceof XmlText) return node.text;
    return node instanceof XmlElement ? node.children.map(words).join('') : '';
  };
  return bare(words(root));
}

test('text and Markdown hold every word of them, in order', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      for (const document of papersOf(groups)) {
        const words = wordsOf(document, MARKS);
        // Without its title, which is underlined.
        const rest = { ...document, blocks: document.blocks.slice(1) };
        expect(bare(plainText(rest))).toBe(wordsOf(rest, MARKS));
        expect(bare(textIn(fromMarkdown(markdown(document))))).toBe(words);
      }
    }),
  );
});

test('a Word file, too', async () => {
  await fc.assert(
    fc.asyncProperty(anyGroups, async (groups) => {
      for (const document of papersOf(groups)) {
        expect(await wordText(document)).toBe(wordsOf(document, MARKS));
      }
    }),
    { numRuns: 30 },
  );
});

test('five thousand people, too', async () => {
  for (const document of papersOf(HALL)) {
    const words = wordsOf(document, MARKS);
    expect(bare(textIn(fromMarkdown(markdown(document))))).toBe(words);
    expect(await wordText(document)).toBe(words);
  }
}, 60_000);
