/** A name, a colour and a telephone number, each changed in its one place: the copy has the new ones everywhere, and the old ones nowhere. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brand, FOLDER } from '../support/brand-copy.ts';
import { calendarOf, printed } from '../support/brand-papers.ts';
import { textOf } from '../support/built-copy.ts';
import { builtFiles } from '../support/built-site.ts';
import { test as base, expect } from '../support/guarded-test.ts';
import { type OwnSite, siteWith } from '../support/own-site.ts';
import { t } from '../support/words.ts';

const OLD = { name: brand.name, shortName: brand.shortName, reach: '202-555-0142', one: '#10203a' };
const NEW = { name: 'גשר שני', shortName: 'גשר', reach: '202-555-0187', one: '#0b6e4f' };

const test = base.extend<object, { changed: OwnSite }>({
  changed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const files = builtFiles(FOLDER).map((name) => [
        `ours/${name}`,
        readFileSync(join(FOLDER, name), 'utf8'),
      ]);
      const texts: Record<string, string> = Object.fromEntries(files);
      const settings = Object.keys(OLD).reduce((text, key) => {
        const [before, after] = [OLD, NEW].map((values) => `"${values[key as keyof typeof OLD]}"`);
        expect(text.split(before ?? ''), key).toHaveLength(2);
        return text.replace(before ?? '', after ?? '');
      }, texts['ours/brand.yaml'] ?? '');
      const site = await siteWith({ ...texts, 'ours/brand.yaml': settings }, 'ours');
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ changed }, use) => use(changed.address),
});
test.skip(
  basename(FOLDER) !== 'engineering-firm' || !process.env['BOTHWAYS_FULL'],
  'A build of its own takes a minute, and one brand speaks for all: npm run test:brands.',
);
test.describe.configure({ mode: 'default' });

test('nothing of the old is left in any file', ({ changed }) => {
  const inks = Object.values(brand.inks).flatMap((ink) => Object.values(ink));
  const old = [OLD.name, OLD.reach, ...inks];
  const telling = builtFiles(changed.folder)
    // The programme drew its logo in its colour, and draws the next one.
    .filter((file) => !file.startsWith('brand/logo'))
    .flatMap((file) => {
      const text = textOf(readFileSync(join(changed.folder, file)));
      return old.filter((value) => text.includes(value)).map((value) => `${file}: ${value}`);
    });
  expect(telling).toEqual([]);
});

test('the new stands on pages, in shared links and in the manifest', async ({ page, request }) => {
  await page.goto('/');
  expect(await page.title()).toContain(NEW.name);
  await expect(page.locator('.site-name')).toHaveText(NEW.name);
  await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute('content', NEW.name);
  const contacts = page.getByRole('region', { name: t('site.contacts') });
  await expect(contacts).toContainText(NEW.reach);
  const ink = page.locator('.hero-start .button');
  await expect(ink).toHaveCSS('background-color', 'rgb(11, 110, 79)');
  const manifest = await request.get('/site.webmanifest');
  expect(await manifest.json()).toMatchObject({
    name: NEW.name,
    short_name: NEW.shortName,
    theme_color: NEW.one,
  });
});

test('and on paper, and in a calendar', async ({ page }) => {
  expect(await calendarOf(page, '2027-03-09')).toContain(`PRODID:-//${NEW.name}//EN`);
  await page.goto('/print/agreement/');
  await printed(page, { name: NEW.name, onPaper: true });
});
