/** What we use of Pagefind, which comes with the built site and tells no types of its own. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (
    query: string,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindHit[]; unfilteredResultCount: number }>;
}
