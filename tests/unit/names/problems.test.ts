/** What may be wrong with a list: found, with its line, and said in words that help. */
import { expect, test } from 'vitest';
import { type Problem, problemsIn } from '../../../src/lib/names/problem.ts';
import { problemWords } from '../../../src/lib/names/problem-words.ts';
import { MOST_LINES, MOST_TEXT } from '../../../src/lib/names/read-names.ts';
import { t } from '../../support/content.ts';
import { CIRCLES, PAIRS, read } from '../../support/names.ts';

const LONG = 'N'.repeat(101);
const FORTY_ONE = Array.from({ length: 41 }, (_, i) => `Person ${i}`);

const alone = (line: number, name: string) => ({ kind: 'alone', isBlocking: true, line, name });
const twice = (line: number, name: string, first: number) => ({
  kind: 'twice',
  isBlocking: false,
  line,
  name,
  first,
});
const unclosed = (line: number) => ({ kind: 'unclosed', isBlocking: true, line });

test.each<[string, string, object[]]>([
  ['nothing', 'Ana, Ben', []],
  ['an odd one in a column', 'Ana\nBen\n\nChi', [alone(4, 'Chi')]],
  ['one alone on a line', 'Ana, Ben\nChi,\nDee, Eva', [alone(2, 'Chi')]],
  ['one alone between blank lines', 'Ana\nBen\n\nChi\n\nDee\nEva', [alone(4, 'Chi')]],
  ['one alone in a pair', 'Name,Pair\nAna,1\nBen,1\nChi,2', [alone(4, 'Chi')]],
  ['one alone before a line of two', 'A\nB\nC\nD\nE\nF\nG\nH, I', [alone(7, 'G')]],
  ['a name alone', 'Ana', [alone(1, 'Ana')]],
  ['the same name', 'Ana, Ben\nChi, Ana', [twice(2, 'Ana', 1)]],
  ['the same name on one line', 'Ana, Ana', [twice(1, 'Ana', 1)]],
  ['the same name three times', 'Ana\nAna\nAna\nBen', [twice(2, 'Ana', 1), twice(3, 'Ana', 1)]],
  ['the same in capitals', 'Ana Weiß, ANA WEISS', [twice(1, 'ANA WEISS', 1)]],
  ['the same in capitals, in Greek', 'Άννας, ΆΝΝΑΣ', [twice(1, 'ΆΝΝΑΣ', 1)]],
  ['the same with other blanks', 'Ana Lee, Ana\u00a0 Lee', [twice(1, 'Ana\u00a0 Lee', 1)]],
  ['the same with an accent of its own', 'Zoe\u0308, Zo\u00eb', [twice(1, 'Zo\u00eb', 1)]],
  ['the same in wide letters', 'Ana, Ａｎａ', [twice(1, 'Ａｎａ', 1)]],
  [
    'the same with a mark that nobody sees',
    'Ana, A\u200bna\u200f',
    [twice(1, 'A\u200bna\u200f', 1)],
  ],
  ['names that differ by an accent', 'Zoe, Zo\u00eb', []],
  ['several names to come', 'Ana, ____\nBen, ____\nChi, ?\nDee, ?', []],
  [
    'a circle of 41',
    `Ana, Ben\n${FORTY_ONE.join(', ')}`,
    [{ kind: 'too-many', isBlocking: true, line: 2, count: 41, most: 8 }],
  ],
  [
    'a block of 41',
    `Ana\nBen\n\n${FORTY_ONE.join('\n')}`,
    [{ kind: 'too-many', isBlocking: true, line: 4, count: 41, most: 8 }],
  ],
  [
    'a name too long',
    `Ana, ${LONG}`,
    [{ kind: 'too-long', isBlocking: true, line: 1, name: LONG, count: 101, most: 100 }],
  ],
  ['a name that just fits', `Ana, ${'🦊'.repeat(100)}`, []],
  ['a quotation mark that never closes', '"Ana, Ben\nChi, Dee', [unclosed(1)]],
  ['one that closes too late', '"Ana, Ben\nChi, Dee\n"Eva", Fay', [unclosed(1)]],
  ['two that never close', 'Ana, "Ben\nChi, "Dee\nEva, Fay', [unclosed(1), unclosed(2)]],
  ['one behind a cell of three lines', '"Ana\n\nLee", Ben\nChi, "Dee', [unclosed(4)]],
  ['nothing at all', '', [{ kind: 'empty', isBlocking: true, line: 1 }]],
  [
    'blanks alone',
    ' \n\u00a0\t\n\u200b,\u200d;\n1.\n',
    [{ kind: 'empty', isBlocking: true, line: 1 }],
  ],
  ['headings alone', 'Name, Partner', [{ kind: 'empty', isBlocking: true, line: 1 }]],
])('%s', (_, text, problems) => {
  expect(read(text).problems).toEqual(problems);
});

test('problems stand in the order of their lines', () => {
  const text = `Ana, Ana\nBen\n"Chi, Dee\n${LONG}, Ben`;
  expect(read(text).problems.map(({ kind, line }) => [line, kind])).toEqual([
    [1, 'twice'],
    [2, 'alone'],
    [3, 'unclosed'],
    [4, 'too-long'],
    [4, 'twice'],
  ]);
});

test('whoever has a problem stands in a group all the same', () => {
  const { groups } = read(`Ana\n${LONG}, "Ben\n${FORTY_ONE.join()}`);
  expect(groups.map(({ names }) => names)).toEqual([['Ana'], [LONG, '"Ben'], FORTY_ONE]);
});

test('a sheet for each person leaves nobody alone', () => {
  expect(read('Ana\nBen\nChi', { groupSize: 1, most: 1 }).problems).toEqual([]);
});

test('a form for pairs has no room for three', () => {
  expect(read('Ana, Ben, Chi', PAIRS).problems).toEqual([
    { kind: 'too-many', isBlocking: true, line: 1, count: 3, most: 2 },
  ]);
});

test.each([
  ['lines', 'Ana\n'.repeat(MOST_LINES), 'Ana\r\n'.repeat(MOST_LINES + 1), MOST_LINES + 1],
  ['old lines', 'Ana\r'.repeat(MOST_LINES), `${'Ana\r'.repeat(MOST_LINES)}x`, MOST_LINES + 1],
  ['text', `\n\n${'a'.repeat(MOST_TEXT - 2)}`, `\n\n${'a'.repeat(MOST_TEXT - 1)}`, 3],
])('too much %s is refused, and the most is read', (_, most, more, line) => {
  expect(read(most).problems.some(({ kind }) => kind === 'too-much')).toBe(false);
  expect(read(most).groups.length).toBeGreaterThan(0);
  expect(read(more)).toEqual({
    groups: [],
    problems: [{ kind: 'too-much', isBlocking: true, line }],
    skipped: undefined,
    form: 'column',
  });
});

const SENTENCES: [Problem, string][] = [
  [{ kind: 'alone', isBlocking: true, line: 7, name: 'Ana' }, 'Line 7: [Ana] has nobody yet.'],
  [
    { kind: 'twice', isBlocking: false, line: 7, name: 'Ana', first: 2 },
    'Line 7: [Ana] is on line 2 as well.',
  ],
  [
    { kind: 'twice', isBlocking: false, line: 7, name: 'Ana', first: 7 },
    'Line 7: [Ana] is on it twice.',
  ],
  [
    { kind: 'too-many', isBlocking: true, line: 7, count: 41, most: 8 },
    'Line 7: a group of 41 begins here, and the form has room for 8.',
  ],
  [
    { kind: 'too-long', isBlocking: true, line: 7, name: LONG, count: 101, most: 100 },
    `Line 7: the name that begins “[${'N'.repeat(40)}…]” has 101 characters, and there is room for 100.`,
  ],
  [
    { kind: 'unclosed', isBlocking: true, line: 7 },
    'Line 7: a quotation mark opens here and never closes.',
  ],
  [
    { kind: 'too-much', isBlocking: true, line: 7 },
    'From line 7 on it is more than we can read at once.',
  ],
  [{ kind: 'empty', isBlocking: true, line: 1 }, 'There is no name yet.'],
];

test.each(SENTENCES)('%j is said with what to do', (problem, sentence) => {
  const said = problemWords(t, problem)
    .map((run) => (typeof run === 'string' ? run : `[${run.name}]`))
    .join('');
  expect(said.startsWith(`${sentence} `)).toBe(true);
  expect(said).not.toMatch(/\{|undefined/);
});

test('a name is never filled in as a sentence', () => {
  const problem: Problem = { kind: 'alone', isBlocking: true, line: 1, name: '{line} $&' };
  expect(problemWords(t, problem)).toContainEqual({ name: '{line} $&' });
});

test('no group is no problem of its own', () => {
  expect(problemsIn([], [3], CIRCLES).map(({ kind }) => kind)).toEqual(['empty', 'unclosed']);
});
