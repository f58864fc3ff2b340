/** Takes back what was done to a goal, and nothing that was written since in another place. */
import { isSame } from '../records/fields.ts';
import type { Goal } from './goal.ts';

/** What stood before an edit, of that alone which it changed. */
export type Undo = Partial<Goal>;

export function undoOf(before: Goal, after: Goal): Undo {
  const changed = Object.entries(before).filter(
    ([key, value]) => !isSame(value, after[key as keyof Goal]),
  );
  return Object.fromEntries(changed) as Undo;
}

export function takeBack(goal: Goal, undo: Undo): Goal {
  return { ...goal, ...undo };
}
