/** The words by which names are read: those of the site are sound, and a fault in them is found. */
import { expect, test } from 'vitest';
import { type NameWords, nameWordsSchema } from '../../../src/lib/names/name-words.ts';
import { readNames } from '../../../src/lib/names/read-names.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';
import { groupsIn, NAME_FILES, NAME_WORDS } from '../../support/names.ts';

function faultsOf(change: (copy: NameWords) => void): string[] {
  const copy = structuredClone(NAME_WORDS);
  change(copy);
  const parsed = safeParse(nameWordsSchema, copy);
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

test('those of the site have none', () => {
  expect(NAME_FILES.map(({ id }) => id)).toContain('en');
  expect(faultsOf(() => {})).toEqual([]);
});

test.each<[string, (copy: NameWords) => void, RegExp]>([
  ['a joiner of two words', ({ joiners }) => joiners.push('as well'), /without blanks/],
  ['a joiner in capitals', ({ joiners }) => joiners.push('UND'), /small letters/],
  [
    'a whole name without its end',
    (copy) => {
      copy.whole = '{first}';
    },
    /Both \{first\} and \{last\}/,
  ],
  [
    'a phrase with two meanings',
    ({ headings }) => headings.leave.push('Mentor'),
    /stands here twice/,
  ],
  [
    'a phrase in two spellings',
    ({ headings }) => headings.leave.push('E Mail'),
    /stands here twice/,
  ],
  [
    'a phrase without a word',
    ({ headings }) => headings.leave.push('–'),
    /A letter, a number or #/,
  ],
])('%s is found', (_, change, fault) => {
  expect(faultsOf(change).join()).toMatch(fault);
});

test('every heading of one column is known as what it is', () => {
  for (const phrase of [...NAME_WORDS.headings.name, ...NAME_WORDS.headings.person]) {
    expect(groupsIn(`${phrase.toUpperCase()}\nAna\nBen`)).toEqual([['Ana', 'Ben']]);
  }
  for (const phrase of NAME_WORDS.headings.leave) {
    expect(groupsIn(`Name,${phrase}\nAna,x\nBen,y`)).toEqual([['Ana', 'Ben']]);
  }
});

test('another language has words, and an order of names, of its own', () => {
  const words: NameWords = {
    joiners: ['és', 'ו'],
    whole: '{last} {first}',
    headings: {
      name: ['név'],
      first: ['keresztnév'],
      last: ['vezetéknév'],
      person: [],
      label: [],
      leave: ['osztály'],
      fillers: [],
    },
  };
  const namesIn = (text: string) =>
    readNames(text, words, { groupSize: 2, most: 2 }).groups.map(({ names }) => names);
  expect(namesIn('Keresztnév;Vezetéknév;Osztály\nAnna;Kiss;7b\nBéla;Nagy;7b')).toEqual([
    ['Kiss Anna', 'Nagy Béla'],
  ]);
  expect(namesIn('Anna és Béla\nאנה ו בן\nAna and Ben, Chi')).toEqual([
    ['Anna', 'Béla'],
    ['אנה', 'בן'],
    ['Ana and Ben', 'Chi'],
  ]);
});
