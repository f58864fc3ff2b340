/** What is measured, as tables for a person to read, and what is over its bar. */
import type { Browser, Page } from '@playwright/test';
import {
  KINDS,
  measureBlocking,
  measureTyping,
  measureVisit,
  TYPED,
} from '../tests/support/measure.ts';
import { median } from '../tests/support/median.ts';
import { BLOCKING_BAR, missedBars, TYPING_BAR, WEIGHT_BARS, type WeightBar } from './bars.ts';
import type { BuiltPage } from './built-pages.ts';
import { measureFirstAnswer } from './first-answer.ts';
import { openWithRecords, realisticRecords } from './full-storage.ts';
import { against, type Cell, number, table } from './table.ts';

export interface Report {
  text: string;
  /** Bars missed that are the same on every machine. */
  missed: string[];
  /** Bars of time missed here. */
  slow: string[];
}

const RUNS = 5;
const SEARCH_RUNS = 3;
const NO_BAR: WeightBar = { requests: Infinity, bytes: Infinity, script: Infinity };
const TITLES = {
  guide: 'Guides',
  tool: 'Tools',
  mine: 'One’s own worksheets',
  print: 'Print',
  studio: 'Brand studio',
  search: 'Search',
  home: 'Home',
  other: 'Other',
};

/** Pages of one kind, a row each: what a first visit loads, and how long it blocks. */
export async function reportWeights(
  browser: Browser,
  address: string,
  pages: BuiltPage[],
): Promise<Report> {
  const kind = pages[0]?.kind ?? 'other';
  const bar = WEIGHT_BARS[kind] ?? NO_BAR;
  const blockingBar =
    kind === 'tool' || kind === 'mine' || kind === 'print' ? BLOCKING_BAR : Infinity;
  const report: Report = { text: '', missed: [], slow: [] };
  const rows: Cell[][] = [];
  for (const { path } of pages) {
    const visit = await measureVisit(browser, address, path);
    // Nothing runs in a page without a script, so one visit tells enough.
    const visits = await repeat(visit.script > 0 ? RUNS : 1, () =>
      measureBlocking(browser, address + path),
    );
    const blocking = median(visits.map((each) => each.blocking));
    const firstPaint = median(visits.map((each) => each.firstPaint));
    rows.push([
      path,
      against(visit.requests, bar.requests),
      against(visit.bytes, bar.bytes),
      against(visit.script, bar.script),
      ...KINDS.map((name) => number(visit.byKind[name])),
      `${number(firstPaint)} ms`,
      against(blocking, blockingBar, ' ms'),
    ]);
    for (const name of missedBars(visit, bar)) {
      report.missed.push(
        `${path} ${name}: ${number(visit[name])}, the bar is ${number(bar[name])}`,
      );
    }
    for (const url of visit.foreign) report.missed.push(`${path} asks another origin: ${url}`);
    if (blocking > blockingBar) {
      report.slow.push(`${path} blocks for ${number(blocking)} ms`);
    }
  }
  const bars = [bar.requests, bar.bytes, bar.script].map((n) => (n < Infinity ? number(n) : '–'));
  const last = blockingBar < Infinity ? `${blockingBar} ms` : '–';
  if (bar !== NO_BAR) rows.push(['(at most)', ...bars, ...KINDS.map(() => ''), '', last]);
  const heading = [
    TITLES[kind],
    'requests',
    'bytes',
    'script',
    ...KINDS.map(nameFiles),
    'first paint',
    'blocking',
  ];
  report.text = table(heading, rows);
  return report;
}

/** A field and nothing else. What a key takes here, no page can do without. */
const BARE_PAGE = '<main><label>Field <input></label><p role="status">Saved</p></main>';

/** Every tool, in a browser that holds two hundred records: from a key to the next paint. */
export async function reportTyping(
  browser: Browser,
  address: string,
  folder: string,
  pages: BuiltPage[],
): Promise<Report> {
  const report: Report = { text: '', missed: [], slow: [] };
  const bare = await browser.newPage();
  await bare.setContent(BARE_PAGE);
  const { paints: bared } = await measureTyping(bare, TYPED);
  await bare.context().close();
  const rows: Cell[][] = [
    ['(a bare page)', `${number(median(bared))} ms`, `${number(Math.max(...bared))} ms`, ''],
  ];
  const records = realisticRecords(folder);
  for (const { path } of pages.filter(({ kind }) => kind === 'tool')) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await openWithRecords(page, address + path, records);
    const { paints, requests } = await measureTyping(page, TYPED);
    await context.close();
    const middle = median(paints);
    const worst = Math.max(...paints);
    rows.push([
      path,
      against(middle, TYPING_BAR, ' ms'),
      against(worst, TYPING_BAR, ' ms'),
      against(requests.length, 0),
    ]);
    for (const url of requests) report.missed.push(`${path} asks for ${url} while one types`);
    if (worst > TYPING_BAR) {
      report.slow.push(
        `${path} paints ${number(middle)} ms after a key, ${number(worst)} at worst`,
      );
    }
  }
  const heading = [`Typing, ${records.length} records`, 'median', 'worst', 'requests'];
  report.text = table(heading, [
    ...rows,
    ['(at most)', `${TYPING_BAR} ms`, `${TYPING_BAR} ms`, '0'],
  ]);
  return report;
}

/** Tools and one’s own worksheets, opened in a browser that holds two hundred records. */
export async function reportFullStorage(
  browser: Browser,
  address: string,
  folder: string,
  pages: BuiltPage[],
): Promise<Report> {
  const report: Report = { text: '', missed: [], slow: [] };
  const records = realisticRecords(folder);
  const [tool] = pages.filter(({ kind }) => kind === 'tool');
  if (!tool) throw new Error('No tool was built.');
  const fill = (page: Page) => openWithRecords(page, address + tool.path, records);
  const rows: Cell[][] = [];
  for (const { path } of pages.filter(({ kind }) => kind === 'tool' || kind === 'mine')) {
    const visits = await repeat(RUNS, () => measureBlocking(browser, address + path, fill));
    const blocking = median(visits.map((each) => each.blocking));
    rows.push([path, against(blocking, BLOCKING_BAR, ' ms')]);
    if (blocking > BLOCKING_BAR) {
      report.slow.push(`${path} with ${records.length} records blocks for ${number(blocking)} ms`);
    }
  }
  report.text = table([`Opening, ${records.length} records`, 'blocking'], rows);
  return report;
}

/** Search, on a slow line: the first answer to a letter typed one second after the first paint. */
export async function reportSearch(
  browser: Browser,
  address: string,
  pages: BuiltPage[],
): Promise<Report> {
  const rows: Cell[][] = [];
  for (const { path } of pages.filter(({ kind }) => kind === 'search')) {
    const answers = await repeat(SEARCH_RUNS, () => measureFirstAnswer(browser, address, path));
    rows.push([
      path,
      number(median(answers.map(({ bytes }) => bytes))),
      `${number(median(answers.map(({ wait }) => wait)))} ms`,
    ]);
  }
  return { text: table(['First answer, slow 4G', 'bytes', 'wait'], rows), missed: [], slow: [] };
}

async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let i = 0; i < times; i++) results.push(await measure());
  return results;
}

/** The column of script files, apart from that of all script. */
function nameFiles(kind: string): string {
  return kind === 'script' ? 'script files' : kind;
}
