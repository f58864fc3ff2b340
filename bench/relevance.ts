/**
 * How often the page that somebody needs comes first in the search, for the queries of
 * relevance.yaml, beside what Pagefind does by itself. `node bench/relevance.ts` measures
 * this alone, over a site that is built already.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { parse } from 'yaml';
import { launchOptions } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { askPlainPagefind } from './relevance-plain.ts';
import { type Cell, table } from './table.ts';

interface Query {
  /** How it is asked: in one’s own words, with a slip, … */
  kind: string;
  ask: string;
  /** Addresses, any of which should come first. */
  first: string[];
}

/** The least mean reciprocal rank that our search may have. */
const BAR = 0.85;
/** A page further down than the search shows counts as not found. */
const MOST_RESULTS = 10;

/** Asks every query of both searches; names the queries whose page does not come first. */
export async function reportRelevance(browser: Browser, site: string, built: string) {
  const queries = readQueries();
  const asked = queries.map(({ ask }) => ask);
  const ours = await askTheField(browser, site, asked);
  const plain = await askPlainPagefind(browser, built, asked, MOST_RESULTS);
  const worth = (found: string[][]) => queries.map((query, i) => reciprocalRank(query, found[i]));
  const [our, their] = [worth(ours), worth(plain)];
  const row = (name: string, isIn: (query: Query) => boolean): Cell[] => {
    const mean = (ranks: number[]) => average(ranks.filter((_, i) => isIn(queries[i] as Query)));
    return [
      name,
      String(queries.filter(isIn).length),
      mean(our).toFixed(3),
      mean(their).toFixed(3),
    ];
  };
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const rows = [...kinds.map((kind) => row(kind, (query) => query.kind === kind))];
  const missing = queries.flatMap((query, i) => (our[i] === 1 ? [] : [describe(query, ours[i])]));
  const score = average(our);
  return {
    text: [
      table(
        ['Mean reciprocal rank', 'queries', 'our search', 'plain Pagefind'],
        [...rows, row('all', () => true), ['(at least)', '', BAR.toFixed(3), '']],
      ),
      `Not first: ${missing.length}`,
      ...missing,
    ].join('\n'),
    missed: score < BAR ? [`search finds ${score.toFixed(3)}, the bar is ${BAR}`] : [],
    slow: [],
  };
}

function readQueries(): Query[] {
  const text = readFileSync(join(import.meta.dirname, 'relevance.yaml'), 'utf8');
  const groups = parse(text) as Record<string, Omit<Query, 'kind'>[]>;
  return Object.entries(groups).flatMap(([kind, queries]) =>
    queries.map(({ ask, first }) => ({
      kind,
      ask,
      first: first.map((page) => (page.startsWith('/') ? page : `/guides/${page}/`)),
    })),
  );
}

/** Types each query into the field, as a person does, and reads the addresses that are shown. */
async function askTheField(browser: Browser, site: string, queries: readonly string[]) {
  const page = await browser.newPage();
  await page.goto(`${site}/search/`);
  const field = page.getByRole('searchbox');
  const links = page.locator('.search-results h2 a');
  const found: string[][] = [];
  for (const query of queries) {
    // An empty field takes the last answer away, so what is shown next answers this query.
    await field.fill('');
    await links.first().waitFor({ state: 'detached' });
    await field.fill(query);
    const nothing = page.getByRole('status').filter({ hasText: query });
    await links.first().or(nothing).waitFor();
    found.push(
      await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? '')),
    );
  }
  await page.close();
  return found;
}

function reciprocalRank({ first }: Query, found: string[] = []): number {
  const rank = pagesOf(found).findIndex((page) => first.includes(page));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

/** A place within a page counts as the page. */
function pagesOf(found: string[]): string[] {
  return found.map((url) => url.replace(/#.*/, ''));
}

function describe({ ask, first }: Query, found: string[] = []): string {
  const rank = pagesOf(found).findIndex((page) => first.includes(page)) + 1;
  return `  ${rank || '–'}  ${ask}: ${found[0] ?? 'nothing'}, not ${first.join(' or ')}`;
}

function average(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

if (import.meta.main) {
  const built = join(import.meta.dirname, '..', 'dist');
  const site = await serve(built);
  const browser = await chromium.launch(await launchOptions());
  console.log((await reportRelevance(browser, site.address, built)).text);
  await browser.close();
  await site.close();
}
