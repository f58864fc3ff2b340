/** A paper of content becomes the blocks that screen, paper and files are made from. */
import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { printableDocument } from '../../../src/lib/printables/document.ts';
import {
  type Printable,
  printableFaults,
  printableSchema,
} from '../../../src/lib/printables/schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';

const PAPER: Printable = {
  title: 'A paper',
  summary: 'For two.',
  shelf: 'meetings',
  order: 1,
  modes: ['reciprocal'],
  guide: 'boundaries',
  parts: [
    { id: 'head', blocks: [{ kind: 'text', text: 'We are {name} and {name}.', tone: 'quiet' }] },
    {
      id: 'rest',
      heading: 'The rest',
      blocks: [
        { kind: 'field', label: 'What we did', lines: 2 },
        { kind: 'tick', text: '{how}, now and then' },
        { kind: 'text', text: '“Begin.”', tone: 'spoken' },
        { kind: 'list', points: ['One', 'By {day}'] },
        {
          kind: 'table',
          columns: [
            { head: 'Minutes', width: 'narrow' },
            { head: 'What', width: 'wide' },
          ],
          rows: [['0–10', '{what}']],
        },
        { kind: 'signature', people: ['Name, date', 'Name, {day}'] },
      ],
    },
  ],
};

test('each block has its own, and each part is kept together', () => {
  const name = { blank: 'name', width: 'long' };
  expect(printableDocument(PAPER)).toEqual({
    title: 'A paper',
    blocks: [
      { kind: 'heading', level: 1, text: 'A paper' },
      {
        kind: 'part',
        id: 'head',
        blocks: [{ kind: 'text', content: ['We are ', name, ' and ', name, '.'], tone: 'quiet' }],
      },
      {
        kind: 'part',
        id: 'rest',
        blocks: [
          { kind: 'heading', level: 2, text: 'The rest' },
          { kind: 'field', label: 'What we did', lines: 2 },
          {
            kind: 'tick',
            ticked: false,
            content: [{ blank: 'how', width: 'long' }, ', now and then'],
          },
          { kind: 'text', content: ['“Begin.”'], tone: 'spoken' },
          { kind: 'list', points: [['One'], ['By ', { blank: 'day', width: 'long' }]] },
          {
            kind: 'table',
            columns: [
              { head: 'Minutes', width: 'narrow' },
              { head: 'What', width: 'wide' },
            ],
            rows: [[['0–10'], [{ blank: 'what', width: 'long' }]]],
          },
          {
            kind: 'signature',
            people: [['Name, date'], ['Name, ', { blank: 'day', width: 'long' }]],
          },
        ],
      },
    ],
  });
});

test('as plain text it has lines to write on', () => {
  expect(plainText(printableDocument(PAPER))).toMatch(/We are _{24} and _{24}\./);
  expect(plainText(printableDocument(PAPER))).toContain(`What we did\n${'_'.repeat(60)}`);
});

const MINUTES = { head: 'Minutes', width: 'narrow' } as const;

describe('a paper', () => {
  const withBlock = (block: unknown) => ({ ...PAPER, parts: [{ id: 'one', blocks: [block] }] });

  test('is sound as it stands', () => {
    expect(safeParse(printableSchema, PAPER).success).toBe(true);
    expect(printableFaults(PAPER)).toEqual([]);
  });

  test.each([
    ['a brace that is not closed', { kind: 'text', text: 'We are {name.' }],
    ['a blank for nothing', { kind: 'tick', text: 'By {}.' }],
    ['a brace within a blank', { kind: 'text', text: '{the {name}}' }],
    ['a field without a line', { kind: 'field', label: 'What', lines: 0 }],
    ['a field for a book', { kind: 'field', label: 'What', lines: 31 }],
    ['a kind that is none', { kind: 'picture', src: '/x.png' }],
    ['nobody to sign', { kind: 'signature', people: [] }],
    ['a list of nothing', { kind: 'list', points: [] }],
    ['a table of one column', { kind: 'table', columns: [MINUTES], rows: [['0']] }],
    ['a table without rows', { kind: 'table', columns: [MINUTES, MINUTES], rows: [] }],
    ['an answer', { kind: 'tick', text: 'Yes', ticked: true }],
  ])('is refused with %s', (_, block) => {
    expect(safeParse(printableSchema, withBlock(block)).success).toBe(false);
  });

  test('has no part twice', () => {
    const parts = [...PAPER.parts, { ...PAPER.parts[0], id: 'rest' }] as Printable['parts'];
    expect(printableFaults({ ...PAPER, parts }).map(({ path }) => path)).toEqual([
      ['parts', 2, 'id'],
    ]);
  });

  test('has a cell for each column', () => {
    const rows = [['0', '10'], ['10'], ['20', '30', '40']];
    const blocks = [{ kind: 'table' as const, columns: [MINUTES, MINUTES], rows }];
    const faults = printableFaults({ ...PAPER, parts: [{ id: 'one', blocks }] });
    expect(faults.map(({ path }) => path)).toEqual([
      ['parts', 0, 'blocks', 0, 'rows', 1],
      ['parts', 0, 'blocks', 0, 'rows', 2],
    ]);
    expect(faults[1]?.message).toContain('3 of 2 cells');
  });
});
