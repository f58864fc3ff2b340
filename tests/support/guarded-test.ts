/**
 * The `test` of every journey. It watches each page and fails where the page breaks its own
 * policy, throws, or asks another origin for anything: nobody has to remember to look. One
 * journey leads elsewhere: that of the quick exit, to the brand's neutral page, and no further.
 */
import { type BrowserContext, test as base, expect, type Request } from '@playwright/test';
import { readBrand } from '../../src/build/brand.ts';
import { ROOT } from './words.ts';

export { expect };

/** The brand's neutral page, as a browser writes its address. */
export const EXIT = new URL(readBrand(ROOT).exit).href;

/** Leaving for the neutral page, and nothing that a page might fetch from it. */
function isExit(request: Request): boolean {
  return request.isNavigationRequest() && request.url() === EXIT;
}

/** Watches every page of a context; what it returns grows with each fault. */
export async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  const check = (url: string) => {
    // A socket to our own host is one too many as well: nothing here talks to a server.
    const isOurs = url.startsWith(`${origin}/`) || /^(blob|data|chrome|about):/.test(url);
    if (!isOurs) faults.push(`asked another origin: ${url}`);
  };
  context.on('request', (request) => isExit(request) || check(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => check(socket.url())));
  context.on('weberror', (error) => faults.push(`threw: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    // The browser's own words for a broken policy, and those of the listener below.
    if (/Content Security Policy|Refused to|^policy:/i.test(text)) faults.push(text);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.warn(`policy: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

/** A test that breaks something on purpose takes `guard` and empties it of what it expected. */
export const test = base.extend<{ guard: string[] }>({
  // Smooth scrolling makes every click wait; those who want it see it in access.spec.ts.
  contextOptions: { reducedMotion: 'reduce' },
  guard: [
    async ({ context, baseURL }, use) => {
      const faults = await watch(context, baseURL ?? '');
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
