/**
 * Measures a page of the built site as a first visitor's browser meets it: what comes over
 * the wire, how long the page keeps the processor to itself, and how soon a key is on screen.
 * Bytes are the same on every machine; times are not.
 */
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from '@playwright/test';

/** How many times slower than this machine's the visitor's processor is. */
const SLOWDOWN = 4;
/** How long after loading a page may still block, in milliseconds. */
const AFTER_LOAD = 3000;
/** Time between two keys, in milliseconds: a quick typist, and long enough for a save between. */
const KEY_PAUSE = 100;
/** After the last key a save has begun by then. */
const SAVE_PAUSE = 1000;

/** Forty letters, to be typed into the first field of a page. */
export const TYPED = 'sixtyzippersquicklypickedfromthebagjudge';

export const KINDS = ['html', 'css', 'script', 'image', 'other'] as const;
type Kind = (typeof KINDS)[number];

interface Transfer {
  path: string;
  kind: Kind;
  /** Over the wire, headers included. */
  bytes: number;
}

export interface Visit {
  requests: number;
  /** Over the wire, headers included. */
  bytes: number;
  byKind: Record<Kind, number>;
  /** Scripts over the wire, and those inside the page as they weigh when compressed. */
  script: number;
  files: Transfer[];
  /** Addresses on another origin that were asked for. */
  foreign: string[];
}

/** Opens a page with an empty cache, and waits until it has asked for all that it wants. */
export async function measureVisit(
  browser: Browser,
  address: string,
  path: string,
): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const traffic = await recordTraffic(page);
    const response = await page.goto(address + path, { waitUntil: 'networkidle' });
    const html = (await response?.text()) ?? '';
    const icon = await page.evaluate(
      () => document.querySelector<HTMLLinkElement>('link[rel~="icon"]')?.href,
    );
    // Chromium without a window may not ask for the icon; a reader's browser does.
    const iconAddress = icon ?? `${address}/favicon.ico`;
    if (!traffic.asked.includes(iconAddress)) await page.goto(iconAddress);
    return sumUp(traffic, html, address, iconAddress);
  } finally {
    await context.close();
  }
}

interface Traffic {
  asked: string[];
  finished: { url: string; type: string; bytes: number }[];
}

async function recordTraffic(page: Page): Promise<Traffic> {
  const traffic: Traffic = { asked: [], finished: [] };
  const open = new Map<string, { url: string; type: string }>();
  // The context hears what a worker asks for, too; the session does not.
  page.context().on('request', (request) => traffic.asked.push(request.url()));
  const session = await page.context().newCDPSession(page);
  session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
    if (/^https?:/.test(request.url)) open.set(requestId, { url: request.url, type });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    // What comes out of the cache costs nothing.
    if (request && encodedDataLength > 0) {
      traffic.finished.push({ ...request, bytes: encodedDataLength });
    }
  });
  await session.send('Network.enable');
  return traffic;
}

const KIND_OF: Record<string, Kind> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Image: 'image',
};

function sumUp({ asked, finished }: Traffic, html: string, address: string, icon: string): Visit {
  // An icon that the page shows as well is one file. Whether Chromium asks a second time if it
  // has changed depends on how long ago it was built.
  const firsts = finished.filter(
    ({ url }, i) => url !== icon || finished.findIndex((other) => other.url === icon) === i,
  );
  const files = firsts.map(
    ({ url, type, bytes }): Transfer => ({
      path: new URL(url).pathname,
      kind: url === icon ? 'image' : (KIND_OF[type] ?? 'other'),
      bytes,
    }),
  );
  const byKind = { html: 0, css: 0, script: 0, image: 0, other: 0 };
  for (const { kind, bytes } of files) byKind[kind] += bytes;
  return {
    requests: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    byKind,
    script: byKind.script + inlineScript(html),
    files,
    foreign: asked.filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(`${address}/`)),
  };
}

/** What the scripts inside a page weigh when they are compressed by themselves. */
function inlineScript(html: string): number {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=|\btype="application\//.test(attributes))
    .map(([, , code = '']) => code);
  const code = scripts.join('\n');
  return code ? brotliCompressSync(code).length : 0;
}

export interface Blocking {
  /** Total blocking time: what tasks take beyond 50 ms each, from the first paint until three seconds after load. */
  blocking: number;
  /** From navigation to the first contentful paint. */
  firstPaint: number;
}

/** What a trace of Chromium says of one thing that happened; times are microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Processor time. */
  tdur?: number;
}

/**
 * One visit at a slower processor, in milliseconds. Tasks are counted by the processor's time, not
 * by the clock's, so that what else runs on a machine is not put down to the page. `prepare` does
 * what was done before the visit.
 */
export async function measureBlocking(
  browser: Browser,
  url: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Blocking> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await prepare?.(page);
    await slowDown(page);
    await browser.startTracing(page, { categories: ['toplevel', 'loading'] });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(AFTER_LOAD);
    const firstPaint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const trace = JSON.parse((await browser.stopTracing()).toString());
    return { blocking: blockingIn(trace.traceEvents), firstPaint };
  } finally {
    await context.close();
  }
}

function blockingIn(events: TraceEvent[]): number {
  const paint = events.find(({ name }) => name === 'firstContentfulPaint');
  if (!paint) throw new Error('The page painted nothing, so nothing can be said of its tasks.');
  return events
    .filter(({ name, ph }) => ph === 'X' && name.endsWith('RunTask'))
    .filter(({ pid, tid, ts }) => pid === paint.pid && tid === paint.tid && ts >= paint.ts)
    .map(({ tdur = 0 }) => Math.max(0, tdur / 1000 - 50))
    .reduce((sum, beyond) => sum + beyond, 0);
}

export interface Typing {
  /** From each key to the next paint, in milliseconds, in the order of the keys. */
  paints: number[];
  /** Addresses that were asked for meanwhile. */
  requests: string[];
}

/** Types into the first text field of a page that is open, a letter at a time, at a slower processor. */
export async function measureTyping(page: Page, text: string): Promise<Typing> {
  await firstField(page).focus();
  const session = await slowDown(page);
  await page.evaluate(watchKeys);
  const requests = await type(page, text);
  const paints = await page.evaluate(() => (window as unknown as { paints: number[] }).paints);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { paints, requests };
}

/** The field that a tool's first screen begins with; it can be typed into once the tool is ready. */
export function firstField(page: Page) {
  return page.getByRole('main').getByRole('textbox').first();
}

/** The status that says that the words are on the disk. */
export function savedStatus(page: Page) {
  const status = page.getByRole('main').getByRole('status');
  return status.filter({ hasText: /^Saved$/ }).first();
}

/** Types at a steady pace, whether or not the page keeps up, and tells what it asked for meanwhile. */
export async function type(page: Page, text: string): Promise<string[]> {
  const requests: string[] = [];
  const note = (request: { url(): string }) => requests.push(request.url());
  page.context().on('request', note);
  const keys: Promise<void>[] = [];
  for (const letter of text) {
    keys.push(page.keyboard.press(letter));
    await page.waitForTimeout(KEY_PAUSE);
  }
  await Promise.all(keys);
  await page.waitForTimeout(SAVE_PAUSE);
  await savedStatus(page).waitFor();
  page.context().off('request', note);
  return requests;
}

/** Runs in the page: from a key's own time, so that waiting for a busy page counts, to the paint after it. */
function watchKeys(): void {
  const paints: number[] = [];
  Object.assign(window, { paints });
  let pressed = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  document.addEventListener(
    'input',
    () => {
      const begun = pressed;
      requestAnimationFrame(() => {
        // A message that is sent before a paint arrives after it.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => paints.push(performance.now() - begun);
        port2.postMessage(null);
      });
    },
    true,
  );
}

/** The processor stays slow while the session is open. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return session;
}
