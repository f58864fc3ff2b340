/**
 * A page has phrases that it is known by: its title, and the search words of its guide. A
 * query that nearly says one of them means that page, and its small words count a little too:
 * they are what tells “what is peer mentoring” from “should I do peer mentoring”.
 */
import { wordsOf } from './words.ts';

/** What a small word counts, beside 1 for any other. */
const SMALL_WORTH = 0.5;

/** How much of the query and of its nearest phrase is the same, from 0 to 1. */
export function nearness(
  query: string,
  phrases: readonly string[],
  small: ReadonlySet<string>,
): number {
  const asked = [...new Set(wordsOf(query))];
  const weigh = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + (small.has(word) ? SMALL_WORTH : 1), 0);
  const near = phrases.map((phrase) => {
    const words = [...new Set(wordsOf(phrase))];
    const shared = asked.filter((word) => words.some((other) => isSameWord(word, other)));
    return (2 * weigh(shared)) / (weigh(asked) + weigh(words) || 1);
  });
  return Math.min(1, Math.max(0, ...near));
}

/** Words that differ in their endings alone, in any language: mentor, mentors, mentoring. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= LEAST_STEM && Math.max(a.length, b.length) - same <= MOST_ENDING;
}
const LEAST_STEM = 4;
const MOST_ENDING = 3;
