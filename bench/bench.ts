/**
 * `npm run bench`: what the built site weighs and how fast it is, against its bars. Fails
 * only where a bar of bytes, requests, script, relevance or hints is missed: those are the same everywhere.
 */
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { timeBuild } from './build-time.ts';
import { builtPages } from './built-pages.ts';
import { reportRelevance } from './relevance.ts';
import { reportFullStorage, reportSearch, reportTyping, reportWeights } from './report.ts';
import { reportHints } from './report-hints.ts';
import { reportPrinting } from './report-printing.ts';
import { reportReadability } from './report-readability.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist');
const pages = builtPages(folder);

console.log('Measuring. This takes some minutes; leave the machine alone meanwhile.');
const load = loadavg()[0] ?? 0;
const build = timeBuild(root);
const site = await serve(folder);
const browser = await chromium.launch(await launchOptions());
const missed: string[] = [];
const slow: string[] = [];
try {
  for (const kind of ['guide', 'tool', 'mine', 'print', 'search', 'home'] as const) {
    const report = await reportWeights(
      browser,
      site.address,
      pages.filter((p) => p.kind === kind),
    );
    console.log(`\n${report.text}`);
    missed.push(...report.missed);
    slow.push(...report.slow);
  }
  for (const report of [
    await reportTyping(browser, site.address, folder, pages),
    await reportFullStorage(browser, site.address, folder, pages),
    await reportSearch(browser, site.address, pages),
    await reportPrinting(site.address),
    await reportRelevance(browser, site.address, folder),
    reportHints(),
  ]) {
    console.log(`\n${report.text}`);
    missed.push(...report.missed);
    slow.push(...report.slow);
  }
} finally {
  await browser.close();
  await site.close();
}

const reading = reportReadability(root);
console.log(`\n${reading.text}`);
console.log(`\nA second build took ${(build / 1000).toFixed(1)} s, its caches warm.`);
if (load > availableParallelism() / 4) {
  console.log(`The machine was busy (load ${load.toFixed(1)}): do not trust the times above.`);
}
console.log(
  missed.length === 0
    ? 'Every bar of bytes, requests, script, relevance and hints is kept.'
    : `Bars missed:\n${missed.map((line) => `  ${line}`).join('\n')}`,
);
console.log(
  slow.length === 0
    ? 'Every time is within its bar on this machine.'
    : `Over their bars of time on this machine:\n${slow.map((line) => `  ${line}`).join('\n')}`,
);
if (reading.hard.length > 0)
  console.log(`Harder to read than they should be: ${reading.hard.join(', ')}.`);
process.exitCode = missed.length === 0 ? 0 : 1;
