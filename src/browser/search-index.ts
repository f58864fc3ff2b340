/**
 * Asks Pagefind's static index, in this browser alone: it loads pieces of the index by their
 * file names and never sends what was typed. Loaded on the search page and nowhere else.
 */

export interface SearchResult {
  url: string;
  title: string;
  /** HTML with <mark>, to be taken apart by lib/search. */
  excerpt: string;
  section: string;
  /** Places within the page that hold the words, the best first. */
  places: { url: string; title: string }[];
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options: { filters?: Record<string, string> },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index. A failed load may be tried again; a caller shows the list of guides meanwhile. */
export function loadIndex(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  // The file stands beside the pages, outside the bundle; the bundler must not look for it.
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  await pagefind.init();
  return pagefind;
}

/** The longest query that is asked; more words than this find nothing better. */
const MAX_QUERY = 200;

/** The best pages for a query, at most ten; `section` narrows them, empty for all. */
export async function findPages(query: string, section: string): Promise<SearchResult[]> {
  const pagefind = await loadIndex();
  const { results } = await pagefind.search(
    query.slice(0, MAX_QUERY),
    section ? { filters: { section } } : {},
  );
  const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return pages.map((page) => ({
    url: page.url,
    title: page.meta['title'] ?? page.url,
    excerpt: page.excerpt,
    section: page.filters['section']?.[0] ?? '',
    places: page.sub_results
      .filter((place) => place.url !== page.url && place.url.includes('#'))
      .slice(0, 2)
      .map(({ url, title }) => ({ url, title })),
  }));
}
