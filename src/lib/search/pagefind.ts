/** What we use of Pagefind, which comes with the built site and tells no types of its own. */
export interface PagefindPage {
  url: string;
  /** The text of the page, and the part of it that is shown: as HTML with <mark>, and plain. */
  content: string;
  excerpt: string;
  plain_excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface PagefindHit {
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

export interface PagefindInstance {
  search: (query: string) => Promise<{ results: PagefindHit[] }>;
}

/** `pagefind.js`, which is loaded from beside the pages. */
export interface Pagefind {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
}

/** `pagefind-entry.json`: where the index of each language begins. */
export interface PagefindEntry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}
