/** Goals for tests: one that is filled in, and fast-check’s goals of any kind. */
import fc from 'fast-check';
import { EMPTY_GOAL, GOAL, type Goal, HORIZONS, OWNERS, STATES } from '../../src/lib/goals/goal.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { anyText } from './drafts.ts';

export const GOAL_ID = '3c9a1f60-7d42-4b1e-8a55-90b1c2d3e4f5';

/** What the next release may write, and this one can’t read. */
export const NEWER_GOAL = GOAL.migrations.current + 1;

/** A goal on which every question has an answer. */
export const FULL_GOAL: Goal = {
  wish: 'To stop dreading meetings',
  whose: 'joint',
  names: 'Ana and Ben',
  horizon: 'short',
  specific: { what: 'Run the Monday talk ourselves', who: 'Ben listens to a practice run' },
  measurable: { sign: 'talks under ten minutes', from: 'none', to: 'four' },
  achievable: { helps: 'Ben has done it before', hinders: 'Mondays are full', sure: 7 },
  relevant: { why: 'we go quiet in groups', purpose: 'to be heard at work' },
  timeBound: {
    by: '2027-03-29',
    milestones: [
      { what: 'The first talk', by: '2027-02-01', isDone: true },
      { what: 'The second talk', by: '2027-02-15', isDone: false },
    ],
  },
  statement: { isOwn: false, words: '' },
  contrast: { outcome: 'We walk in without a knot', obstacle: 'Sunday evening, nothing ready' },
  plans: [{ moment: 'it is Sunday and nothing is ready', action: 'we use last month’s talk' }],
  levels: {
    muchLess: 'no talk at all',
    less: 'one talk',
    expected: 'four talks',
    more: 'five talks',
    muchMore: 'a talk to the whole shop',
  },
  progress: [
    { day: '2027-02-01', line: 'Ran the first one' },
    { day: '2027-02-08', line: 'Nerves were smaller' },
  ],
  reviews: [{ day: '2027-03-01' }],
  note: 'Nobody knows that I cried',
  state: 'done',
  ended: '2027-03-28',
  learned: 'Practice runs were worth more than slides',
  dismissed: ['vague'],
  isArchived: false,
};

export function goalOf(part: Partial<Goal> = {}): Goal {
  return { ...EMPTY_GOAL, wish: 'To swim again', ...part };
}

export function goalRecord(
  body: Goal = goalOf(),
  part: Partial<SavedRecord<Goal>> = {},
): SavedRecord<Goal> {
  return {
    format: 'bothways',
    kind: GOAL.kind,
    version: GOAL.migrations.current,
    id: GOAL_ID,
    partnership: null,
    revision: 1,
    stamp: (part.revision ?? 1).toString(16).padStart(8, '0'),
    marks: {},
    savedAt: '2026-11-22T13:05:09.120Z',
    body,
    ...part,
  };
}

/** Days that there are, leap days among them, and what somebody may have typed in their place. */
export const anyDay = fc.oneof(
  fc
    .date({ min: new Date('1996-01-01'), max: new Date('2104-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('2028-02-29', '2024-02-29', '2027-12-31', '2028-01-01'),
);
const dayOrNot = fc.oneof(anyDay, fc.constantFrom('', '2027-02-29', 'soon'));
const group = <K extends string>(...keys: K[]) =>
  fc.tuple(...keys.map(() => anyText)).map((texts) => {
    return Object.fromEntries(keys.map((key, i) => [key, texts[i] ?? ''])) as Record<K, string>;
  });

export const anyGoal: fc.Arbitrary<Goal> = fc.record({
  wish: anyText,
  whose: fc.constantFrom('', ...OWNERS),
  names: anyText,
  horizon: fc.constantFrom('', ...HORIZONS),
  specific: group('what', 'who'),
  measurable: group('sign', 'from', 'to'),
  achievable: fc.record({
    helps: anyText,
    hinders: anyText,
    sure: fc.option(fc.nat({ max: 10 })),
  }),
  relevant: group('why', 'purpose'),
  timeBound: fc.record({
    by: dayOrNot,
    milestones: fc.array(fc.record({ what: anyText, by: dayOrNot, isDone: fc.boolean() }), {
      maxLength: 4,
    }),
  }),
  statement: fc.record({ isOwn: fc.boolean(), words: anyText }),
  contrast: group('outcome', 'obstacle'),
  plans: fc.array(group('moment', 'action'), { maxLength: 3 }),
  levels: group('muchLess', 'less', 'expected', 'more', 'muchMore'),
  progress: fc.array(fc.record({ day: dayOrNot, line: anyText }), { maxLength: 5 }),
  reviews: fc.array(fc.record({ day: dayOrNot }), { maxLength: 3 }),
  note: anyText,
  state: fc.constantFrom(...STATES),
  ended: dayOrNot,
  learned: anyText,
  dismissed: fc.uniqueArray(fc.constantFrom('vague', 'no-date', 'two-goals')),
  isArchived: fc.boolean(),
});

/** Every text that somebody typed into a goal, but for the note, as it stands on paper: without blanks around it. */
export function textsIn({ note: _, dismissed: __, ...goal }: Goal): string[] {
  const leaves = (value: unknown): string[] => {
    if (typeof value === 'string') return [value.trim()];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
  };
  const { whose: _w, horizon: _h, state: _s, ...typed } = goal;
  return leaves(typed).filter(Boolean);
}
