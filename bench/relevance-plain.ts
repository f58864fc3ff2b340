/**
 * What Pagefind would do by itself: an index of the same built pages, without our search words
 * and records, asked as its own interface asks. The search of the site is compared with it.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { serve } from '../scripts/serve.ts';
import { builtPages } from './built-pages.ts';

/** The addresses found for each query, best first. */
export async function askPlainPagefind(
  browser: Browser,
  built: string,
  queries: readonly string[],
  most: number,
): Promise<string[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'bothways-plain-'));
  await writePlainIndex(built, folder);
  const site = await serve(folder);
  const page = await browser.newPage();
  try {
    await page.goto(site.address);
    return await page.evaluate(
      async ({ asked, count }) => {
        const address = '/pagefind/pagefind.js';
        const pagefind = await import(address);
        const found: string[][] = [];
        for (const query of asked) {
          const { results } = await pagefind.search(query);
          const best: { data: () => Promise<{ url: string }> }[] = results.slice(0, count);
          found.push((await Promise.all(best.map((hit) => hit.data()))).map(({ url }) => url));
        }
        return found;
      },
      { asked: queries, count: most },
    );
  } finally {
    await page.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

async function writePlainIndex(built: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`The plain index could not be made: ${errors.join('; ')}`);
  for (const { file, path } of builtPages(built)) {
    const content = readFileSync(join(built, file), 'utf8')
      .replaceAll('data-pagefind-meta="words[data-words]"', '')
      .replace(/ data-words="[^"]*"/g, '');
    await index.addHTMLFile({ url: path, content });
  }
  mkdirSync(join(folder, 'pagefind'));
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Plain search</title>');
  await close();
}
