/** The rule: the tables of docs/relationship-check.md are run against it, so that what is published is what happens. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SIDES, type Side } from '../../../src/lib/check/questionnaire.ts';
import {
  type Counts,
  countsOf,
  placeOf,
  STATEMENTS,
  type Statement,
  statementOf,
} from '../../../src/lib/check/rule.ts';
import { ROOT, t } from '../../support/content.ts';

const DOCS = readFileSync(join(ROOT, 'docs/relationship-check.md'), 'utf8');

/** The rows of the table that begins with this heading, as cells. */
function tableOf(heading: string): string[][] {
  const lines = DOCS.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  const rows: string[][] = [];
  for (let i = start + 2; start >= 0 && lines[i]?.startsWith('|'); i++) {
    rows.push(
      (lines[i] ?? '')
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  return rows;
}

const NAMED: Record<string, Statement> = {
  'going well': 'well',
  mixed: 'mixed',
  'talk about it': 'talk',
  'too few answers': 'too-few',
};
const RULE = tableOf('often or always').map((cells) => {
  const [more = 0, between = 0, less = 0, aside = 0] = cells.slice(0, 4).map(Number);
  return {
    counts: { more, between, less, aside } satisfies Counts,
    statement: NAMED[cells[4] ?? ''],
  };
});

/** Every way in which three items can be answered, in every order. */
const SITTINGS = SIDES.flatMap((a) => SIDES.flatMap((b) => SIDES.map((c): Side[] => [a, b, c])));

test('the published table holds every combination once', () => {
  const keys = RULE.map(({ counts }) => Object.values(counts).join());
  expect(keys).toHaveLength(20);
  expect(new Set(keys).size).toBe(20);
  for (const { counts } of RULE) {
    expect(counts.more + counts.between + counts.less + counts.aside).toBe(3);
  }
});

test.each(SITTINGS)('%s, %s and %s come to what the table says, in whatever order', (...sides) => {
  const counts = countsOf(sides);
  const row = RULE.find((one) => SIDES.every((side) => one.counts[side] === counts[side]));
  expect(row?.statement).toBeDefined();
  expect(statementOf(counts)).toBe(row?.statement);
});

test('an item left open counts like “can’t say”, and for nothing else', () => {
  expect(countsOf(['more', undefined, 'less'])).toEqual(countsOf(['more', 'aside', 'less']));
});

test('the words of the statements are those of the table', () => {
  for (const [words, statement] of Object.entries(NAMED)) {
    expect(t(`checkPaper.statement.${statement}`).toLowerCase()).toBe(words);
  }
});

describe('the order in which dimensions are shown', () => {
  const cells = STATEMENTS.flatMap((statement) =>
    [true, false].map((isNow) => ({ statement, isNow, place: placeOf(statement, isNow) })),
  );

  test('is the published one', () => {
    const published = tableOf('place').map(([place, statement, isNow]) => ({
      place: Number(place) - 1,
      statement: NAMED[statement ?? ''],
      isNow: isNow === 'yes',
    }));
    expect(published).toHaveLength(8);
    for (const { statement, isNow, place } of published) {
      expect(statement && placeOf(statement, isNow)).toBe(place);
    }
  });

  test('gives each kind a place of its own', () => {
    expect(cells.map(({ place }) => place).toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('never puts what matters now behind the same that does not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...STATEMENTS), (statement) => {
        expect(placeOf(statement, true)).toBeLessThan(placeOf(statement, false));
      }),
    );
  });
});
