/**
 * A copy that stands under a path of its domain, by one key of the brand. No address of it leads out of
 * the path, every one leads somewhere, and what is fetched on use is found: questions, search, worksheets.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@playwright/test';
import { DEFAULT_LOCALE } from '../../src/lib/i18n/locales.ts';
import { nameField, untilSaved } from '../support/agreement.ts';
import { builtFiles } from '../support/built-site.ts';
import { test as base, expect } from '../support/guarded-test.ts';
import { type OwnSite, siteWith } from '../support/own-site.ts';
import { field, results, status } from '../support/search.ts';
import { pattern, ROOT, t } from '../support/words.ts';

const PATH = '/mentoring';
const BRAND = 'src/content/brand/brand.yaml';
const DOMAIN = 'https://example.org';
const NEXT = { goals: pattern('goals.next'), check: t('check.begin') };

const test = base.extend<{ strays: string[] }, { own: OwnSite }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const brand = readFileSync(join(ROOT, BRAND), 'utf8');
      const site = await siteWith({ [BRAND]: `${brand}\nsite: ${DOMAIN}\npath: ${PATH}/\n` });
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ own }, use) => use(own.address),
  // Whatever a page asks for stands under the path: another site has the rest of the domain.
  strays: [
    async ({ context }, use) => {
      const strays: string[] = [];
      context.on('request', (request: Request) => {
        const { protocol, pathname } = new URL(request.url());
        if (protocol === 'http:' && !pathname.startsWith(`${PATH}/`)) strays.push(pathname);
      });
      await use(strays);
      expect(strays).toEqual([]);
    },
    { auto: true },
  ],
});
test.describe.configure({ mode: 'default' });

test('the build says what a shared domain costs', ({ own }) => {
  expect(own.said).toMatch(/own-origin.*stands under \/mentoring\//);
  expect(own.said).toContain('Give the copy a domain of its own');
});

test('every address of every page stands under the path, and something stands there', async ({
  own,
}) => {
  const files = new Set(builtFiles(own.folder));
  const pages = [...files].filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(80);
  const isThere = (address: string) => {
    const [path = ''] = address.slice(PATH.length + 1).split(/[?#]/);
    return files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };
  const faults = pages.flatMap((page) => {
    const html = readFileSync(join(own.folder, page), 'utf8');
    const addresses = [
      ...html.matchAll(
        /\s(?:href|src|component-url|renderer-url|before-hydration-url)="(\/[^"]*)"/g,
      ),
      ...html.matchAll(new RegExp(`\\s(?:href|content)="${DOMAIN}(/[^"]*)"`, 'g')),
      // What islands are given.
      ...html.matchAll(/&quot;href&quot;:\[0,&quot;(\/[^&\s]*)&quot;/g),
    ].map(([, address = '']) => address);
    expect(addresses.length, page).toBeGreaterThan(5);
    return addresses
      .filter((address) => !address.startsWith(`${PATH}/`) || !isThere(address))
      .map((address) => `${page}: ${address}`);
  });
  expect(faults).toEqual([]);
});

test('search finds a page and leads to it', async ({ page }) => {
  await page.goto(`${PATH}/search/`);
  await expect(status(page)).toHaveText(t('search.ready'));
  await field(page).pressSequentially('confidential');
  await expect(status(page)).toHaveText(pattern('search.found'));
  const links = results(page).getByRole('link');
  // With the places within a page, which come a moment later.
  await expect(links.and(page.locator('[href*="#"]')).first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', new RegExp(`^${PATH}/`));
  }
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`${PATH}/guides/confidentiality/`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the tools fetch their questions, save, and are found again among one’s worksheets', async ({
  page,
}) => {
  await page.goto(`${PATH}/tools/agreement/`);
  await nameField(page).fill('Ana');
  await untilSaved(page);
  const ofCircles = page.waitForResponse(`**${PATH}/tools/agreement/*.json`);
  await page.goto(`${PATH}/tools/agreement/#mode`);
  await page.getByLabel(t('mode.circle'), { exact: true }).check();
  expect((await ofCircles).ok()).toBe(true);
  for (const tool of ['goals', 'check'] as const) {
    const questions = page.waitForResponse(`**${PATH}/tools/${tool}/*.json`);
    await page.goto(`${PATH}/tools/${tool}/`);
    await page.getByRole('textbox').first().fill('Ana');
    await untilSaved(page);
    await page.getByRole('main').getByRole('button', { name: NEXT[tool] }).first().click();
    expect((await questions).ok()).toBe(true);
  }
  await page.goto(`${PATH}/my/`);
  await page.getByRole('main').getByRole('link', { name: /Ana/ }).last().click();
  await expect(page).toHaveURL(new RegExp(`${PATH}/tools/`));
});

test('what is not there is said in the site’s own words, with a way on', async ({ page }) => {
  const answer = await page.goto(`${PATH}/nowhere/`);
  expect(answer?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: t('missing.guides') })
    .click();
  await expect(page).toHaveURL(`${PATH}/guides/`);
  await expect(page.locator('html')).toHaveAttribute('lang', DEFAULT_LOCALE);
});

test('the sitemap, the address and the picture of a page name the path', async ({ page, own }) => {
  const sitemap = readFileSync(join(own.folder, 'sitemap-0.xml'), 'utf8');
  const places = [...sitemap.matchAll(/<loc>([^<]*)</g)].map(([, place]) => place);
  expect(places).toContain(`${DOMAIN}${PATH}/guides/boundaries/`);
  expect(places.filter((place) => !place?.startsWith(`${DOMAIN}${PATH}/`))).toEqual([]);
  await page.goto(`${PATH}/guides/boundaries/`);
  const canonical = page.locator('link[rel=canonical]');
  await expect(canonical).toHaveAttribute('href', `${DOMAIN}${PATH}/guides/boundaries/`);
  const picture = page.locator('meta[property="og:image"]');
  await expect(picture).toHaveAttribute('content', `${DOMAIN}${PATH}/brand/card.png`);
});
