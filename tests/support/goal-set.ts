/** The labelled goals by which the hints are judged; tests/fixtures/goals/README.md says how they were decided. */
import { join } from 'node:path';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import { isDay } from '../../src/lib/calendar/day.ts';
import type { HintKind } from '../../src/lib/goals/hints/hint-kinds.ts';
import * as z from '../../src/lib/zod/zod.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Rules are tuned on the first; the second is for measuring only. */
export const HALVES = ['tune', 'held-out'] as const;

type Half = (typeof HALVES)[number];

const daySchema = z
  .string()
  .check(z.refine(isDay, { error: 'Write a day that there is, as 2027-03-09.' }));

const labelledGoalSchema = z.strictObject({
  /** The goal as a person words it, slips and all. */
  goal: z.string().check(z.minLength(1), z.maxLength(300)),
  /** The day that stands beside it, or '' where none is set. */
  by: z.union([z.literal(''), daySchema]),
  /** The day on which it is read. */
  today: daySchema,
  /** The last day of the agreement, or '' where none is agreed. */
  lastDay: z.union([z.literal(''), daySchema]),
  /** Whether this kind of hint would help this person. */
  want: z.boolean(),
  /** Why, where it may puzzle. */
  note: z.optional(z.string().check(z.minLength(1))),
});

export type LabelledGoal = z.infer<typeof labelledGoalSchema>;

const FILES = readYamlFolder(ROOT, 'tests/fixtures/goals', z.array(labelledGoalSchema));

/** Names of the files, as `tune/vague`. */
export const LABELLED_FILES = FILES.map(({ id }) => id);

export function labelledGoals(half: Half, kind: HintKind): LabelledGoal[] {
  const file = FILES.find(({ id }) => id === `${half}/${kind}`);
  if (!file) throw new Error(`No goals are labelled in ${half}/${kind}.yaml.`);
  return file.data;
}
