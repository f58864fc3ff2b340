/** Cards and papers of content: what is wrong in them stops the build with its line, and their pages may be linked to. */
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/build/content-checks.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const TOPIC = `title: Us
order: 1
guide: boundaries
cards:
  - { id: one, stage: first, text: What now? }
  - { id: two, stage: going, text: What then?, inMode: { circle: What next? } }
`;
const PAPER = `title: A record
summary: For two.
shelf: meetings
order: 1
modes: [reciprocal]
guide: taking-turns
parts:
  - id: one
    blocks:
      - { kind: text, text: "We are {name}." }
  - id: two
    blocks:
      - { kind: field, label: What, lines: 2 }
`;
const TABLE = `  - id: three
    blocks:
      - kind: table
        columns: [{ head: When, width: narrow }, { head: What, width: wide }]
        rows: [[Now, This], [Then]]
`;
const pathTo = (page: string) => `title: New here
summary: A page.
order: 1
door: pair
steps:
  - { page: /print/, why: First. }
  - { page: ${page}, why: Then. }
`;
const CARDS = 'src/content/questions/en/us.yaml';
const RECORD = 'src/content/printables/en/our-record.yaml';

function faultsOf(files: Record<string, string>, page = '/print/'): string {
  const root = temporaryFolder({
    [CARDS]: TOPIC,
    [RECORD]: PAPER,
    'src/content/paths/en/new.yaml': pathTo(page),
    // The one folder that is looked into by hand.
    'src/content/guides/en/.keep': '',
    ...files,
  });
  try {
    checkContent(root);
    return '';
  } catch (error) {
    expect(error).toHaveProperty('name', 'ContentError');
    return (error as Error).message;
  }
}

test.each(['/print/cards/', '/print/cards-large/', '/print/cards-circle/', '/print/our-record/'])(
  'a path may lead to %s',
  (page) => expect(faultsOf({}, page)).toBe(''),
);

test.each(['/print/cards-near-peer/', '/print/their-record/'])(
  'a path to %s, which nobody wrote, is refused',
  (page) => expect(faultsOf({}, page)).toContain(page),
);

test.each([
  ['an id twice', TOPIC.replace('id: two', 'id: one'), 6, 'one stands here twice'],
  ['a guide that is none', TOPIC.replace('guide: boundaries', 'guide: nowhere'), 3, 'nowhere'],
  ['an unknown stage', TOPIC.replace('stage: first', 'stage: last'), 5, 'first'],
  ['a question too long', TOPIC.replace('What now?', 'W'.repeat(111)), 5, '110'],
  [
    'words for a mode that is not its own',
    TOPIC.replace('text: What then?', 'modes: [reciprocal], text: What then?'),
    6,
    'none of its modes',
  ],
])('cards with %s are refused', (_, text, line, message) => {
  expect(text).not.toBe(TOPIC);
  const faults = faultsOf({ [CARDS]: text });
  expect(faults).toContain(`${CARDS}:${line}  `);
  expect(faults).toContain(message);
});

test('no id stands in two topics of a language', () => {
  const other = 'src/content/questions/en/more.yaml';
  expect(faultsOf({ [other]: TOPIC.replace('id: one', 'id: three') })).toContain(
    `${CARDS}:6  The id two stands in ${other} already.`,
  );
  const translated = 'src/content/questions/cy/us.yaml';
  expect(faultsOf({ [translated]: TOPIC })).toBe('');
});

test.each([
  ['a part twice', PAPER.replace('id: two', 'id: one'), 11, 'one stands here twice'],
  ['a guide that is none', PAPER.replace('taking-turns', 'nowhere'), 6, 'nowhere'],
  ['a brace that is not closed', PAPER.replace('{name}', '{name'), 10, 'Write a blank as'],
  ['a kind that is none', PAPER.replace('kind: field', 'kind: picture'), 13, 'kind'],
  ['a row that lacks a cell', PAPER + TABLE, 18, '1 of 2 cells'],
])('a paper with %s is refused', (_, text, line, message) => {
  expect(text).not.toBe(PAPER);
  const faults = faultsOf({ [RECORD]: text });
  expect(faults).toContain(`${RECORD}:${line}  `);
  expect(faults).toContain(message);
});

test.each(['agreement', 'agreement-ours', 'cards', 'check-in', 'goals', 'booklet-ours', 'sign-in'])(
  'no paper is called %s, as ours are',
  (name) => {
    const file = `src/content/printables/en/${name}.yaml`;
    expect(faultsOf({ [file]: PAPER })).toContain(
      `${file}:1  /print/${name}/ is kept for other papers. Choose another name.`,
    );
  },
);
