/** Hints: which a goal gets, whatever its words may be, and how long that takes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findHints,
  type Hint,
  type HintInput,
} from '../../../../src/lib/goals/hints/find-hints.ts';
import { HINT_KINDS, type HintKind } from '../../../../src/lib/goals/hints/hint-kinds.ts';
import { englishHintRules } from '../../../support/hint-figures.ts';
import { median } from '../../../support/median.ts';

const rules = englishHintRules();
const GOAL: HintInput = { text: '', by: '', today: '2026-11-28', lastDay: '2027-06-30' };
const hintsOf = (text: string, more: Partial<HintInput> = {}) =>
  findHints({ ...GOAL, text, ...more }, rules);
const hintOf = (kind: HintKind, text: string, more: Partial<HintInput> = {}): Hint | undefined =>
  hintsOf(text, more).find((hint) => hint.kind === kind);

test.each<[kind: HintKind, text: string, words: string]>([
  ['vague', 'I want to get better at chess', 'get better'],
  ['vague', 'This year I would like to be a bit more organised', 'be a bit more organised'],
  ['no-measure', 'I want to get better at chess', ''],
  ['no-date', 'Hand in my essay', ''],
  ['past-date', 'Hand in my essay by 3 March 2026', '3 March 2026'],
  ['after-end', 'Hand in my essay by 03/09/2027', '03/09/2027'],
  ['others-decide', 'To be chosen for the team', 'be chosen'],
  ['two-goals', 'Learn Spanish and find a job', 'and find'],
  ['avoidance', 'I don’t want to panic on the day', 'don’t'],
])('%s: “%s” because of “%s”', (kind, text, words) => {
  const hint = hintOf(kind, text);
  expect(hint?.words).toBe(words);
  expect(hint?.offer).toContain('___');
});

test('a goal that is specific, measured and dated gets none', () => {
  expect(hintsOf('Swim twenty lengths without a stop by Easter')).toEqual([]);
  expect(hintsOf('Run the Monday team talk four times', { by: '2027-03-29' })).toEqual([]);
});

describe('days', () => {
  test.each([
    ['2026-11-27', 'past-date'],
    ['2026-11-28', undefined],
    ['2027-06-30', undefined],
    ['2027-07-01', 'after-end'],
  ])('the goal is for %s: %s', (by, kind) => {
    expect(hintsOf('Run a mile', { by }).map((hint) => hint.kind)).toEqual(kind ? [kind] : []);
  });

  test('a day beside the goal goes before those that are written in it', () => {
    const text = 'Reply to the letter by 3 March 2026';
    expect(hintOf('past-date', text)).toBeDefined();
    expect(hintOf('past-date', text, { by: '2026-12-01' })).toBeUndefined();
  });

  test('no last day, no hint that a goal comes after it', () => {
    expect(hintsOf('Run a mile', { by: '2040-01-01', lastDay: '' })).toEqual([]);
  });

  test.each(['by 2025', 'by the end of October 2026', 'in spring 2026'])('“%s” is over', (when) => {
    expect(hintOf('past-date', `Run a mile ${when}`)).toBeDefined();
  });

  test.each(['by 2026', 'by the end of November 2026', 'in winter 2026', 'by 3 March'])(
    '“%s” is not',
    (when) => {
      expect(hintOf('past-date', `Run a mile ${when}`)).toBeUndefined();
    },
  );
});

test.each(['', ' ', '\n\n', '?!'])('a goal without words, %j, gets no hint about them', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

/** Goals that hold what the rules look for, and texts that hold anything. */
const bits = [
  'get',
  'be',
  'my',
  'boss',
  'to',
  'and',
  'better',
  'by',
  'March',
  '3',
  '2026',
  ',',
  '.',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.oneof(fc.constantFrom(...bits, 'stop', 'not', '“', '’'), fc.string()))
    .map((words) => words.join(' ')),
);
const anyDay = fc.constantFrom('', '2026-11-27', '2026-11-28', '2027-07-01', 'tomorrow');
const anyInput = fc.record({ text: anyText, by: anyDay, today: anyDay, lastDay: anyDay });

test('any goal gets at most one hint of a kind, about words that stand in it, and always the same', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const hints = findHints(input, rules);
      const kinds = hints.map(({ kind }) => kind);
      expect(kinds).toEqual(HINT_KINDS.filter((kind) => kinds.includes(kind)));
      for (const { words, offer } of hints) {
        expect(input.text).toContain(words);
        expect(offer).not.toBe('');
      }
      expect(findHints(input, structuredClone(rules))).toEqual(hints);
    }),
    { numRuns: 200 },
  );
});

describe('time', () => {
  const took = (text: string) => {
    const before = performance.now();
    hintsOf(text);
    return performance.now() - before;
  };
  const HOSTILE = [
    'get ',
    'get my ',
    'be more ',
    'and learn , ',
    'in a few of ',
    '3 of ',
    '"a ',
    '((',
    'A ',
  ];

  test('a goal of usual length takes a blink', () => {
    const goal =
      'I want to get better at talking in seminars and to be less shy by the end of term';
    const times = Array.from({ length: 100 }, () => took(goal));
    expect(median(times)).toBeLessThan(5);
  });

  test.each(HOSTILE)('what is made of %j takes time as its length does', (bit) => {
    const least = (length: number) =>
      Math.min(...[1, 2, 3].map(() => took(bit.repeat(length).slice(0, length))));
    const short = least(5_000);
    expect(least(20_000)).toBeLessThan(16 * short + 200);
  });
});
