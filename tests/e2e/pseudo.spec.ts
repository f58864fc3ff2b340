/**
 * The pseudo-locale: accented, longer, right to left. A plain word that no content holds was
 * left in code. Each page leaves a picture beside the results, for people to look at.
 */
import type { Page } from '@playwright/test';
import { builtPages } from '../support/built-site.ts';
import { expect } from '../support/guarded-test.ts';
import { FOLDER, plainTexts, test, wordsOfCode } from '../support/pseudo-site.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
// One build serves all of them.
test.describe.configure({ mode: 'default' });
test.use({ viewport: { width: 320, height: 800 } });

/** Words of code on the page, named by where they stand; and a picture of it. */
async function look(page: Page, name: string): Promise<string[]> {
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  // The first screenfuls tell enough, and a booklet is hundreds of them long.
  await page.setViewportSize({ width: 320, height: 2400 });
  const path = test.info().outputPath(`${name.replace(/\W+/g, '-')}.png`);
  await page.screenshot({ path });
  return wordsOfCode(await plainTexts(page)).map((words) => `${name}: ${words}`);
}

test('no page has an interface word in code', async ({ page }) => {
  test.setTimeout(isFull ? 600_000 : 120_000);
  await page.goto('/en-xb/');
  const all = builtPages(FOLDER).filter((path) => path.startsWith('/en-xb/'));
  expect(all.length).toBeGreaterThan(10);
  // Guides and booklets are one layout each: one stands for all, but for the full run.
  const alike = [/guides\/./, /booklet/, /paths\/./].flatMap((kind) =>
    all.filter((path) => kind.test(path)).slice(1),
  );
  const leaks: string[] = [];
  for (const path of all.filter((path) => isFull || !alike.includes(path))) {
    await page.goto(path);
    leaks.push(...(await look(page, path)));
  }
  expect(leaks).toEqual([]);
});

test('no state of the builder has one', async ({ page }) => {
  test.slow();
  const leaks: string[] = [];
  await page.goto('/en-xb/tools/agreement/');
  await expect(page.locator('#person-0')).toBeEnabled();
  await page.locator('#person-0').fill('Åñå');
  await expect(page.locator('.save')).toHaveClass(/save-saved/);
  leaks.push(...(await look(page, 'people')));
  for (const step of ['mode', 'meeting', 'limits-of-confidentiality', 'answers']) {
    await page.evaluate((id) => {
      location.hash = id;
    }, step);
    await expect(page.locator('.builder-step h2')).toBeFocused();
    leaks.push(...(await look(page, step)));
  }
  await page.locator('.builder-keeping .link-button').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  leaks.push(...(await look(page, 'dialog')));
  expect(leaks).toEqual([]);
});

test('no state of the search has one', async ({ page }) => {
  const leaks: string[] = [];
  await page.goto('/en-xb/search/');
  for (const query of ['agreement', 'ẋẏẋẏ']) {
    await page.locator('#query').fill(query);
    await expect(page.locator('.search-status')).toHaveText(/\d|“/);
    // What is found are excerpts of guides, which are content.
    await page.evaluate(() => {
      for (const list of document.querySelectorAll('.search-results')) list.remove();
    });
    leaks.push(...(await look(page, `search for ${query}`)));
  }
  expect(leaks).toEqual([]);
});
