/** What a programme has decided of one clause: it stands in one list of its settings, or in none. */
import type { ProgrammeClauses } from '../agreement/programme-clauses.ts';

export const CLAUSE_CHOICES = ['usual', 'locked', 'suggested', 'forbidden'] as const;
export type ClauseChoice = (typeof CLAUSE_CHOICES)[number];

const LISTS = ['locked', 'suggested', 'forbidden'] as const;

export function choiceOf(clauses: ProgrammeClauses, id: string): ClauseChoice {
  return LISTS.find((list) => clauses[list].includes(id)) ?? 'usual';
}

/** The lists with another decision; a clause that a file names twice stands in one of them then. */
export function withChoice(
  clauses: ProgrammeClauses,
  id: string,
  choice: ClauseChoice,
): ProgrammeClauses {
  const listed = (list: (typeof LISTS)[number]) => {
    const others = clauses[list].filter((one) => one !== id);
    return list === choice ? [...others, id] : others;
  };
  return {
    locked: listed('locked'),
    suggested: listed('suggested'),
    forbidden: listed('forbidden'),
  };
}

/** Every clause that the lists name, once. */
export function namedClauses({ locked, suggested, forbidden }: ProgrammeClauses): string[] {
  return [...new Set([...locked, ...suggested, ...forbidden])];
}
