/** Edits of a goal: each does what it says and nothing else, and whatever is done can be undone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addItem,
  answer,
  archiveGoal,
  changeItem,
  chooseStatement,
  dismissHint,
  listOf,
  removeItem,
  restoreHints,
  setDay,
  setState,
  writeStatement,
} from '../../../src/lib/goals/edit.ts';
import { EMPTY_GOAL, GOAL, type Goal, isUntouched, STATES } from '../../../src/lib/goals/goal.ts';
import { takeBack, undoOf } from '../../../src/lib/goals/undo.ts';
import { readRecord } from '../../../src/lib/records/read-record.ts';
import { anyText } from '../../support/drafts.ts';
import { anyDay, anyGoal, FULL_GOAL, goalRecord } from '../../support/goals.ts';

type Edit = (goal: Goal) => Goal;
const list = fc.constantFrom('milestones' as const, 'plans' as const, 'progress' as const);

const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  anyText.map(
    (what): Edit =>
      (goal) =>
        answer(goal, 'specific', { what }),
  ),
  anyText.map(
    (less): Edit =>
      (goal) =>
        answer(goal, 'levels', { less }),
  ),
  anyDay.map(
    (day): Edit =>
      (goal) =>
        setDay(goal, day),
  ),
  anyText.map(
    (line): Edit =>
      (goal) =>
        addItem(goal, 'progress', { day: '2028-02-29', line }),
  ),
  anyText.map(
    (moment): Edit =>
      (goal) =>
        addItem(goal, 'plans', { moment, action: '' }),
  ),
  anyDay.map(
    (by): Edit =>
      (goal) =>
        changeItem(goal, 'milestones', 0, { by }),
  ),
  fc.tuple(list, fc.nat({ max: 4 })).map(
    ([name, index]): Edit =>
      (goal) =>
        removeItem(goal, name, index),
  ),
  anyText.map(
    (words): Edit =>
      (goal) =>
        writeStatement(goal, words),
  ),
  fc.boolean().map(
    (isOwn): Edit =>
      (goal) =>
        chooseStatement(goal, isOwn),
  ),
  fc.constantFrom(...STATES).map(
    (state): Edit =>
      (goal) =>
        setState(goal, state, '2027-01-01'),
  ),
  fc.constantFrom('vague', 'no-date').map(
    (kind): Edit =>
      (goal) =>
        dismissHint(goal, kind),
  ),
  fc.constant<Edit>(restoreHints),
  fc.boolean().map(
    (isArchived): Edit =>
      (goal) =>
        archiveGoal(goal, isArchived),
  ),
);

test('any edits, then undo for each from the last to the first, leave the goal as it was', () => {
  fc.assert(
    fc.property(anyGoal, fc.array(anyEdit, { maxLength: 8 }), (before, edits) => {
      let goal = before;
      const undos = edits.map((edit) => {
        const after = edit(goal);
        const undo = undoOf(goal, after);
        goal = after;
        return undo;
      });
      for (const undo of undos.reverse()) goal = takeBack(goal, undo);
      expect(goal).toEqual(before);
    }),
  );
});

test('undoing one thing keeps what was written elsewhere since', () => {
  const after = removeItem(FULL_GOAL, 'progress', 0);
  const later = { ...after, wish: 'Another' };
  expect(takeBack(later, undoOf(FULL_GOAL, after))).toEqual({ ...FULL_GOAL, wish: 'Another' });
});

test('whatever is done, it is still a goal that can be read', () => {
  fc.assert(
    fc.property(anyGoal, fc.array(anyEdit, { maxLength: 5 }), (before, edits) => {
      const goal = edits.reduce((now, edit) => edit(now), before);
      const read = readRecord(JSON.stringify(goalRecord(goal)), GOAL);
      expect(read.status === 'ok' && read.record.body).toEqual(goal);
    }),
  );
});

test('an item is added at the end, changed in its place and taken out', () => {
  const added = addItem(FULL_GOAL, 'milestones', { what: 'Third', by: '', isDone: false });
  expect(listOf(added, 'milestones').at(-1)?.what).toBe('Third');
  const moved = changeItem(added, 'milestones', 1, { by: '2027-03-01' });
  expect(listOf(moved, 'milestones').map(({ by }) => by)).toEqual(['2027-02-01', '2027-03-01', '']);
  expect(removeItem(moved, 'milestones', 9)).toEqual(moved);
  expect(listOf(removeItem(moved, 'milestones', 0), 'milestones')).toHaveLength(2);
});

test('an end has a day, and a goal that goes on again has none', () => {
  const ended = setState(EMPTY_GOAL, 'let-go', '2027-01-01');
  expect(ended).toMatchObject({ state: 'let-go', ended: '2027-01-01' });
  expect(setState(ended, 'open', '2027-02-01')).toEqual(EMPTY_GOAL);
});

test('ended and archived goals are not opened unasked', () => {
  const aside = (goal: Goal) => GOAL.isAside?.(goal);
  expect(aside(EMPTY_GOAL)).toBe(false);
  expect(aside(archiveGoal(EMPTY_GOAL, true))).toBe(true);
  expect(STATES.filter((state) => aside({ ...EMPTY_GOAL, state }))).toEqual([
    'done',
    'changed',
    'let-go',
  ]);
});

test('a goal is untouched until something is written', () => {
  expect(isUntouched(EMPTY_GOAL)).toBe(true);
  expect(isUntouched(archiveGoal(EMPTY_GOAL, true))).toBe(true);
  expect(isUntouched({ ...EMPTY_GOAL, names: 'Ana' })).toBe(false);
});
