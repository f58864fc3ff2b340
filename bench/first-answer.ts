/** How long search takes to answer its first letter, for a phone on a slow line, and what it loads for that. */
import type { Browser } from '@playwright/test';
import { slowDown } from '../tests/support/measure.ts';
import { slowLine } from './slow-line.ts';

export interface FirstAnswer {
  /** The page and all that the answer needed, over the wire. */
  bytes: number;
  /** From the letter to the first result on screen, in milliseconds. */
  wait: number;
}

/** Between the first paint and the letter, in milliseconds. */
const HESITATION = 1000;

export async function measureFirstAnswer(
  browser: Browser,
  address: string,
  path: string,
): Promise<FirstAnswer> {
  const line = await slowLine(Number(new URL(address).port));
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript(watchAnswer);
    await page.goto(line.address + path, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint')[0]);
    await page.waitForTimeout(HESITATION);
    await page.getByRole('searchbox').press('p');
    const wait = await page.waitForFunction(
      () => (window as unknown as { answeredAfter?: number }).answeredAfter,
      undefined,
      { timeout: 60_000 },
    );
    return { bytes: line.sent(), wait: (await wait.jsonValue()) ?? Number.NaN };
  } finally {
    await context.close();
    await line.close();
  }
}

/** Runs in the page, before anything else does. */
function watchAnswer(): void {
  let asked: number | undefined;
  document.addEventListener(
    'input',
    (event) => {
      asked ??= event.timeStamp;
    },
    true,
  );
  const look = () => {
    if (asked === undefined || !document.querySelector('main .search-results a')) return;
    const begun = asked;
    changes.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        Object.assign(window, { answeredAfter: performance.now() - begun });
      };
      port2.postMessage(null);
    });
  };
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
}
