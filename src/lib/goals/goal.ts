/**
 * A goal: what one person has written about one thing that they, their partner or both want.
 * This is the body of a saved record of the kind `goal`; whoever changes its shape adds a version
 * and a migration. Which partnership it belongs to stands in its envelope.
 *
 * { "wish": "To speak up in meetings", "whose": "mine", "names": "Ana", "horizon": "short",
 *   "specific": { "what": "Run the Monday talk myself", "who": "Ben listens" },
 *   "measurable": { "sign": "talks that I have run", "from": "0", "to": "4" },
 *   "achievable": { "helps": "Ben has done it", "hinders": "Mondays are full", "sure": 7 },
 *   "relevant": { "why": "I go quiet in groups", "purpose": "" },
 *   "timeBound": { "by": "2027-03-29",
 *     "milestones": [{ "what": "The first talk", "by": "2027-02-01", "isDone": false }] },
 *   "statement": { "isOwn": false, "words": "" },
 *   "contrast": { "outcome": "", "obstacle": "" }, "plans": [{ "moment": "", "action": "" }],
 *   "levels": { "muchLess": "", "less": "", "expected": "", "more": "", "muchMore": "" },
 *   "progress": [{ "day": "2027-02-01", "line": "Ran the first one" }],
 *   "reviews": [{ "day": "2027-03-01" }], "note": "", "state": "open", "ended": "",
 *   "learned": "", "dismissed": ["vague"], "isArchived": false }
 */
import { isSame } from '../records/fields.ts';
import { defineMigrations } from '../records/migration.ts';
import type { RecordType } from '../records/read-record.ts';
import * as z from '../zod/zod.ts';

/**
 * - `open`: still on the way
 * - `done`: it happened
 * - `changed`: another goal has taken its place
 * - `let-go`: given up, which may be the right thing
 */
export const STATES = ['open', 'done', 'changed', 'let-go'] as const;
export type GoalState = (typeof STATES)[number];

export const OWNERS = ['mine', 'partner', 'joint'] as const;
export const HORIZONS = ['short', 'long'] as const;
/** From much less than expected (−2) to much more (+2). */
export const LEVELS = ['muchLess', 'less', 'expected', 'more', 'muchMore'] as const;

const goalSchema = z.lazy(() => {
  const text = z.string();
  return z.strictObject({
    /** What the person wishes for, in their own words. */
    wish: text,
    /** Whose goal it is, or empty while that is open. */
    whose: z.enum(['', ...OWNERS]),
    /** The name or names of those whose goal it is; may be empty. */
    names: text,
    /** Whether it is near or far, or empty. */
    horizon: z.enum(['', ...HORIZONS]),
    specific: z.strictObject({
      /** What will be different. */
      what: text,
      /** Who is involved. */
      who: text,
    }),
    measurable: z.strictObject({
      /** What is counted or seen. */
      sign: text,
      /** How it stands now. */
      from: text,
      /** How it shall stand in the end. */
      to: text,
    }),
    achievable: z.strictObject({
      /** What helps. */
      helps: text,
      /** What is in the way. */
      hinders: text,
      /** How sure the person is that it can be done, 0 to 10; null while that is open. */
      sure: z.nullable(z.int().check(z.gte(0), z.lte(10))),
    }),
    relevant: z.strictObject({
      /** Why it matters now. */
      why: text,
      /** Which purpose of the partnership it serves. */
      purpose: text,
    }),
    timeBound: z.strictObject({
      /** The day by which it is to be reached, YYYY-MM-DD, or empty. */
      by: text,
      /** Steps on the way, in the order in which they were written. */
      milestones: z.array(
        z.strictObject({
          /** What is reached then. */
          what: text,
          /** YYYY-MM-DD, or empty. */
          by: text,
          /** Whether it is reached. */
          isDone: z.boolean(),
        }),
      ),
    }),
    statement: z.strictObject({
      /** Whether the person’s own wording stands, and not the one that is composed of the answers. */
      isOwn: z.boolean(),
      /** Their wording. Kept when the composed one stands again, for a change of mind. */
      words: text,
    }),
    contrast: z.strictObject({
      /** The best that reaching it would bring. */
      outcome: text,
      /** What in them, or in their week, is most likely to stop them. */
      obstacle: text,
    }),
    /** Plans for the hard moment. */
    plans: z.array(
      z.strictObject({
        /** The moment. */
        moment: text,
        /** What is done then. */
        action: text,
      }),
    ),
    levels: z.strictObject({
      /** −2: what much less than expected would look like. */
      muchLess: text,
      /** −1 */
      less: text,
      /** 0: what is expected. */
      expected: text,
      /** +1 */
      more: text,
      /** +2: what much more than expected would look like. */
      muchMore: text,
    }),
    /** How it goes, a line at a time, in the order in which the lines were written. */
    progress: z.array(
      z.strictObject({
        /** YYYY-MM-DD. */
        day: text,
        /** What happened. */
        line: text,
      }),
    ),
    /** The days on which it is looked at again. */
    reviews: z.array(
      z.strictObject({
        /** YYYY-MM-DD. */
        day: text,
      }),
    ),
    /** For the person alone: it stands on no paper and in no text unless they tick so. */
    note: text,
    /** How it stands. */
    state: z.enum(STATES),
    /** The day on which it was done, changed or let go, or empty. */
    ended: text,
    /** What was learned from it. */
    learned: text,
    /** Kinds of hints that are not shown for this goal any more. */
    dismissed: z.array(z.string().check(z.regex(/^[a-z][a-z-]*$/))),
    /** Whether its owner put it out of the way. */
    isArchived: z.boolean(),
  });
});
export type Goal = z.infer<typeof goalSchema>;
export type Milestone = Goal['timeBound']['milestones'][number];

export const GOAL: RecordType<Goal> = {
  kind: 'goal',
  body: goalSchema,
  migrations: defineMigrations([]),
  isAside: ({ state, isArchived }) => isArchived || state !== 'open',
};

export const EMPTY_GOAL: Goal = {
  wish: '',
  whose: '',
  names: '',
  horizon: '',
  specific: { what: '', who: '' },
  measurable: { sign: '', from: '', to: '' },
  achievable: { helps: '', hinders: '', sure: null },
  relevant: { why: '', purpose: '' },
  timeBound: { by: '', milestones: [] },
  statement: { isOwn: false, words: '' },
  contrast: { outcome: '', obstacle: '' },
  plans: [],
  levels: { muchLess: '', less: '', expected: '', more: '', muchMore: '' },
  progress: [],
  reviews: [],
  note: '',
  state: 'open',
  ended: '',
  learned: '',
  dismissed: [],
  isArchived: false,
};

/** Whether anybody has written or chosen anything yet. */
export function isUntouched(goal: Goal): boolean {
  return isSame({ ...goal, isArchived: false }, EMPTY_GOAL);
}
