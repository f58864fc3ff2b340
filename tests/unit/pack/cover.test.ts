/** The cover of a pack: what it holds and where, without a name, and of one size whatever the numbers are. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { type Cover, coverDocument } from '../../../src/lib/pack/cover.ts';
import { t } from '../../support/content.ts';
import { anyGroups, EVENING, tableOf, UNKNOWN, WORDS } from '../../support/workshops.ts';

const PARTS = [
  { title: 'Sign-in sheet', copies: 1, firstPage: 2, lastPage: 2 },
  { title: 'Agreement', copies: 12, firstPage: 3, lastPage: 50 },
];
const coverOf = (part: Partial<Cover> = {}) =>
  coverDocument({ ...EVENING, parts: PARTS, ...part }, WORDS);

test('the parts stand in order, with how many there are and their sheets', () => {
  expect(tableOf(coverOf()).rows).toEqual([
    [['Sign-in sheet'], ['1'], ['2']],
    [['Agreement'], ['12'], ['3–50']],
  ]);
});

test('before the sheets are counted there is a dash', () => {
  const parts = PARTS.map((part) => ({ ...part, firstPage: 0, lastPage: 0 }));
  expect(tableOf(coverOf({ parts })).rows.map((row) => row[2])).toEqual([['–'], ['–']]);
});

test('it has as many blocks and rows with the numbers as without them', () => {
  const shape = (cover: ReturnType<typeof coverOf>) =>
    JSON.stringify(cover, (key, value) => (key === 'rows' ? value.length : value));
  fc.assert(
    fc.property(fc.nat({ max: 9999 }), fc.nat({ max: 9999 }), (firstPage, lastPage) => {
      const parts = PARTS.map((part) => ({ ...part, firstPage, lastPage }));
      expect(shape(coverOf({ parts }))).toBe(shape(coverOf()));
    }),
  );
});

test.each([
  [[['a', 'b']], '2 people, 1 pair'],
  [
    [
      ['a', 'b'],
      ['c', '____'],
    ],
    '4 people, 2 pairs',
  ],
  [[['a', 'b', 'c']], '3 people, 1 group'],
  [
    [
      ['a', 'b'],
      ['c', 'd', 'e'],
    ],
    '5 people, 2 groups',
  ],
])('%j: %s', (groups, size) => {
  expect(plainText(coverOf({ groups }))).toContain(`\n${size}\n`);
});

test('with nobody known it says so, and has lines for the rest', () => {
  const text = plainText(coverOf(UNKNOWN));
  expect(text).toContain(t('pack.cover.open'));
  expect(text).toMatch(/For: _{24}\n\nOn _{24}, at _{24}\n/);
  expect(text).not.toContain(t('pack.cover.care'));
  expect(plainText(coverOf())).toContain(t('pack.cover.care'));
});

test('it names nobody, since it lies on top', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const marked = groups.map((names) => names.map((name) => `‡${name}`));
      expect(JSON.stringify(coverOf({ groups: marked }))).not.toContain('‡');
    }),
  );
});
