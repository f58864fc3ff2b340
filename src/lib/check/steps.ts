/** The order in which a check asks: who looks, whether all is safe, the items, what words alone can say, and then what it comes to. */
import type { Check } from './check.ts';
import type { Questionnaire } from './questionnaire.ts';

/**
 * - `begin`: which form, and whose view
 * - `mode`: how the people stand to each other
 * - `safe`: the stop signs
 * - `pulse`: the eight items of the pulse
 * - `words`: the questions without boxes
 * - `result`: what the answers come to
 * - `next`: one thing that is done, by whom, until when
 * - `apart`: when things go badly
 * - `history`, `compare`: earlier checks, and the other person’s
 *
 * Each group of items is a step under its own id, which is none of these.
 */
export const OWN_STEPS = [
  'begin',
  'mode',
  'safe',
  'pulse',
  'words',
  'result',
  'next',
  'apart',
  'history',
  'compare',
] as const;
type OwnStep = (typeof OWN_STEPS)[number];
export type StepId = string;

export function stepsOf({ form }: Pick<Check, 'form'>, asked: Questionnaire): StepId[] {
  const safe: OwnStep[] = asked.stops?.length ? ['safe'] : [];
  const groups = asked.groups.map(({ id }) => id);
  if (asked.kind === 'self') return ['begin', ...safe, ...groups, 'result', 'next'];
  const first = ['begin', 'mode', ...safe];
  return form === 'pulse'
    ? [...first, 'pulse', 'result', 'next', 'compare']
    : [...first, ...groups, 'words', 'result', 'next', 'apart', 'history', 'compare'];
}

/** Whether a step has an answer. Stop signs never say so: nothing here knows of theirs. */
export function isAnswered(check: Check, asked: Questionnaire, step: StepId): boolean {
  const isGiven = ({ id }: { id: string }) => check.answers[id] !== undefined;
  const group = asked.groups.find(({ id }) => id === step);
  if (group) return group.items.every(isGiven);
  if (step === 'pulse' && asked.kind === 'relationship') {
    return asked.groups.every(({ items }) => items.filter(({ pulse }) => pulse).every(isGiven));
  }
  if (step === 'words') return Object.values(check.open).some((words) => words.trim() !== '');
  if (step === 'mode') return check.mode !== '';
  if (step === 'next') return check.action.what.trim() !== '';
  return step === 'begin' && check.name.trim() !== '';
}

/** Where somebody who comes back goes on: the first group that is still open, else what it came to. */
export function firstOpenStep(check: Check, asked: Questionnaire): StepId {
  const groups = stepsOf(check, asked).filter(
    (step) => step === 'pulse' || asked.groups.some(({ id }) => id === step),
  );
  if (Object.keys(check.answers).length === 0) return stepsOf(check, asked)[1] ?? 'result';
  return groups.find((step) => !isAnswered(check, asked, step)) ?? 'result';
}
