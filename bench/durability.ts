/**
 * `npm run bench:durability`: fifty power cuts and two hundred crashes of a page, at random moments
 * while somebody types. What was called saved must come back, whole. Fails where a byte of it is lost.
 */
import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { launchOptions } from '../scripts/launch.ts';
import { serve } from '../scripts/serve.ts';
import { BUILDER, saveStatus } from '../tests/support/agreement.ts';
import { readBack, typeFor, whatIsWrong } from '../tests/support/interrupted-typing.ts';
import { type KillableBrowser, startBrowser } from '../tests/support/killable-browser.ts';
import { t } from '../tests/support/words.ts';

const KILLS = 50;
const CRASHES = 200;
/** Pages that crash side by side, each with a storage of its own. */
const LANES = 2;
/** The longest that somebody types before it breaks off, in milliseconds. */
const LONGEST = 1500;

/** What came of one kind of accident. */
interface Toll {
  accidents: number;
  /** The most that was typed and not yet saved when it happened, in characters. */
  mostUnsaved: number;
  losses: string[];
}

const site = await serve(join(import.meta.dirname, '..', 'dist'));
const begun = performance.now();
const tolls: [string, Toll][] = [];
try {
  tolls.push(['Power cuts', await cutPower()]);
  const lanes = Array.from({ length: LANES }, () => crashPages(CRASHES / LANES));
  tolls.push(['Crashes of a page', addUp(await Promise.all(lanes))]);
} finally {
  await site.close();
}
for (const [what, { accidents, mostUnsaved, losses }] of tolls) {
  console.log(
    `${what}: ${accidents}, lost after “Saved”: ${losses.length}, most characters on their way: ${mostUnsaved}`,
  );
  for (const loss of losses) console.log(`  ${loss}`);
}
console.log(`It took ${((performance.now() - begun) / 60_000).toFixed(1)} minutes.`);
process.exitCode = tolls.some(([, { losses }]) => losses.length > 0) ? 1 : 0;

async function cutPower(): Promise<Toll> {
  const folder = await mkdtemp(join(tmpdir(), 'bothways-durability-'));
  let browser: KillableBrowser | undefined;
  try {
    return await repeat(KILLS, async () => {
      browser = await startBrowser(folder);
      return {
        page: await openBuilder(browser.context),
        interrupt: async () => {
          const { kill } = browser as KillableBrowser;
          // What is gone can't be killed again.
          browser = undefined;
          await kill();
        },
      };
    });
  } finally {
    await browser?.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function crashPages(times: number): Promise<Toll> {
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext();
    return await repeat(times, async () => {
      const page = await openBuilder(context);
      const interrupt = async () => {
        const crashed = page.waitForEvent('crash');
        await page.goto('chrome://crash').catch(() => undefined);
        await crashed;
        await page.close();
      };
      return { page, interrupt };
    });
  } finally {
    await browser.close();
  }
}

interface Sitting {
  page: Page;
  interrupt: () => Promise<unknown>;
}

/** Sits down, types, is interrupted, and looks what is there when it sits down again. */
async function repeat(times: number, sitDown: () => Promise<Sitting>): Promise<Toll> {
  const toll: Toll = { accidents: times, mostUnsaved: 0, losses: [] };
  let { page, interrupt } = await sitDown();
  let before = '';
  for (let round = 1; round <= times; round++) {
    const { typed, saved } = await typeFor(page, before, `${round}`, randomInt(50, LONGEST));
    await interrupt();
    ({ page, interrupt } = await sitDown());
    const back = await readBack(page);
    const wrong = whatIsWrong({ typed, saved, ...back });
    if (wrong) toll.losses.push(`${round}: ${wrong}`);
    toll.mostUnsaved = Math.max(toll.mostUnsaved, typed.length - saved.length);
    before = back.name;
  }
  await interrupt();
  return toll;
}

async function openBuilder(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address + BUILDER);
  await saveStatus(page)
    .filter({ hasNotText: t('save.loading') })
    .waitFor();
  return page;
}

function addUp(tolls: Toll[]): Toll {
  return {
    accidents: tolls.reduce((sum, { accidents }) => sum + accidents, 0),
    mostUnsaved: Math.max(...tolls.map(({ mostUnsaved }) => mostUnsaved)),
    losses: tolls.flatMap(({ losses }) => losses),
  };
}
