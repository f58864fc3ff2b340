/** What changes here when an agreement goes to another person, or comes from one, as (draft, change) → draft. */

import { isSame } from '../records/fields.ts';
import type { Text } from './adopt.ts';
import { MOST_ROUNDS, type Term } from './adoption.ts';
import type { Draft } from './draft.ts';

/**
 * Remembers what went over, and how often anything has: the rounds of both sides count on from each
 * other. What went over before that is an old link, and changes nothing.
 */
export function withExchanged(draft: Draft, round: number, { terms }: Pick<Text, 'terms'>): Draft {
  if (isOld(draft, round)) return draft;
  return { ...draft, exchanged: { round: Math.min(round, MOST_ROUNDS), terms: [...terms] } };
}

/** The number under which a text goes over: the same words, sent once more, are no new round. */
export function nextRound({ exchanged }: Draft, { terms }: Pick<Text, 'terms'>): number {
  const isSent = exchanged.round > 0 && isSame(exchanged.terms, terms);
  return isSent ? exchanged.round : Math.min(exchanged.round + 1, MOST_ROUNDS);
}

/** Whether something went over since. Two that crossed on the way have one number, and neither is old. */
export function isOld({ exchanged }: Draft, round: number): boolean {
  return round < exchanged.round;
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
