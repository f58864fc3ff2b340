/** How a query is read, and what puts one page before another. */
import { describe, expect, test } from 'vitest';
import { bestPages } from '../../../src/lib/search/best-pages.ts';
import { isWithin, type KnownPage } from '../../../src/lib/search/known-pages.ts';
import { nearness } from '../../../src/lib/search/phrases.ts';
import { quoteOf, readQuery } from '../../../src/lib/search/query.ts';
import { rank } from '../../../src/lib/search/rank.ts';
import { vocabularyOf, wholeWord } from '../../../src/lib/search/vocabulary.ts';

const small = new Set(['what', 'is', 'should', 'i', 'do', "don't"]);
const vocabulary = vocabularyOf({
  goals: 40,
  goal: 12,
  privacy: 3,
  drained: 2,
  drinking: 5,
  panicky: 1,
  picked: 4,
  life: 30,
  protégé: 2,
  smoking: 3,
  smoker: 1,
});

describe('readQuery', () => {
  test.each([
    ['a lost letter', 'privcy', 'privacy'],
    ['two letters that changed places', 'gaols', 'goals'],
  ])('mends %s', (_, typed, mended) => {
    expect(readQuery(typed, small, vocabulary)).toEqual({ terms: [mended], mended });
  });

  test.each(['draining', 'panicked'])('leaves “%s” as it is', (typed) => {
    expect(readQuery(typed, small, vocabulary)).toEqual({ terms: [typed], mended: undefined });
  });

  test.each(['wife', 'axolotl', 'quokka'])(
    'looks for no “%s”, which begins like nothing here',
    (typed) => {
      expect(readQuery(typed, small, vocabulary)).toEqual({ terms: [], mended: undefined });
      expect(readQuery(`${typed} privacy`, small, vocabulary).terms).toEqual(['privacy']);
    },
  );

  test.each(['protege', 'PROTÉGÉ', 'prote'])('knows “%s” with or without its accents', (typed) => {
    expect(readQuery(typed, small, vocabulary).mended).toBeUndefined();
    expect(readQuery(typed, small, vocabulary).terms).toHaveLength(1);
  });

  test('leaves to Pagefind what is written without spaces', () => {
    expect(readQuery('関係を築く', small, vocabulary).terms).toEqual(['関係を築く']);
  });

  test('leaves small words out, unless there are no others', () => {
    expect(readQuery('what is privacy', small, vocabulary).terms).toEqual(['privacy']);
    expect(readQuery("what don't I", small, vocabulary).terms).toEqual(['what', "don't", 'i']);
  });
});

test('a half-typed word goes on as the most used one that begins like it', () => {
  expect(wholeWord(vocabulary, 'smok')).toBe('smoking');
  expect(wholeWord(vocabulary, 'prot')).toBe('protégé');
  expect(wholeWord(vocabulary, 'goal')).toBe('goal');
  expect(wholeWord(vocabulary, 'x')).toBeUndefined();
});

describe('quoteOf', () => {
  test('fault 82: drops the marks that turn text around, and keeps the letters', () => {
    expect(quoteOf('a\u202Ebc\u2066 הסכם\u200F')).toBe('abc הסכם');
  });

  test('cuts a long text between letters, never within one', () => {
    expect(quoteOf('🙂'.repeat(90))).toBe(`${'🙂'.repeat(80)}…`);
    expect(quoteOf('x'.repeat(80))).toBe('x'.repeat(80));
  });
});

const page = (kind: string, title: string, more: Partial<KnownPage> = {}): KnownPage => ({
  url: `/${title}/`,
  title,
  words: '',
  kind,
  section: '',
  audience: [],
  ...more,
});

test('of two pages that hold a word alike, the one that is known by it comes first', () => {
  const pages = {
    a: page('guide', 'ending well'),
    b: page('guide', 'boundaries', { words: 'saying no; privacy' }),
    c: page('word', 'privacy'),
  };
  const hits = [new Map([...Object.keys(pages), 'gone'].map((id) => [id, 4]))];
  const best = bestPages(hits, pages, 'privacy', small).map(({ id }) => id);
  expect(best).toEqual(['b', 'c', 'a']);
});

test('a page is within a filter that it has, and within an empty one', () => {
  const guide = page('guide', 'x', { section: 'begin', audience: ['pair', 'trainer'] });
  const all = { kind: '', section: '', audience: '' };
  expect(isWithin(guide, all)).toBe(true);
  expect(isWithin(guide, { kind: 'guide', section: 'begin', audience: 'trainer' })).toBe(true);
  for (const other of [{ kind: 'tool' }, { section: 'endings' }, { audience: 'programme' }]) {
    expect(isWithin(guide, { ...all, ...other })).toBe(false);
  }
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
