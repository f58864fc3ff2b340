/** The print room with a hall full of people: how long a stack takes to lay out and to print, and what that asks of the machine. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { launchOptions } from '../scripts/launch.ts';
import { median } from '../tests/support/median.ts';
import { t } from '../tests/support/words.ts';
import { LAYING_OUT_BAR } from './bars.ts';
import type { Report } from './report.ts';
import { against, type Cell, number, table } from './table.ts';

const PAIRS = 200;
const RUNS = 3;

interface Printed {
  pages: number;
  /** From pressing the button until the sheets are painted, by the clock and by the processor; milliseconds. */
  laidOut: number;
  worked: number;
  /** From there to the PDF of all sheets, with what is still to be drawn for it. */
  printed: number;
  /** What the process of the page took of the machine’s memory at its worst, in bytes; NaN where no system tells. */
  peak: number;
}

export async function reportPrinting(address: string): Promise<Report> {
  const runs: Printed[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measurePrinting(address));
  const middle = (of: keyof Printed) => median(runs.map((each) => each[of]));
  const laidOut = middle('laidOut');
  const peak = middle('peak');
  const row: Cell[] = [
    `${PAIRS} pairs`,
    number(middle('pages')),
    against(laidOut, LAYING_OUT_BAR, ' ms'),
    `${number(middle('worked'))} ms`,
    `${number(middle('printed'))} ms`,
    Number.isNaN(peak) ? '–' : `${number(peak / 1e6)} MB`,
  ];
  const heading = ['Printing', 'pages', 'laid out', 'processor', 'PDF', 'peak memory'];
  const last = ['(at most)', '', `${LAYING_OUT_BAR} ms`, '', '', ''];
  return {
    text: table(heading, [row, last]),
    missed: [],
    slow:
      laidOut > LAYING_OUT_BAR
        ? [`${PAIRS} pairs are laid out in ${number(laidOut)} ms, the bar is ${LAYING_OUT_BAR}`]
        : [],
  };
}

/** In a browser of its own, so that its processes hold nothing but this. */
async function measurePrinting(address: string): Promise<Printed> {
  const browser = await chromium.launch(await launchOptions());
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/print/`);
    const list = Array.from({ length: PAIRS }, (_, i) => `Ana ${i}, Ben ${i}`).join('\n');
    await page.getByLabel(t('pairs.names'), { exact: true }).fill(list);
    const button = page.getByRole('button', { name: t('pairs.make') });
    const session = await browser.newBrowserCDPSession();
    const renderers = async () =>
      (await session.send('SystemInfo.getProcessInfo')).processInfo.filter(
        ({ type }) => type === 'renderer',
      );
    const worked = async () =>
      (await renderers()).reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
    const before = await worked();
    const laidOut = await button.evaluate(pressAndWait);
    const after = await worked();
    const begun = performance.now();
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    const printed = performance.now() - begun;
    const peaks = (await renderers()).map(({ id }) => peakOf(id));
    return {
      pages: pagesIn(pdf),
      laidOut,
      worked: after - before,
      printed,
      peak: Math.max(...peaks),
    };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: until the sheets are not only there, but painted. */
function pressAndWait(button: Element): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve) => {
    new MutationObserver((_, watcher) => {
      if (!document.querySelector('.leaf-set')) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        // A message that is sent before a paint arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - begun);
        port2.postMessage(null);
      });
    }).observe(document.body, { childList: true, subtree: true });
    (button as HTMLElement).click();
  });
}

/** Each page is an object of its own in what Chromium writes; nothing else says `/Type /Page`. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

/** Linux alone keeps count of the most that a process ever held. */
function peakOf(process: number): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
  } catch {
    return Number.NaN;
  }
}
