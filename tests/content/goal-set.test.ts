/** The labelled goals keep the promises of their README: enough of each, none twice, days that there are, and voices that differ. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HINT_KINDS } from '../../src/lib/goals/hints/hint-kinds.ts';
import { HALVES, LABELLED_FILES, type LabelledGoal, labelledGoals } from '../support/goal-set.ts';

const README = readFileSync(join(import.meta.dirname, '../fixtures/goals/README.md'), 'utf8');
const SETS = HALVES.flatMap((half) =>
  HINT_KINDS.map((kind) => ({ half, kind, rows: labelledGoals(half, kind) })),
);
const ALL = SETS.flatMap(({ rows }) => rows);

const wordsOf = (goal: string) => goal.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const goalsOf = (rows: LabelledGoal[]) => rows.map(({ goal }) => goal);
const hasYear = ({ goal }: LabelledGoal) => /(?<![\d£])(?:19|20)\d\d(?!\d)/.test(goal);

/** Which of the rows of a kind, in both halves, are not as they should be. */
function amiss(kind: string, isFit: (row: LabelledGoal) => boolean): string[] {
  const rows = SETS.filter((set) => set.kind === kind).flatMap((set) => set.rows);
  return goalsOf(rows.filter((row) => !isFit(row)));
}

test('both halves have every kind, and the guide says how each was decided', () => {
  const named = HALVES.flatMap((half) => HINT_KINDS.map((kind) => `${half}/${kind}`));
  expect(LABELLED_FILES.toSorted()).toEqual(named.toSorted());
  const told = [...README.matchAll(/^- \*\*([a-z-]+)\*\* — Yes .+\. No .+\.$/gm)];
  expect(told.map(([, kind]) => kind)).toEqual([...HINT_KINDS]);
});

describe.each(SETS)('$half/$kind', ({ rows }) => {
  test('thirty goals or more should get the hint, and thirty near misses should not', () => {
    expect(rows.filter(({ want }) => want).length).toBeGreaterThanOrEqual(30);
    expect(rows.filter(({ want }) => !want).length).toBeGreaterThanOrEqual(30);
  });

  test('no beginning is shared by more than 15 % of them', () => {
    const counts = new Map<string, number>();
    for (const { goal } of rows) {
      const beginning = wordsOf(goal).slice(0, 2).join(' ');
      counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
    }
    const common = [...counts].filter(([, count]) => count > rows.length * 0.15);
    expect(common).toEqual([]);
  });

  test('some are short and some are long, some begin small, and days differ', () => {
    const lengths = rows.map(({ goal }) => wordsOf(goal).length);
    expect(Math.min(...lengths)).toBeLessThanOrEqual(6);
    expect(Math.max(...lengths)).toBeGreaterThanOrEqual(14);
    expect(rows.filter(({ goal }) => /^\p{Ll}/u.test(goal)).length).toBeGreaterThanOrEqual(3);
    expect(new Set(rows.map(({ today }) => today)).size).toBeGreaterThanOrEqual(10);
  });
});

test.each(HALVES)('the voices of %s differ', (half) => {
  const goals = SETS.filter((set) => set.half === half).flatMap(({ rows }) => goalsOf(rows));
  const voices = {
    we: /^we\b|\bour\b/i,
    partner: /^my partner\b/i,
    I: /\bI\b/,
    emoji: /\p{Extended_Pictographic}/u,
    typographic: /[’“]/,
    typed: /['"]/,
    fullStop: /\.$/,
    none: /\p{L}$/u,
  };
  for (const [voice, pattern] of Object.entries(voices)) {
    const count = goals.filter((goal) => pattern.test(goal)).length;
    expect({ voice, isHeard: count >= 5 }).toEqual({ voice, isHeard: true });
  }
  const lengths = goals.map((goal) => wordsOf(goal).length);
  expect(lengths.filter((length) => length <= 4).length).toBeGreaterThanOrEqual(12);
  expect(lengths.filter((length) => length >= 35).length).toBeGreaterThanOrEqual(8);
});

test('no goal stands twice in the set, nor nearly', () => {
  const sets = ALL.map(({ goal }) => ({ goal, words: new Set(wordsOf(goal)) }));
  const near = sets.flatMap((one, i) =>
    sets.slice(i + 1).flatMap((other) => {
      const shared = [...one.words].filter((word) => other.words.has(word)).length;
      const total = one.words.size + other.words.size - shared;
      return shared > total / 2 ? [`${one.goal} / ${other.goal}`] : [];
    }),
  );
  expect(near).toEqual([]);
});

test('no goal has a space too many', () => {
  expect(goalsOf(ALL).filter((goal) => /\s{2}|^\s|\s$|[^\S ]/.test(goal))).toEqual([]);
});

test('a goal without a date has no day beside it, and some with a date have only that', () => {
  expect(amiss('no-date', ({ by, want }) => !want || by === '')).toEqual([]);
  for (const half of HALVES) {
    const beside = labelledGoals(half, 'no-date').filter(({ by }) => by !== '');
    expect(beside.length).toBeGreaterThanOrEqual(8);
  }
});

test('a past date is beside the goal, or in it with its year; no near miss is past', () => {
  expect(
    amiss('past-date', (row) => {
      const isPast = row.by !== '' && row.by < row.today;
      return row.want ? isPast || (row.by === '' && hasYear(row)) : !isPast;
    }),
  ).toEqual([]);
});

test('a date after the end has an end, and no near miss has a day beyond it', () => {
  expect(
    amiss('after-end', (row) => {
      const isAfter = row.lastDay !== '' && row.by > row.lastDay;
      return row.want ? isAfter || (row.by === '' && row.lastDay !== '' && hasYear(row)) : !isAfter;
    }),
  ).toEqual([]);
});

test.each(['past-date', 'after-end'] as const)('%s stands beside goals and in them', (kind) => {
  for (const half of HALVES) {
    const wanted = labelledGoals(half, kind).filter(({ want }) => want);
    expect(wanted.filter(({ by }) => by !== '').length).toBeGreaterThanOrEqual(10);
    expect(wanted.filter(({ by }) => by === '').length).toBeGreaterThanOrEqual(5);
  }
});

test('in the other kinds no day is past, nor after the end: they are judged for their words', () => {
  for (const { kind, rows } of SETS) {
    if (kind === 'past-date' || kind === 'after-end') continue;
    const strange = rows.filter(
      ({ by, today, lastDay }) =>
        (by && by < today) || (lastDay && lastDay < today) || (by && lastDay && by > lastDay),
    );
    expect(goalsOf(strange)).toEqual([]);
  }
});
