/**
 * Opens Pagefind and its index within the search worker: all that can be asked for at once is
 * asked for at once, since one piece names the next, and each answer takes its time on a phone.
 */
import type { KnownSite } from '../lib/search/known-pages.ts';
import type { Pagefind, PagefindEntry, PagefindInstance } from '../lib/search/pagefind.ts';
import { SITE_PATH } from '../lib/site-map/site-path.ts';
import { openPieces } from './search-pieces.ts';

export interface OpenIndex {
  pagefind: PagefindInstance;
  site: KnownSite;
  /** Throws where a piece of the index did not come whole; what was found is then not to be trusted. */
  check: () => void;
}

const FOLDER = `${SITE_PATH}/pagefind/`;
const PROGRAM = `${FOLDER}pagefind.js`;
const ENTRY = `${FOLDER}pagefind-entry.json`;
/** How many words of a page are shown. */
const EXCERPT_LENGTH = 28;
/** Set by measuring: `npm run bench` prints how often the right page comes first. */
const RANKING = {
  termSimilarity: 8,
  pageLength: 0.4,
  termFrequency: 1,
  termSaturation: 2,
  metaWeights: { title: 5, words: 8 },
};

/** Fails where anything is missing. `isAgain`: past the caches, since one may hold what was spoilt. */
export async function openPagefind(locale: string, isAgain: boolean): Promise<OpenIndex> {
  const language = locale.toLowerCase();
  const pieces = openPieces(isAgain);
  const listing = loadSite(language, isAgain).then((known) => {
    pieces.begin(`${FOLDER}pagefind.${known.index}.pf_meta`);
    return known;
  });
  pieces.begin(ENTRY);
  pieces.begin(`${FOLDER}wasm.${language}.pagefind`);
  const [site, program, entry] = await Promise.all([
    listing,
    loadProgram(isAgain),
    pieces.fetch(ENTRY).then((answer) => answer.json() as Promise<PagefindEntry>),
  ]);
  // A cache may hold the list of an earlier release; the next try goes past it.
  if (entry.languages[language]?.hash !== site.index) throw new Error('The list of pages is old.');
  const pagefind = createInstance(program, language, pieces.fetch);
  // The first question waits until the index is open; an empty one asks for nothing else.
  await pagefind.search('');
  pieces.check();
  return { pagefind, site, check: pieces.check };
}

async function loadProgram(isAgain: boolean): Promise<Pagefind> {
  if (isAgain) await fetch(PROGRAM, { cache: 'reload' });
  // It stands beside the pages, outside the bundle; the bundler must not look for it.
  return import(/* @vite-ignore */ PROGRAM) as Promise<Pagefind>;
}

async function loadSite(language: string, isAgain: boolean): Promise<KnownSite> {
  const answer = await fetch(`${FOLDER}pages.${language}.json`, {
    cache: isAgain ? 'reload' : 'default',
  });
  return answer.json() as Promise<KnownSite>;
}

/** Pagefind knows no other way to be told its language or how to load than by what a page has. */
function createInstance(
  program: Pagefind,
  language: string,
  load: (address: string) => Promise<Response>,
): PagefindInstance {
  const page = { querySelector: () => ({ getAttribute: () => language }) };
  Object.assign(globalThis, { document: page, fetch: load });
  return program.createInstance({
    basePath: FOLDER,
    excerptLength: EXCERPT_LENGTH,
    ranking: RANKING,
  });
}
