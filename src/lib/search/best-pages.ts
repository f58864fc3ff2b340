/**
 * Which of the pages that were found come first. Besides the words in a page there speak for it
 * its kind, and the phrases that it is known by; so the pages themselves need not be loaded.
 */
import type { KnownPage } from './known-pages.ts';
import { nearness } from './phrases.ts';
import { rank, type TermHits } from './rank.ts';

/** A word’s few lines and a path’s hold little else, so they would outrank the guide that explains. */
const WORTH: Record<string, number> = { word: 0.45, page: 0.45, path: 0.8 };
/** What a page gains whose title or search words are what was typed. */
const PHRASE_GAIN = 1.5;

/** The pages, the best first. `query` is what was typed, its slips mended. */
export function bestPages(
  hits: readonly TermHits[],
  pages: Readonly<Record<string, KnownPage>>,
  query: string,
  small: ReadonlySet<string>,
): { id: string; page: KnownPage }[] {
  return [...rank(hits, Object.keys(pages).length)]
    .flatMap(([id, worth]) => {
      const page = pages[id];
      return page ? [{ id, page, worth: worth * gainOf(page, query, small) }] : [];
    })
    .toSorted((a, b) => b.worth - a.worth);
}

function gainOf({ kind, title, words }: KnownPage, query: string, small: ReadonlySet<string>) {
  const phrases = [title, ...words.split('; ')];
  return (WORTH[kind] ?? 1) * (1 + PHRASE_GAIN * nearness(query, phrases, small) ** 2);
}
