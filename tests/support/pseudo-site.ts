/** A build with the pseudo-locale, served for one worker, and what to look for on its pages. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { type Site, serve } from '../../scripts/serve.ts';
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

const PLAIN = /(?<![\p{L}\p{M}])[a-z]{3,}(?![\p{L}\p{M}])/iu;

/** Texts with plain words that people see or hear, outside what is marked as English. */
export async function plainTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isOurs = (element: Element | null) =>
      element !== null && !element.closest('[lang="en"], script, style, noscript');
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement } = node;
      if (isOurs(parentElement) && parentElement?.checkVisibility())
        found.push(node.nodeValue ?? '');
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        if (isOurs(element)) found.push(element.getAttribute(name) ?? '');
      }
    }
    return [...new Set(found.map((text) => text.trim()))];
  });
  return texts.filter((text) => PLAIN.test(text));
}

/** Those of the texts that no content file holds either: words that were left in code. */
export function wordsOfCode(texts: string[]): string[] {
  return texts.filter((text) => {
    let rest = text;
    for (const piece of content()) if (rest.includes(piece)) rest = rest.replaceAll(piece, '·');
    return PLAIN.test(rest);
  });
}

let pieces: string[] | undefined;

/** Every text of the content, the longest first, and what the platform itself writes: months and “and”. */
function content(): string[] {
  if (pieces) return pieces;
  const found = new Set(['and']);
  for (let month = 0; month < 12; month++) {
    found.add(new Date(2026, month, 1).toLocaleDateString('en', { month: 'long' }));
  }
  const collect = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const part of [value, ...value.split(/\{\w+\}/)]) found.add(part.trim());
      if (URL.canParse(value)) found.add(new URL(value).host);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  const folder = join(ROOT, 'src/content');
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || /messages/.test(entry.parentPath)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.yaml')) collect(parse(text));
    else collect(parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? ''));
  }
  pieces = [...found].filter((piece) => PLAIN.test(piece)).toSorted((a, b) => b.length - a.length);
  return pieces;
}
