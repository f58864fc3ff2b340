/** What the guides offer to agreements: promises that everyone can sign, in plain words, whatever their mode. */
import { describe, expect, test } from 'vitest';
import { GRADE_BARS } from '../../bench/bars.ts';
import { CLAUSES } from '../support/content.ts';
import { GUIDE_WORDS_HERE } from '../support/guide-words.ts';
import { gradeOf } from '../support/readability.ts';

const OFFERED = Object.entries(GUIDE_WORDS_HERE).map(([id, one]) => ({ id, ...one }));
const textsOf = ({ title, words }: (typeof OFFERED)[number]) => [title, words];

/** Those of which a text does what it should not. */
const amiss = (isAmiss: (text: string) => boolean) =>
  OFFERED.flatMap((one) =>
    textsOf(one)
      .filter(isAmiss)
      .map((text) => `${one.id}: ${text}`),
  );

test('there are some in most guides for pairs', () => {
  expect(OFFERED.length).toBeGreaterThan(60);
  expect(new Set(OFFERED.map(({ guide }) => guide)).size).toBeGreaterThan(20);
});

test('each can be told from the others, and from the clauses of the library, by its title', () => {
  const titles = OFFERED.map(({ title }) => title.toLowerCase());
  const library = [...CLAUSES.values()].map(({ title }) => title.toLowerCase());
  expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  expect(titles.filter((title) => library.includes(title))).toEqual([]);
});

test('an id is a plain word for an address, and says which guide it comes from', () => {
  const strange = OFFERED.filter(
    ({ id, guide }) => !/^[a-z0-9-]+$/.test(id) || !id.startsWith(`${guide}-`),
  );
  expect(strange.map(({ id }) => id)).toEqual([]);
});

describe('the words fit every mode', () => {
  test('no mentor, no mentee, no leader', () => {
    expect(amiss((text) => /\b(?:mentor|mentee|leader|coach|tutor)s?\b/i.test(text))).toEqual([]);
  });

  test('no two people where there may be eight, and nobody who is “you”', () => {
    const isTwo =
      /\bboth\b|\bpartners?\b|\bn?either of us\b|\bthe other\b|\byou(?:rs?)?\b|\bI(?:’|\b)/;
    expect(amiss((text) => isTwo.test(text))).toEqual([]);
  });

  test('they are whole sentences, with typographic marks', () => {
    const halves = OFFERED.filter(({ words }) => !/^[A-Z].*[.?]$/.test(words));
    expect(halves.map(({ id }) => id)).toEqual([]);
    expect(amiss((text) => /['"*_<>[\]{}]|--|\.{3}|\s{2}/.test(text))).toEqual([]);
  });
});

test('no silence is promised where somebody may come to harm', () => {
  const silent = OFFERED.filter(({ words }) =>
    /\b(?:secret|silence|confidential|nobody else|stays? (?:here|between))/i.test(words),
  );
  const unsafe = silent.filter(({ words }) => !/hurt|harm|safe|danger/.test(words));
  expect(unsafe.map(({ id }) => id)).toEqual([]);
  const asked = OFFERED.filter(({ when }) => /\basks\b.*\b(?:talk about|is doing)\b/.test(when));
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.filter(({ words }) => !/harm|safety/.test(words)).map(({ id }) => id)).toEqual([]);
});

test('what is said stands there as plain text', () => {
  const marked = OFFERED.filter(({ say }) => !/^“[^*_<>[\]{}]+”$/.test(say));
  expect(marked.map(({ id, say }) => `${id}: ${say}`)).toEqual([]);
});

test('they are as easy to read as the guides are', () => {
  const all = OFFERED.map(({ words }) => words).join('\n');
  expect(gradeOf(all)).toBeLessThanOrEqual(GRADE_BARS.median);
  const hard = OFFERED.filter(({ words }) => gradeOf(words) > GRADE_BARS.worst + 2);
  expect(hard.map(({ id, words }) => `${id}: ${gradeOf(words)}`)).toEqual([]);
});
