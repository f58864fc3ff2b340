/**
 * The rule by which the three answers of a dimension become a statement. It is printed beside every
 * result, and stands as a table in docs/relationship-check.md, which a test runs. It makes no sum
 * over dimensions: the check has no total, and shall never get one.
 */
import type { Side } from './questionnaire.ts';

/** How many answers stand on each side. What is left open counts as `aside`: it is no answer. */
export type Counts = Record<Side, number>;

export const STATEMENTS = ['too-few', 'well', 'mixed', 'talk'] as const;
export type Statement = (typeof STATEMENTS)[number];

/** What an item was answered with; nothing where it is open. */
type Answered = Side | undefined;

export function countsOf(sides: readonly Answered[]): Counts {
  const counts: Counts = { more: 0, between: 0, less: 0, aside: 0 };
  for (const side of sides) counts[side ?? 'aside']++;
  return counts;
}

export function statementOf({ more, between, less }: Counts): Statement {
  if (more + between + less < 2) return 'too-few';
  if (more >= 2 && less === 0) return 'well';
  return less >= 2 ? 'talk' : 'mixed';
}

/** In which order dimensions are shown: by how much they matter now, and by what gives concern. */
const ORDER: readonly [Statement, isNow: boolean][] = [
  ['talk', true],
  ['mixed', true],
  ['talk', false],
  ['too-few', true],
  ['mixed', false],
  ['too-few', false],
  ['well', true],
  ['well', false],
];

/** The place of a dimension, from 0 for the one to look at first. It orders, and is never shown. */
export function placeOf(statement: Statement, isNow: boolean): number {
  return ORDER.findIndex(([one, now]) => one === statement && now === isNow);
}
