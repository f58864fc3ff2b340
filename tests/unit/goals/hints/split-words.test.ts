/** A text as words and marks, with nothing of it lost or moved. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../../src/lib/goals/hints/split-words.ts';

const texts = (text: string) => splitWords(text).map((word) => word.text);
const that = (text: string, has: 'isMark' | 'isNumber' | 'isCapital' | 'isQuoted') =>
  splitWords(text)
    .filter((word) => word[has])
    .map((word) => word.text);

test.each([
  ['Don’t stop: half-term, b4 8.30!', ["don't", 'stop', ':', 'half-term', ',', 'b4', '8.30', '!']],
  ['£1,200 & 10% by 03/03/2027', ['£1,200', '&', '10%', 'by', '03/03/2027']],
  ['one\ntwo', ['one', '.', 'two']],
  ['Ærø naïve', ['ærø', 'naïve']],
  ['учить слова', ['учить', 'слова']],
  ['', []],
])('%j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('tells marks and numbers from words', () => {
  expect(that('Run 5k, twice 🙂', 'isMark')).toEqual([',', '🙂']);
  expect(that('Run 5k in £20 shoes, Q4', 'isNumber')).toEqual(['5k', '£20']);
});

describe('capitals', () => {
  test('count where no sentence begins', () => {
    expect(that('Ask Sam. Then ring Mum', 'isCapital')).toEqual(['sam', 'mum']);
  });

  test('count for nothing where nearly all words have one', () => {
    expect(that('I Want To Be More Confident', 'isCapital')).toEqual([]);
  });
});

describe('quotation marks', () => {
  test.each([
    ['read “Better Together” now', ['better', 'together']],
    ["read 'More' now", ['more']],
    ['the students’ union, the boys’ team', []],
    ['6" nails and a 3" bolt', []],
    ['“what if it never ends', []],
  ])('%s', (text, expected) => {
    expect(that(text, 'isQuoted')).toEqual(expected);
  });
});

test('each word is where it says, in the order of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let before = 0;
      for (const { start, end, text: word } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        if (/^[a-z]+$/.test(word)) expect(text.slice(start, end).toLowerCase()).toBe(word);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
    }),
  );
});
