/** The built site, in the browser under the address at which it stands in the world, and on this machine alone. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { DEFAULT_LOCALE, localePath } from '../../src/lib/i18n/locales.ts';
import type { Offer } from './order.ts';
import { Refusal } from './refusal.ts';

/** The folder of the built site. One that is missing is built. */
export function builtSite(root: string): string {
  const folder = join(root, 'dist');
  if (existsSync(join(folder, 'index.html'))) return folder;
  console.log('The site is not built yet. Building it, which takes a minute …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refusal(`The site can’t be built.\n\n${stdout}${stderr}`);
  return folder;
}

/** Nothing where it is not built. */
export function offerIn(folder: string, locale: string): Offer | undefined {
  const file = join(folder, localePath(locale, '/print/offer.json'));
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function noOffer(locale: string): Refusal {
  return new Refusal(
    locale === DEFAULT_LOCALE
      ? 'The built site is older than this command. Build it anew: npm run build.'
      : `The built site has no pages in “${locale}”.`,
  );
}

/**
 * Codes lead to the address that a page has, and no phone reaches the one of this machine. So the browser is
 * answered in the name of the site, from here, whatever it asks for; nothing goes out.
 */
export async function answerAs(
  context: BrowserContext,
  origin: string,
  served: string,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) return route.abort();
    if (origin === served) return route.continue();
    const response = await route.fetch({ url: served + url.pathname });
    return route.fulfill({ response });
  });
}

/** Where codes lead to; the site of the brand, where nothing else is told. */
export function siteAddress(asked: string | undefined, ofBrand: string | undefined): string {
  const site = (asked ?? ofBrand)?.replace(/\/$/, '');
  if (!site) {
    throw new Refusal(
      'Codes lead to where the site stands, which is not known here. Say it with --site https://…, or write it as `site` into src/content/brand/brand.yaml.',
    );
  }
  if (!/^https?:\/\/[a-z0-9.-]+(:\d+)?$/i.test(site)) {
    throw new Refusal(`--site is https:// and a domain, with no path, and not “${site}”.`);
  }
  return site.toLowerCase();
}
