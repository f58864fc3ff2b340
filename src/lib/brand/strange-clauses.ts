/** Clauses that a brand names and nobody has written, or names for two things at once. */
import type { ProgrammeClauses } from '../agreement/programme-clauses.ts';
import { nearestKey } from '../zod/known-keys.ts';

interface Strange {
  path: PropertyKey[];
  message: string;
}

const LISTS = ['locked', 'suggested', 'forbidden'] as const;

export function strangeClauses(clauses: ProgrammeClauses, known: readonly string[]): Strange[] {
  const first = new Map<string, string>();
  return LISTS.flatMap((list) =>
    clauses[list].flatMap((id, i): Strange[] => {
      const other = first.get(id);
      first.set(id, other ?? list);
      const message = known.includes(id) ? twice(id, other) : unknown(id, known);
      return message ? [{ path: ['clauses', list, i], message }] : [];
    }),
  );
}

function twice(id: string, other: string | undefined): string | undefined {
  return other && `${id} stands below ${other} already. Take one of the two lines out.`;
}

function unknown(id: string, known: readonly string[]): string {
  const nearest = nearestKey(id, known);
  const help = nearest
    ? `Did you mean “${nearest}”?`
    : `Write it as content/clauses/en/${id}.yaml, or take the line out.`;
  return `No clause is called “${id}”. ${help}`;
}
