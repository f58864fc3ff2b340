/**
 * The order in which the builder asks: who, how they stand, where, which agreement, each clause,
 * when, what else, the answers to check, agreeing on it, and how it goes on.
 */
import type { Clause } from './clause.ts';
import { type Draft, stateOf } from './draft.ts';

const BEFORE = ['people', 'mode', 'setting', 'template'] as const;
const AFTER = ['dates', 'more', 'answers', 'agree'] as const;
/** Once everybody has agreed. */
const AGREED = ['later'] as const;

type NamedStep = (typeof BEFORE | typeof AFTER | typeof AGREED)[number];
export type Step = { id: NamedStep } | { id: string; clause: Clause };

export function stepsFor(clauses: readonly Clause[], isAgreed = false): Step[] {
  return [
    ...BEFORE.map((id) => ({ id })),
    ...clauses.map((clause) => ({ id: clause.id, clause })),
    ...AFTER.map((id) => ({ id })),
    ...(isAgreed ? AGREED.map((id) => ({ id })) : []),
  ];
}

/** The step that an address names, or the first one: an old link must not lead nowhere. -1 for words of a guide (GUIDE_WORDS), which are no step. */
export function findStep(steps: readonly Step[], id: string): number {
  const index = steps.findIndex((step) => step.id === id);
  return index < 0 && !id.startsWith('say-') ? 0 : index;
}

/**
 * Where somebody who comes back goes on: the first clause without an answer, else the end; with how it
 * goes on once it was agreed. Names may stay empty.
 */
export function firstOpenStep(draft: Draft, steps: readonly Step[]): Step {
  if (draft.agreed.length > 0) return { id: 'later' };
  const open = steps.find((step) => 'clause' in step && stateOf(draft, step.clause) === 'open');
  return open ?? { id: 'answers' };
}
