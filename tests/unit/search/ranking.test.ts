/** How a query is read, and what puts one page before another. */
import { describe, expect, test } from 'vitest';
import { nearness } from '../../../src/lib/search/phrases.ts';
import { readQuery } from '../../../src/lib/search/query.ts';
import { rank } from '../../../src/lib/search/rank.ts';

const small = new Set(['what', 'is', 'should', 'i', 'do', "don't"]);
const vocabulary = {
  goals: 40,
  goal: 12,
  privacy: 3,
  drained: 2,
  drinking: 5,
  picked: 4,
  life: 30,
};

describe('readQuery', () => {
  test.each([
    ['a lost letter', 'privcy', 'privacy'],
    ['two letters that changed places', 'gaols', 'goals'],
  ])('mends %s', (_, typed, mended) => {
    expect(readQuery(typed, small, vocabulary)).toEqual({ terms: [mended], mended });
  });

  test.each(['draining', 'panicked', 'wife'])('leaves “%s” as it is', (typed) => {
    expect(readQuery(typed, small, vocabulary)).toEqual({ terms: [typed], mended: undefined });
  });

  test('leaves small words out, unless there are no others', () => {
    expect(readQuery('what is privacy', small, vocabulary).terms).toEqual(['privacy']);
    expect(readQuery("what don't I", small, vocabulary).terms).toEqual(['what', "don't", 'i']);
  });
});

describe('nearness', () => {
  test('is 1 for the phrase itself, whatever its endings, and 0 for another', () => {
    expect(nearness('train a mentor', ['training a mentors'], small)).toBe(1);
    expect(nearness('train mentors', ['ground rules'], small)).toBe(0);
  });

  test('counts small words too, but less than others', () => {
    const phrases = ['what is mentoring'];
    const asked = nearness('what is mentoring', phrases, small);
    const other = nearness('should I do mentoring', phrases, small);
    expect(asked).toBeGreaterThan(other);
  });
});

describe('rank', () => {
  test('a word in a title counts more than one in passing', () => {
    const hate = new Map([['communities', 2]]);
    const networking = new Map([
      ['work', 9],
      ['communities', 2],
    ]);
    const worth = rank([networking, new Map([...hate, ['other', 2]])], 80);
    expect(worth.get('work')).toBeGreaterThan(worth.get('other') ?? 0);
  });

  test('a page that holds all the words comes first', () => {
    const worth = rank(
      [
        new Map([
          ['both', 5],
          ['one', 5],
        ]),
        new Map([['both', 5]]),
      ],
      80,
    );
    expect([...worth.keys()].toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))).toEqual(
      ['both', 'one'],
    );
  });
});
