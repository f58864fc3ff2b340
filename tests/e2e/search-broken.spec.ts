/** Search whose index can’t be had: it says so, offers the list of guides, and can be tried again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '@playwright/test';
import { expect, test } from '../support/guarded-test.ts';
import { field, list, results, status } from '../support/search.ts';
import { pattern, t } from '../support/words.ts';

/** All that a search loads, each by itself, and everything at once. */
const PIECES = {
  everything: '**/pagefind/**',
  'the program': '**/pagefind/pagefind.js*',
  'the worker': '**/_astro/search-worker*',
  'the list of indexes': '**/pagefind/pagefind-entry.json*',
  'the list of pages': '**/pagefind/pages.*.json*',
  'the head of the index': '**/pagefind/*.pf_meta*',
  'the WebAssembly': '**/pagefind/wasm*',
  'a piece of the index': '**/pagefind/index/**',
  'the texts of the pages': '**/pagefind/fragment/**',
};
const SITE = join(import.meta.dirname, '../../dist');
const typeOf = (path: string) =>
  path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
const WAYS: ((route: Route) => Promise<void>)[] = [
  (route) => route.abort(),
  (route) => route.fulfill({ status: 404, body: '<!doctype html>Not found' }),
  (route) => route.fulfill({ body: '<!doctype html>Welcome to this hotel' }),
  // Cut short, as by a line that broke.
  (route) => {
    const path = join(SITE, new URL(route.request().url()).pathname);
    const body = readFileSync(path);
    return route.fulfill({ body: body.subarray(0, body.length / 2), contentType: typeOf(path) });
  },
];

for (const [piece, path] of Object.entries(PIECES)) {
  test(`fault 84: without ${piece}, or with it spoilt, it says so, and a later try works`, async ({
    page,
    guard,
  }) => {
    test.slow();
    const again = page.getByRole('button', { name: t('search.again') });
    for (const [i, answer] of WAYS.entries()) {
      let met = 0;
      await page.unroute(path);
      await page.route(path, (route) => {
        met++;
        return answer(route);
      });
      if (i === 0) {
        await page.goto('/search/');
        await field(page).pressSequentially('agreement');
      } else await again.click();
      await expect.poll(() => met, { timeout: 15_000 }).toBeGreaterThan(0);
      await expect(status(page)).toHaveText(t('search.broken'));
      await expect(page.getByText(t('search.brokenAdvice'))).toBeVisible();
      await expect(list(page)).toBeVisible();
      await expect(results(page)).toHaveCount(0);
    }
    await page.unroute(path);
    await again.click();
    await expect(status(page)).toHaveText(pattern('search.found'));
    await expect(results(page).first()).toBeVisible();
    await expect(list(page)).toBeHidden();
    await expect(status(page)).toBeFocused();

    // What Pagefind says of its own broken files is not our page's fault.
    expect(guard.filter((fault) => !/Pagefind|WebAssembly|fetch/i.test(fault))).toEqual([]);
    guard.length = 0;
  });
}

test('fault 84: a letter that is typed after a failure tries again', async ({ page }) => {
  const path = PIECES['a piece of the index'];
  await page.route(path, (route) => route.abort());
  await page.goto('/search/');
  await field(page).pressSequentially('agre');
  await expect(status(page)).toHaveText(t('search.broken'));
  await page.unroute(path);
  await field(page).press('e');
  await expect(status(page)).toHaveText(pattern('search.found'));
});

test('fault 84: a word that is not there is not taken for a broken index', async ({ page }) => {
  await page.goto('/search/');
  // Pagefind by itself finds all pages with “a” for the first, and none for “smoki”.
  await field(page).fill('axolotl');
  await expect(status(page)).toHaveText(t('search.none', { query: 'axolotl' }));
  await field(page).fill('smoki');
  await expect(status(page)).toHaveText(pattern('search.found'));
});
