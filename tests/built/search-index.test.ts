/**
 * The index and what is known of it agree. Search takes a word of the site that finds nothing for a
 * broken index; a word that nobody can find would therefore break it.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { KnownSite } from '../../src/lib/search/known-pages.ts';
import { KINDS } from '../../src/lib/search/known-pages.ts';
import type { Pagefind, PagefindInstance } from '../../src/lib/search/pagefind.ts';

const SITE = join(import.meta.dirname, '../../dist');
const site: KnownSite = JSON.parse(readFileSync(join(SITE, 'pagefind/pages.en.json'), 'utf8'));
let pagefind: PagefindInstance;

beforeAll(async () => {
  const file = pathToFileURL(join(SITE, 'pagefind/pagefind.js')).href;
  const program: Pagefind = await import(file);
  vi.stubGlobal('fetch', async (address: string) => {
    return new Response(readFileSync(join(SITE, address.replace(/\?.*/, ''))));
  });
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => 'en' }) });
  pagefind = program.createInstance({ basePath: '/pagefind/' });
});
afterAll(() => vi.unstubAllGlobals());

test('every word of the site finds a page, and pages that are known', async () => {
  const words = Object.keys(site.uses);
  expect(words.length).toBeGreaterThan(2000);
  const lost: string[] = [];
  for (const word of words) {
    const { results } = await pagefind.search(word);
    if (results.length === 0 || results.some(({ id }) => !site.pages[id])) lost.push(word);
  }
  expect(lost).toEqual([]);
});

test('every guide is known, and every page that is known stands', () => {
  const urls = Object.values(site.pages).map(({ url }) => url);
  const guides = globSync('guides/*/index.html', { cwd: SITE });
  for (const guide of guides) expect(urls).toContain(`/${guide.replace('index.html', '')}`);
  const gone = urls.filter((url) => !existsSync(join(SITE, url.replace(/#.*/, ''), 'index.html')));
  expect(gone).toEqual([]);
});

test('each page is of a kind that the search can name; lists of pages are pages', () => {
  const kinds = Object.values(site.pages).map(({ kind }) => kind);
  expect(kinds.filter((kind) => !KINDS.some((known) => known === kind))).toEqual([]);
  const lists = Object.values(site.pages).filter(({ kind }) => kind === 'page');
  expect(lists.map(({ url }) => url).toSorted()).toEqual([
    '/about/accessibility/',
    '/about/privacy/',
    '/glossary/',
    '/programmes/',
    '/sources/',
  ]);
});

test('nothing is shipped that the search does not load', () => {
  const files = globSync('pagefind/**/*.*', { cwd: SITE }).map((file) =>
    file.replace(/^pagefind\//, ''),
  );
  const used =
    /^(pagefind\.js|pagefind-entry\.json|pages\.en\.json|wasm\.en\.pagefind|pagefind\.en_\w+\.pf_meta|(index|fragment)\/en_\w+\.pf_(index|fragment))$/;
  expect(files.filter((file) => !used.test(file))).toEqual([]);
});
