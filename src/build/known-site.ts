/** Reads out of Pagefind’s own pieces what search must know of all pages of a language at once. */
import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { KnownPage, KnownSite } from '../lib/search/known-pages.ts';
import type { PagefindPage } from '../lib/search/pagefind.ts';
import { wordsOf } from '../lib/search/words.ts';

/** What stands before the content of each piece. */
const SIGNATURE = 'pagefind_dcd';

export function knownSite(
  files: readonly IndexFile[],
  language: string,
  index: string,
  sitePath: string,
): KnownSite {
  const piece = new RegExp(`^fragment/(${language}_[0-9a-f]+)\\.pf_fragment$`);
  const pages = files
    .flatMap(({ path, content }) => {
      const [, id] = piece.exec(path) ?? [];
      return id ? [{ id, page: readPiece(path, content) }] : [];
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (pages.length === 0) throw new Error(`The search index holds no page in ${language}.`);
  return {
    index,
    pages: Object.fromEntries(pages.map(({ id, page }) => [id, toKnown(page, sitePath)])),
    uses: countWords(pages.map(({ page }) => page)),
  };
}

function readPiece(path: string, content: Uint8Array): PagefindPage {
  const text = new TextDecoder().decode(gunzipSync(content));
  if (!text.startsWith(SIGNATURE)) throw new Error(`Pagefind’s ${path} begins in a new way.`);
  return JSON.parse(text.slice(SIGNATURE.length)) as PagefindPage;
}

function toKnown({ url, meta, filters }: PagefindPage, sitePath: string): KnownPage {
  return {
    url: meta['url'] ?? sitePath + url,
    title: meta['title'] ?? url,
    words: meta['words'] ?? '',
    kind: filters['kind']?.[0] ?? '',
    section: filters['section']?.[0] ?? '',
    audience: filters['audience'] ?? [],
    ...(meta['language'] && { language: meta['language'] }),
  };
}

function countWords(pages: readonly PagefindPage[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of pages) {
    for (const word of wordsOf(`${content} ${meta['title'] ?? ''} ${meta['words'] ?? ''}`)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
