/** The order in which the worksheet asks: the wish, whose it is, the five letters of SMART, the wording, the hard moment, and then how it goes. */
import { type Goal, isUntouched } from './goal.ts';

export const STEPS = [
  'wish',
  'whose',
  'specific',
  'measurable',
  'achievable',
  'relevant',
  'time',
  'wording',
  'plans',
  'levels',
  'progress',
  'talk',
] as const;
export type StepId = (typeof STEPS)[number];

/** Those that come once the goal is made. */
const KEEP_GOING: readonly StepId[] = ['progress', 'talk'];

/** The step that an address names, or the first one: an old link must not lead nowhere. */
export function findStep(id: string): number {
  return Math.max(0, STEPS.indexOf(id as StepId));
}

/** Whether something is written for a step. What is optional counts as well. */
export function isAnswered(goal: Goal, step: StepId): boolean {
  const { specific, measurable, achievable, relevant, timeBound, contrast } = goal;
  const some = (...texts: string[]) => texts.some((text) => text.trim() !== '');
  switch (step) {
    case 'wish':
      return some(goal.wish);
    case 'whose':
      return some(goal.whose, goal.names, goal.horizon);
    case 'specific':
      return some(specific.what, specific.who);
    case 'measurable':
      return some(measurable.sign, measurable.from, measurable.to);
    case 'achievable':
      return some(achievable.helps, achievable.hinders) || achievable.sure !== null;
    case 'relevant':
      return some(relevant.why, relevant.purpose);
    case 'time':
      return some(timeBound.by) || timeBound.milestones.length > 0;
    case 'wording':
      return goal.statement.isOwn;
    case 'plans':
      return some(contrast.outcome, contrast.obstacle) || goal.plans.length > 0;
    case 'levels':
      return some(...Object.values(goal.levels));
    case 'progress':
      return goal.progress.length + goal.reviews.length > 0 || goal.state !== 'open';
    case 'talk':
      return false;
  }
}

/** Where somebody who comes back goes on: the first of the questions without an answer, else how it goes. */
export function firstOpenStep(goal: Goal): StepId {
  const asked = STEPS.slice(0, STEPS.indexOf('wording'));
  const isKept = KEEP_GOING.some((step) => isAnswered(goal, step));
  const open = isKept || isUntouched(goal) ? undefined : asked.find((s) => !isAnswered(goal, s));
  return open ?? 'progress';
}
