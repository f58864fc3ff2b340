/** The phrases that rules are written in: what each of their signs finds, and what it does not. */
import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../../src/lib/goals/hints/find-phrases.ts';
import { phraseProblem, readPhrase } from '../../../../src/lib/goals/hints/phrase.ts';
import { makePhrasebook } from '../../../../src/lib/goals/hints/phrasebook.ts';
import { splitWords } from '../../../../src/lib/goals/hints/split-words.ts';

const ENDINGS = ['s', 'ing', 'ing/e', 'ning', 'ies/y'];

/** What the last of these groups finds in a text. */
function found(groups: Record<string, string[]>, text: string): string[] {
  const read = Object.entries(groups).map(
    ([name, sources]) => [name, sources.map(readPhrase)] as const,
  );
  const words = splitWords(text);
  const ends = findPhrases(makePhrasebook(read, ENDINGS), words, new Map()).get(
    Object.keys(groups).at(-1) ?? '',
  );
  return [...(ends ?? [])].flatMap((end, start) =>
    end > 0 ? [text.slice(words[start]?.start, words[end - 1]?.end)] : [],
  );
}

describe('a phrase finds', () => {
  test.each([
    ['words in their order', 'get fit', 'Get fit, and fit to get.', ['Get fit']],
    ['one of several', 'get|be fit|well', 'be well, get fit', ['be well', 'get fit']],
    [
      'a word that may be left out',
      'get very? fit',
      'get fit get very fit',
      ['get fit', 'get very fit'],
    ],
    ['words between', 'get ..2 fit', 'get so very fit', ['get so very fit']],
    ['no more than that', 'get ..2 fit', 'get so very much fit', []],
    ['nothing across a mark', 'get ..2 fit', 'get up, fit', []],
    ['nothing across a word that may not be there', 'get ..3!or fit', 'get up or fit', []],
    ['a beginning', '^ stop', 'stop. Stop, do not stop', ['stop', 'Stop']],
    ['an end', 'stop $', 'stop here, then stop. Stop', ['stop', 'Stop']],
    ['what is not followed by something', 'stop !by', 'stop by, stop it', ['stop']],
    ['a word that ends so', 'by *ing', 'by running, by bus', ['by running']],
    ['a word that ends so at its head', '*ing it', 'doing it, do it', ['doing it']],
    ['a mark', 'a , b', 'a, b and a b', ['a, b']],
    ['curly apostrophes', "don't", 'I don’t', ['don’t']],
    ['nothing within a word', 'art', 'start a party of art', ['art']],
    ['alternatives on lines of their own', 'a |\n  b', 'b', ['b']],
  ])('%s', (_, phrase, text, expected) => {
    expect(found({ it: [phrase] }, text)).toEqual(expected);
  });

  test.each([
    ['run~', 'runs', true],
    ['run~', 'running', true],
    ['run~', 'run', true],
    ['run~', 'runner', false],
    ['write~', 'writing', true],
    ['apply~', 'applies', true],
    ['apply~', 'apple', false],
  ])('%s in “%s”: %s', (stem, word, isFound) => {
    expect(found({ it: [stem] }, word)).toEqual(isFound ? [word] : []);
  });
});

describe('groups', () => {
  test('a phrase takes the whole of what a group above it finds', () => {
    const groups = { unit: ['school? year', 'week'], when: ['this @unit'] };
    expect(found(groups, 'this school year or this week')).toEqual([
      'this school year',
      'this week',
    ]);
  });

  test('what touches an exception is not meant, in its own group alone', () => {
    const groups = { stop: ['stop', '-bus stop'], all: ['@stop', 'bus'] };
    expect(found(groups, 'stop at the bus stop')).toEqual(['stop', 'bus']);
  });

  test('a sentence begins anew behind an opening', () => {
    const groups = { opening: ['i want to'], verb: ['^ stop'] };
    expect(found(groups, 'Today I want to stop, not to stop')).toEqual(['stop']);
  });
});

test.each([
  ['..2 fit', 'Begin with a word that must be there.'],
  ['very? fit', 'Begin with a word that must be there.'],
  ['a ..1 b ..1 c ..1 d', 'Use 2 gaps at most.'],
  ['a ..13 b', 'A gap holds 12 words at most.'],
  ['a b c d e f g h i j k l m', 'Use 12 words at most.'],
  ['a||b', 'A word is missing.'],
  ['a @nobody', 'No group above this is called @nobody.'],
  ['a ..2!@nobody b', 'No group above this is called @nobody.'],
  ['^ !a b', undefined],
  ['- a @known', undefined],
])('%j: %s', (source, problem) => {
  expect(phraseProblem(readPhrase(source), new Set(['known']))).toBe(problem);
});
