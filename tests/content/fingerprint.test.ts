/** The words of the fingerprint: two people tell them apart on a bad line, and nobody minds saying them. */
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import {
  FINGERPRINT_WORDS,
  fingerprintWordsSchema,
} from '../../src/lib/agreement/fingerprint-words-schema.ts';
import { safeParse } from '../../src/lib/zod/zod.ts';
import { ROOT } from '../support/content.ts';

const FILES = readYamlFolder(ROOT, 'src/content/fingerprint', fingerprintWordsSchema);
const WORDS = FILES.find(({ id }) => id === 'en')?.data.words ?? [];

/** Letters that sound as others do, in the order in which they are written anew. */
const SOUNDS: [RegExp, string][] = [
  [/^kn/, 'n'],
  [/^wr/, 'r'],
  [/^wh/, 'w'],
  [/t?ch/g, 'C'],
  [/sh/g, 'S'],
  [/th/g, 'T'],
  [/ph|v/g, 'f'],
  [/qu/g, 'kw'],
  [/ck/g, 'k'],
  [/d?g(?=[eiy])/g, 'j'],
  [/gh/g, ''],
  [/c(?=[eiy])|z/g, 's'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
];

/** What is left of a word on a bad line: how it begins, and its consonants as they sound. British ears drop a last r. */
function soundOf(word: string): string {
  const heard = SOUNDS.reduce((text, [from, to]) => text.replace(from, to), word);
  const rest = heard.slice(1).replace(/[aeiouyhw]|r$/g, '');
  return (heard.charAt(0).replace(/[aeiou]/, 'A') + rest).replace(/(.)\1+/g, '$1');
}

/** Groups of words for which `keyOf` says the same. */
function alike(keyOf: (word: string) => string): string[][] {
  const groups = Map.groupBy(WORDS, keyOf).values();
  return [...groups].filter((group) => group.length > 1);
}

test('there are 256 words, each of three to six plain small letters', () => {
  expect(WORDS).toHaveLength(FINGERPRINT_WORDS);
  expect(WORDS.filter((word) => !/^[a-z]{3,6}$/.test(word))).toEqual([]);
});

test('they stand in the order of the alphabet, each once', () => {
  expect(WORDS).toEqual([...new Set(WORDS)].toSorted());
});

test('four letters tell which word it is', () => {
  expect(alike((word) => word.slice(0, 4))).toEqual([]);
});

test('no word begins another, so no plural stands beside its singular', () => {
  const begun = WORDS.filter((word) =>
    WORDS.some((other) => other !== word && word.startsWith(other)),
  );
  expect(begun).toEqual([]);
});

test('a slip of one letter never makes another word of the list', () => {
  const close = WORDS.flatMap((word, i) =>
    WORDS.slice(i + 1)
      .filter((other) => distance(word, other) < 2)
      .map((other) => `${word} ${other}`),
  );
  expect(close).toEqual([]);
});

test('no two sound alike, even where the vowels are lost', () => {
  expect(['kite', 'quite', 'knight', 'night', 'coat', 'wheel', 'veal'].map(soundOf)).toEqual([
    'kt',
    'kt',
    'nt',
    'nt',
    'kt',
    'wl',
    'fl',
  ]);
  expect(alike(soundOf)).toEqual([]);
});

describe('a list is refused', () => {
  const without = WORDS.slice(1);
  test.each([
    ['that lacks a word', without],
    ['that holds one twice', [...without, ...without.slice(0, 1)]],
    ['that holds one word too many', [...WORDS, 'another']],
    ['with two words in one place', [...without, 'two words']],
    ['with nothing in a place', [...without, '']],
  ])('%s', (_, words) => {
    expect(safeParse(fingerprintWordsSchema, { words }).success).toBe(false);
  });
});
