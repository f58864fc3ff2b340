/** What changes here when an agreement goes to another person, or comes from one, as (draft, change) → draft. */
import type { Text } from './adopt.ts';
import type { Term } from './adoption.ts';
import type { Draft } from './draft.ts';

/** Remembers what went over, and how often anything has: the rounds of both sides count on from each other. */
export function withExchanged(draft: Draft, round: number, { terms }: Pick<Text, 'terms'>): Draft {
  const latest = Math.max(round, draft.exchanged.round);
  return { ...draft, exchanged: { round: latest, terms: [...terms] } };
}

export function nextRound({ exchanged }: Draft): number {
  return exchanged.round + 1;
}

/**
 * Who has changed a part since it last went over: the part as it stood then decides. Nothing where
 * nothing ever went over, or the part is as it was.
 */
export function changedBy(
  base: readonly Term[],
  id: string,
  mine: string,
  theirs: string,
): 'them' | 'you' | 'both' | undefined {
  if (base.length === 0) return undefined;
  const then = base.find((term) => term.id === id)?.text ?? '';
  if (mine === theirs) return undefined;
  if (mine === then) return 'them';
  return theirs === then ? 'you' : 'both';
}
