/** Something that whoever asked can mend: told in words, without a trace of calls. */
import { closest, distance } from 'fastest-levenshtein';

export class Refusal extends Error {}

/** “Did you mean …?” where something known is near enough to be meant; otherwise all that there is. */
export function suggestion(word: string, known: readonly string[]): string {
  const nearest = closest(word, [...known]);
  return distance(word, nearest) <= Math.max(2, word.length / 3)
    ? `Did you mean ${nearest}?`
    : `There is: ${known.join(', ')}.`;
}
