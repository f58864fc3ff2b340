/** Every edit of a goal, as (goal, change) → goal. Taking something out is the only one that drops words; undo.ts brings them back. */
import type { Goal, GoalState, Milestone } from './goal.ts';

/** The groups of plain answers. */
type Group = 'specific' | 'measurable' | 'achievable' | 'relevant' | 'contrast' | 'levels';

export function answer<G extends Group>(goal: Goal, group: G, part: Partial<Goal[G]>): Goal {
  return { ...goal, [group]: { ...goal[group], ...part } };
}

export function setDay(goal: Goal, by: string): Goal {
  return { ...goal, timeBound: { ...goal.timeBound, by } };
}

/** The lists of a goal, by name. */
interface Lists {
  milestones: Milestone;
  plans: Goal['plans'][number];
  progress: Goal['progress'][number];
  reviews: Goal['reviews'][number];
}
export type ListName = keyof Lists;

export function listOf<L extends ListName>(goal: Goal, list: L): Lists[L][] {
  const found = list === 'milestones' ? goal.timeBound.milestones : goal[list as 'plans'];
  return found as Lists[L][];
}

function withList<L extends ListName>(goal: Goal, list: L, items: Lists[L][]): Goal {
  return list === 'milestones'
    ? { ...goal, timeBound: { ...goal.timeBound, milestones: items as Milestone[] } }
    : { ...goal, [list]: items };
}

export function addItem<L extends ListName>(goal: Goal, list: L, item: Lists[L]): Goal {
  return withList(goal, list, [...listOf(goal, list), item]);
}

export function changeItem<L extends ListName>(
  goal: Goal,
  list: L,
  index: number,
  part: Partial<Lists[L]>,
): Goal {
  const items = listOf(goal, list).map((item, i) => (i === index ? { ...item, ...part } : item));
  return withList(goal, list, items);
}

export function removeItem(goal: Goal, list: ListName, index: number): Goal {
  return withList(
    goal,
    list,
    listOf(goal, list).filter((_, i) => i !== index),
  );
}

/** Writes the statement in words of one’s own; the composed one no longer stands. */
export function writeStatement(goal: Goal, words: string): Goal {
  return { ...goal, statement: { isOwn: true, words } };
}

/** Lets the composed statement stand again, or one’s own. Neither is lost. */
export function chooseStatement(goal: Goal, isOwn: boolean): Goal {
  return { ...goal, statement: { ...goal.statement, isOwn } };
}

/** Says how it stands; `today` is kept as the day on which it ended, and goes where it is open again. */
export function setState(goal: Goal, state: GoalState, today: string): Goal {
  return { ...goal, state, ended: state === 'open' ? '' : today };
}

export function dismissHint(goal: Goal, kind: string): Goal {
  return { ...goal, dismissed: [...new Set([...goal.dismissed, kind])] };
}

/** Lets all hints speak again. */
export function restoreHints(goal: Goal): Goal {
  return { ...goal, dismissed: [] };
}

/** Puts it out of the way, or fetches it back. */
export function archiveGoal(goal: Goal, isArchived: boolean): Goal {
  return { ...goal, isArchived };
}
