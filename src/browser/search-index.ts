/**
 * Asks Pagefind's static index, in this browser alone: it loads pieces of the index by their
 * file names and never sends what was typed. Loaded on the search page and nowhere else.
 */
import { localePath } from '../lib/i18n/locales.ts';
import type { Pagefind, PagefindPage } from '../lib/search/pagefind.ts';
import { nearness } from '../lib/search/phrases.ts';
import { readQuery, type Vocabulary } from '../lib/search/query.ts';
import { rank } from '../lib/search/rank.ts';

export interface SearchResult {
  url: string;
  title: string;
  /** The language that the page is written in, where that is not the reader’s. */
  language?: string | undefined;
  /** HTML with <mark>, to be taken apart by lib/search. */
  excerpt: string;
  /** What sort of page it is: a guide, a tool, a form, a word, a path. */
  kind: string;
  section: string;
  /** Places within the page that hold the words, the best first. */
  places: { url: string; title: string }[];
}

export interface Answer {
  /** The best of what was found, and how many pages were found in all. */
  results: SearchResult[];
  total: number;
  /** What was looked for instead, where a word was mistyped. */
  mended: string | undefined;
}

/** What the results are narrowed to; an empty value narrows nothing. */
export type Filters = Record<'kind' | 'section' | 'audience', string>;

interface Index {
  pagefind: Pagefind;
  vocabulary: Vocabulary;
  pages: number;
}

/** The longest query that is read, in UTF-16 units; the most results that are shown. */
const MAX_QUERY = 200;
const MAX_RESULTS = 10;
/** A letter or two say little: fewer pages are shown for them, and sooner. */
const FEW_RESULTS = 5;
const FEW_LETTERS = 2;
/** Pages that are weighed, for each that is shown: each is a small file to load. */
const WEIGHED = 1.5;

let loading: Promise<Index> | undefined;

/** Loads the index. A failed load may be tried again; a caller shows the list of guides meanwhile. */
export function loadIndex(locale: string): Promise<Index> {
  loading ??= start(locale).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(locale: string): Promise<Index> {
  // The files stand beside the pages, outside the bundle; the bundler must not look for them.
  const address = '/pagefind/pagefind.js';
  const [pagefind, words] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<Pagefind>,
    fetch(localePath(locale, '/search/words.json')).then(
      (response) => response.json() as Promise<Omit<Index, 'pagefind'>>,
    ),
  ]);
  await pagefind.options({ excerptLength: 28, ranking: RANKING });
  await pagefind.init();
  return { pagefind, ...words };
}

/** Set by measuring: `npm run bench` prints how often the right page comes first. */
const RANKING = {
  termSimilarity: 8,
  pageLength: 0.4,
  termFrequency: 1,
  termSaturation: 2,
  metaWeights: { title: 5, words: 8 },
};

/** A word's few lines and a path's hold little else, so they would outrank the guide that explains. */
const WORTH: Record<string, number> = { word: 0.45, path: 0.8 };
/** What a page gains whose title or search words are what was typed. */
const PHRASE_GAIN = 1.5;

/** The best pages for what was typed. `small` are words too common to look for. */
export async function findPages(
  typed: string,
  filters: Filters,
  small: ReadonlySet<string>,
  locale: string,
): Promise<Answer> {
  const { pagefind, vocabulary, pages } = await loadIndex(locale);
  const query = typed.slice(0, MAX_QUERY);
  const { terms, mended } = readQuery(query, small, vocabulary);
  const chosen = Object.fromEntries(Object.entries(filters).filter(([, value]) => value));
  const ask = async (words: string) => (await pagefind.search(words, { filters: chosen })).results;
  const [together, ...apart] = await Promise.all([terms.join(' '), ...terms].map(ask));
  const worth = rank(
    apart.map((found) => new Map(found.map(({ id, score }) => [id, score]))),
    pages,
  );
  // A hit of all words at once carries the excerpt in which every word is marked.
  const hits = new Map([...apart.flat(), ...(together ?? [])].map((hit) => [hit.id, hit]));
  const most = query.trim().length > FEW_LETTERS ? MAX_RESULTS : FEW_RESULTS;
  const best = [...worth].toSorted(([, a], [, b]) => b - a).slice(0, Math.ceil(most * WEIGHED));
  const found = await Promise.all(
    best.map(async ([id, value]) => {
      const page = await hits.get(id)?.data();
      return page && { value: value * gainOf(page, mended ?? query, small), page };
    }),
  );
  const results = found
    .filter((hit) => hit !== undefined)
    .toSorted((a, b) => b.value - a.value)
    .slice(0, most)
    .map(({ page }) => toResult(page));
  return { results, total: worth.size, mended };
}

/** What speaks for a page besides the words in it: its kind, and the phrases that it is known by. */
function gainOf(
  { meta, filters }: PagefindPage,
  query: string,
  small: ReadonlySet<string>,
): number {
  const phrases = [meta['title'] ?? '', ...(meta['words'] ?? '').split('; ')];
  const worth = WORTH[filters['kind']?.[0] ?? ''] ?? 1;
  return worth * (1 + PHRASE_GAIN * nearness(query, phrases, small) ** 2);
}

function toResult(page: PagefindPage): SearchResult {
  return {
    url: page.meta['url'] ?? page.url,
    title: page.meta['title'] ?? page.url,
    language: page.meta['language'],
    excerpt: page.excerpt,
    kind: page.filters['kind']?.[0] ?? '',
    section: page.filters['section']?.[0] ?? '',
    places: page.sub_results
      .filter((place) => place.url !== page.url && place.url.includes('#'))
      .slice(0, 2)
      .map(({ url, title }) => ({ url, title })),
  };
}
