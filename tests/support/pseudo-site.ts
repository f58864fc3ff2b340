/** A build with the pseudo-locale, served for one worker, and what to look for on its pages. */
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { type Site, serve } from '../../scripts/serve.ts';
import { readBrand } from '../../src/build/brand.ts';
import { PSEUDO_LOCALE } from '../../src/lib/i18n/pseudo.ts';
import { test as base } from './guarded-test.ts';
import { ROOT } from './words.ts';

export const FOLDER = 'dist-pseudo';
const run = promisify(execFile);

export const test = base.extend<object, { pseudo: Site }>({
  pseudo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
        cwd: ROOT,
        env: {
          ...process.env,
          BOTHWAYS_PSEUDO: '1',
          BOTHWAYS_OUT: FOLDER,
          ASTRO_TELEMETRY_DISABLED: '1',
        },
      });
      const site = await serve(join(ROOT, FOLDER));
      await use(site);
      await site.close();
      await rm(join(ROOT, FOLDER), { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ pseudo }, use) => use(pseudo.address),
});

// The platform writes the months and the halves of a day, and knows no pseudo-locale.
const DATES = (['long', 'short'] as const).flatMap((month) =>
  Array.from({ length: 12 }, (_, i) =>
    new Date(2026, i).toLocaleDateString(PSEUDO_LOCALE, { month }),
  ),
);
const PLATFORM = [...DATES, 'AM', 'PM'].map((word) => `\\b${word}\\b`).join('|');

/**
 * Texts that a screen reader would say in the wrong language, or that were left in code: plain
 * words that are not marked as English, and ours where English is marked. Of the page that is
 * open, what is shown; or, from its HTML, all of a page, with what stands there for want of script.
 */
export function strayTexts(page: Page, html?: string): Promise<string[]> {
  // A page that reads another holds that one's own styles to its policy.
  const bare = html?.replace(/<style[\s\S]*?<\/style>/g, '');
  const given = {
    html: bare,
    locale: PSEUDO_LOCALE,
    written: PLATFORM,
    brand: readBrand(ROOT).name,
  };
  return page.evaluate(({ html, locale, written, brand }) => {
    const root = html ? new DOMParser().parseFromString(html, 'text/html') : document;
    const strays: string[] = [];
    // A word without an accent; and letters and long tails that no English word or name has.
    const plain = /(?<![\p{L}\p{M}])[a-z]{2,}(?![\p{L}\p{M}])/iu;
    const ours = /[ƀƒĝĥķɱþǫŕṽẋ]|··/iu;
    const platform = new RegExp(written, 'g');
    const look = (element: Element, text: string | null) => {
      // A key of the storage is a word of no language.
      if (!text || element.closest('script, style, code')) return;
      const isOurs = element.closest('[lang]')?.getAttribute('lang') === locale;
      if (element.localName === 'title') {
        // It has room for one language, and names the site, whose name is English, after its own words.
        if (isOurs && plain.test(text.replace(brand, ''))) strays.push(text);
      } else if (html || element.checkVisibility()) {
        const said = text.replace(platform, '').trim();
        if ((isOurs ? plain : ours).test(said)) strays.push(said);
      }
    };
    const walker = root.createTreeWalker(root.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement) look(node.parentElement, node.nodeValue);
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of root.querySelectorAll(`[${name}]`)) {
        look(element, element.getAttribute(name));
      }
    }
    return [...new Set(strays)];
  }, given);
}
