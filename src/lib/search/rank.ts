/**
 * Puts the answers for single words together. Pagefind asks for every word at once, and a
 * sentence as people speak it then finds nothing; here each word adds to the pages that hold
 * it, a rare word more than a common one, and a page counts for more the more of them it holds.
 */

/** What one word found: pages by id, each with Pagefind’s score. */
export type TermHits = ReadonlyMap<string, number>;

/**
 * The score that counts half. A word that is only mentioned scores about 2, one that stands in a
 * title or among the search words 8 and more; so a rare word in passing can’t outdo them.
 */
const HALF_SCORE = 3;

/** The worth of each page that was found, by id. `pages` is how many there are to search in. */
export function rank(hits: readonly TermHits[], pages: number): Map<string, number> {
  const totals = new Map<string, number>();
  for (const found of hits) {
    const rarity = Math.log(1 + pages / (1 + found.size));
    for (const [id, score] of found) {
      totals.set(id, (totals.get(id) ?? 0) + (rarity * score) / (score + HALF_SCORE));
    }
  }
  const held = (id: string) => hits.filter((found) => found.has(id)).length / (hits.length || 1);
  return new Map([...totals].map(([id, total]) => [id, total * (0.6 + 0.4 * held(id))]));
}
