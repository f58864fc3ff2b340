/** A document as Markdown, read back by parsers of CommonMark and of GitHub’s dialect. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import type { Block } from '../../../src/lib/document/block.ts';
import { markdown } from '../../../src/lib/document/markdown.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { agreementOf, t } from '../../support/content.ts';
import { anyDocument, bare, blocksOf, wordsOf } from '../../support/documents.ts';
import { anyDraft } from '../../support/drafts.ts';

const MARKS = {
  tick: (ticked: boolean) => (ticked ? '☑' : '☐'),
  line: '_'.repeat(60),
  signature: '_'.repeat(44),
};
const PLAIN = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'break'];

interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

const readers: [string, (text: string) => Node, string[]][] = [
  ['CommonMark', (text) => fromMarkdown(text), PLAIN],
  [
    'the dialect of GitHub',
    (text) => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
    // It finds addresses in any text; there is no way to write one that it leaves alone.
    [...PLAIN, 'link'],
  ],
];

describe.each(readers)('fault 43: read as %s', (_, read, allowed) => {
  test('nothing that was typed is more than text, and every word is there', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const nodes = nodesOf(read(markdown(document)));
        expect(allowed).toEqual(expect.arrayContaining([...new Set(nodes.map((n) => n.type))]));
        const words = nodes.map(({ type, value }) => (type === 'text' ? value : '')).join('');
        expect(bare(words)).toBe(wordsOf(document, MARKS));
        const blocks = blocksOf(document.blocks);
        const count = (kind: Block['kind']) => blocks.filter((one) => one.kind === kind).length;
        expect(nodes.filter(({ type }) => type === 'heading')).toHaveLength(count('heading'));
        const points = blocks.map((one) => {
          if (one.kind === 'table') return 1 + one.rows.length;
          return one.kind === 'list' ? one.points.length : 0;
        });
        expect(nodes.filter(({ type }) => type === 'listItem')).toHaveLength(
          points.reduce((sum, more) => sum + more, count('tick')),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('any draft prints every word that it holds', () => {
    const contents = MODES.map(agreementOf);
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(...contents), (draft, content) => {
        const document = agreementDocument(draft, content, { t, locale: 'en' });
        const nodes = nodesOf(read(markdown(document)));
        const words = nodes.map(({ type, value }) => (type === 'text' ? value : '')).join('');
        expect(bare(words)).toBe(wordsOf(document, MARKS));
      }),
      { numRuns: 50 },
    );
  });
});

const textOf = (...blocks: Block[]) => markdown({ title: 'x', blocks });

test.each<[string, Block[], string]>([
  ['headings', [{ kind: 'heading', level: 1, text: 'A\nb #' }], '# A b \\#'],
  [
    'boxes are a list',
    [
      { kind: 'tick', ticked: true, content: ['Yes, ', { answer: 'we\ndo' }] },
      { kind: 'tick', ticked: false, content: ['No'] },
    ],
    '- ☑ Yes, we\\\n  do\n\n- ☐ No',
  ],
  [
    'an item has its answers below it',
    [
      {
        kind: 'scale',
        item: ['I was heard.'],
        answers: [
          { label: 'Never', ticked: false },
          { label: 'Often', ticked: true },
        ],
      },
    ],
    'I was heard.\\\n☐ Never\u2003☑ Often',
  ],
  ['points', [{ kind: 'list', points: [['a'], ['b ', { answer: '*c*' }]] }], '- a\n\n- b \\*c\\*'],
  [
    'a table is a list, heads first',
    [
      {
        kind: 'table',
        columns: [
          { head: 'Name', width: 'wide' },
          { head: 'Time', width: 'narrow' },
        ],
        rows: [[[{ answer: '|Ana|' }], [{ blank: 'Time', width: 'short' }]]],
      },
    ],
    `- Name\u2003Time\n\n- \\|Ana\\|\u2003${'\\_'.repeat(6)}`,
  ],
  ['lines and paragraphs stay', [{ kind: 'text', content: ['a\n b\n\n\nc'] }], 'a\\\nb\n\nc'],
  [
    'a sentence is left readable',
    [{ kind: 'text', content: ['At 10:30 – 1.5 h, Q&A!'] }],
    'At 10:30 – 1.5 h, Q\\&A!',
  ],
  ['a year is no list', [{ kind: 'text', content: ['2027. A year.'] }], '2027\\. A year.'],
])('%s', (_, blocks, text) => {
  expect(textOf(...blocks)).toBe(`${text}\n`);
});

test('a part, a blank and a signature', () => {
  const text = textOf({
    kind: 'part',
    id: 'x',
    blocks: [
      { kind: 'heading', level: 2, text: 'A' },
      { kind: 'text', content: ['At ', { blank: 'Place', width: 'short' }, '.'] },
      { kind: 'signature', people: [[{ answer: 'Ana' }, ', date']] },
    ],
  });
  const rule = (length: number) => '\\_'.repeat(length);
  expect(text).toBe(`## A\n\nAt ${rule(6)}.\n\n${rule(30)}  ${rule(14)}\\\nAna, date\n`);
});
