/** The words of a draft that its questions don’t show. None is lost, so the answers do. */
import type { Clause } from './clause.ts';
import type { Draft } from './draft.ts';

/** What was written for clauses that are not asked: those of another mode, or of another release. */
export function wordsElsewhere(draft: Draft, clauses: readonly Clause[]): string[] {
  return Object.entries(draft.clauses)
    .filter(([id]) => !clauses.some((clause) => clause.id === id))
    .map(([, { own, values }]) =>
      [own.trim(), ...Object.values(values)].filter(Boolean).join(' · '),
    )
    .filter(Boolean);
}
