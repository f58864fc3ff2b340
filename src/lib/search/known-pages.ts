/**
 * What search knows of the site before it loads any text of it: the pages, and the words in them.
 * It is written when the site is built, one file for each language, from the very pieces that
 * Pagefind searches; so both always know the same pages.
 *
 *     { "index": "en_c07b439f61",
 *       "pages": { "en_15c667b": { "url": "/guides/communication/", "title": "Be frank, be kind, be clear",
 *                  "words": "argument; quarrel", "kind": "guide", "section": "keep-going", "audience": ["pair"] } },
 *       "uses": { "agreement": 212, "agreements": 31 } }
 */

/** What sort of page a result leads to, in the order in which a filter offers them. */
export const KINDS = ['guide', 'tool', 'form', 'word', 'path', 'page'] as const;

export interface KnownPage {
  /** From the root of the site; a word of the glossary has its place in the address. */
  url: string;
  title: string;
  /** Phrases that it is known by besides its title, with “; ” between them; or nothing. */
  words: string;
  kind: string;
  section: string;
  audience: string[];
  /** The language that it is written in, where it is not translated. */
  language?: string;
}

export interface KnownSite {
  /** The name that Pagefind gave to the index of this language: another name, another site. */
  index: string;
  /** By Pagefind’s name for the page. */
  pages: Record<string, KnownPage>;
  /** Each word in its lower-case form, with the number of times that it is used. */
  uses: Record<string, number>;
}

/** What the results are narrowed to; an empty value narrows nothing. */
export type Filters = Record<'kind' | 'section' | 'audience', string>;

export function isWithin(page: KnownPage, { kind, section, audience }: Filters): boolean {
  return (
    (!kind || page.kind === kind) &&
    (!section || page.section === section) &&
    (!audience || page.audience.includes(audience))
  );
}
