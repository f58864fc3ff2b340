/** A document as plain text: every kind of block, and nothing of an answer lost. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/lib/document/block.ts';
import { inlineText, plainText } from '../../../src/lib/document/plain-text.ts';

const textOf = (...blocks: Block[]) => plainText({ title: 'x', blocks });
const line = (length: number) => '_'.repeat(length);

test.each<[string, Block, string]>([
  ['a title', { kind: 'heading', level: 1, text: 'Ōur 👋' }, 'Ōur 👋\n====='],
  ['a heading', { kind: 'heading', level: 2, text: 'Meeting' }, 'Meeting\n-------'],
  ['a sentence', { kind: 'text', content: ['We meet ', { answer: 'here' }, '.'] }, 'We meet here.'],
  ['an open box', { kind: 'tick', ticked: false, content: ['Yes'] }, '[ ] Yes'],
  ['a ticked box', { kind: 'tick', ticked: true, content: ['Yes'] }, '[x] Yes'],
  ['lines', { kind: 'field', label: 'Or:', lines: 2 }, `Or:\n${line(60)}\n${line(60)}`],
  [
    'an item with its answers',
    {
      kind: 'scale',
      item: ['I was heard.'],
      answers: [
        { label: 'Never', ticked: false },
        { label: 'Can’t say', ticked: true },
      ],
    },
    'I was heard.\n[ ] Never   [x] Can’t say',
  ],
  [
    'a table',
    {
      kind: 'table',
      columns: [
        { head: 'Name', width: 'wide' },
        { head: 'Time', width: 'narrow' },
      ],
      rows: [[[{ answer: 'Ana' }], [{ blank: 'Time', width: 'short' }]]],
    },
    `Name   Time\nAna   ${line(6)}`,
  ],
  ['points', { kind: 'list', points: [['a'], ['b']] }, '- a\n- b'],
  [
    'a part',
    {
      kind: 'part',
      id: 'x',
      blocks: [
        { kind: 'heading', level: 2, text: 'A' },
        { kind: 'text', content: ['b'] },
      ],
    },
    'A\n-\nb',
  ],
])('%s', (_, block, text) => {
  expect(textOf(block)).toBe(`${text}\n`);
});

test('signatures: a line for each, under it the name or the word for it', () => {
  const people = [[{ answer: 'Ana' }, ', date'], ['Name, date']];
  const text = textOf({ kind: 'signature', people });
  const rule = `${line(30)}  ${line(14)}`;
  expect(text).toBe(`${rule}\nAna, date\n\n${rule}\nName, date\n`);
});

test('blocks stand apart by an empty line', () => {
  expect(textOf({ kind: 'text', content: ['a'] }, { kind: 'text', content: ['b'] })).toBe(
    'a\n\nb\n',
  );
});

test('a blank is a line to write on, short or long', () => {
  expect(inlineText([{ blank: 'Weeks', width: 'short' }])).toBe(line(6));
  expect(inlineText([{ blank: 'Place', width: 'long' }])).toBe(line(24));
});

test('an answer stands there as it was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (answer) => {
      expect(textOf({ kind: 'text', content: ['<', { answer }, '>'] })).toBe(`<${answer}>\n`);
    }),
  );
});

test('two halves of a character that meet between two runs make none that nobody typed', () => {
  expect(inlineText(['\ud800', { answer: '\udc00' }])).toBe('\ufffd\ufffd');
  expect(inlineText([{ answer: '\ud83d\udc4b' }])).toBe('👋');
});
