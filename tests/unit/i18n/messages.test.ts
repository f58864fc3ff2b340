/** Interface words: flat keys, plural forms, {names}, and what a translation may not get wrong. */
import { describe, expect, test } from 'vitest';
import {
  faultyMessages,
  fillRuns,
  flattenMessages,
  parametersOf,
  pickWords,
  translator,
  type Words,
} from '../../../src/lib/i18n/messages.ts';

const found = { one: '{count} page', other: '{count} pages' };

describe('flattening', () => {
  test('nested keys become one key with dots, and plural forms stay together', () => {
    const nested = { save: { saved: 'Saved', deep: { er: 'x' } }, search: { found } };
    expect(flattenMessages(nested)).toEqual({
      'save.saved': 'Saved',
      'save.deep.er': 'x',
      'search.found': found,
    });
  });

  test('a room with a message called “other” among its own is no plural', () => {
    expect(flattenMessages({ people: { other: 'Other', you: 'You' } })).toEqual({
      'people.other': 'Other',
      'people.you': 'You',
    });
  });

  test('only the named rooms are picked, and no room whose name begins alike', () => {
    const words: Words = { 'save.saved': 'a', 'saved.x': 'b', 'search.found': found };
    expect(pickWords(words, ['save', 'search'])).toEqual({
      'save.saved': 'a',
      'search.found': found,
    });
  });
});

describe('translating', () => {
  const words: Words = {
    'save.saved': 'Saved',
    'agreement.progress': '{number} of {total}, {number}',
    'search.found': found,
    'search.none': 'Nothing for “{query}”',
  };
  const t = translator(words, 'en');

  test('fills every {name}, as often as it stands there', () => {
    expect(t('agreement.progress', { number: 2, total: 9 })).toBe('2 of 9, 2');
    expect(t('save.saved')).toBe('Saved');
  });

  test.each([
    [0, '0 pages'],
    [1, '1 page'],
    [2, '2 pages'],
    [11, '11 pages'],
  ])('%i takes its plural form', (count, expected) => {
    expect(t('search.found', { count })).toBe(expected);
  });

  test('a language with more forms uses them, and falls back to other', () => {
    const polish = translator(
      { 'search.found': { one: 'strona', few: 'strony', other: 'stron' } },
      'pl',
    );
    expect([1, 3, 5].map((count) => polish('search.found', { count }))).toEqual([
      'strona',
      'strony',
      'stron',
    ]);
  });

  test('what is typed is put in as it is, braces and dollar signs included', () => {
    expect(t('search.none', { query: '$& {query} $1' })).toBe('Nothing for “$& {query} $1”');
  });

  test('runs that are more than text stand where the sentence wants them', () => {
    const run = { answer: '{total}' };
    const runs = { number: [run, ' or ', run], total: 9 };
    expect(fillRuns(t, 'agreement.progress', runs)).toEqual([
      run,
      ' or ',
      run,
      ' of ',
      9,
      ', ',
      run,
      ' or ',
      run,
    ]);
    expect(fillRuns(t, 'search.none', { query: [] })).toEqual(['Nothing for “', '”']);
  });

  test('an unknown key throws, with the key and the language', () => {
    expect(() => translator({}, 'cy')('save.saved')).toThrow(/save\.saved.*cy/);
  });
});

test.each([
  ['Saved', []],
  ['{number} of {total}, {number}', ['number', 'total']],
  [found, ['count']],
  [{ one: 'one {thing}', other: 'many' }, ['thing', 'count']],
])('the names in %j', (message, names) => {
  expect(parametersOf(message)).toEqual(names);
});

describe('fault 65: a translation that the build refuses', () => {
  const reference: Words = { a: 'Hello {name}', b: found, c: 'Plain' };
  test.each<[string, Words, string[]]>([
    ['nothing wrong', { a: 'Helo {name}', b: { other: '{count} tudalen' }, c: 'x' }, []],
    ['a missing message', { a: '{name}', b: found }, ['c']],
    ['a renamed {name}', { a: '{enw}', b: found, c: 'x' }, ['a']],
    ['a dropped {name}', { a: 'Helo', b: found, c: 'x' }, ['a']],
    ['a {name} that is not in the reference', { a: '{name}', b: found, c: '{x}' }, ['c']],
    ['a plural without its number', { a: '{name}', b: 'tudalennau', c: 'x' }, ['b']],
  ])('%s', (_, words, faulty) => {
    expect(faultyMessages(reference, words)).toEqual(faulty);
  });
});
