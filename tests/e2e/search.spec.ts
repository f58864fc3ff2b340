/** Search: found while typing, walked by keyboard, and never telling anybody what was typed. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-test.ts';
import { localBytes } from '../support/saved-bytes.ts';
import { field, list, results, status } from '../support/search.ts';
import { pattern, t } from '../support/words.ts';

const answered = new RegExp(`${pattern('search.none').source}|${pattern('search.found').source}`);

/** Types as people do, key by key, and waits for an answer. */
async function search(page: Page, query: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(query);
  await expect(status(page)).toHaveText(pattern('search.found'));
}

test.beforeEach(async ({ page }) => {
  await page.goto('/search/');
  await expect(status(page)).toHaveText(t('search.ready'));
});

test('finds pages while one types, shows the words in them, and leads there', async ({ page }) => {
  await expect(list(page)).toBeVisible();
  await search(page, 'confidential');
  await expect(list(page)).toBeHidden();
  const first = results(page)
    .filter({ has: page.locator('a[href^="/guides/"]') })
    .first();
  await expect(first.locator('mark').first()).toHaveText(/confiden/i);
  const link = first.getByRole('heading').getByRole('link');
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a section narrows what is found', async ({ page }) => {
  await search(page, 'mentor');
  const all = await results(page).count();
  const section = t('section.endings');
  await page.getByLabel(t('search.section'), { exact: true }).selectOption({ label: section });
  await expect.poll(() => results(page).count()).toBeLessThan(all);
  const names = await results(page).locator('.section-name').allTextContents();
  // Only guides stand in a section; each result says what it is and where it stands.
  expect(new Set(names)).toEqual(new Set([`${t('kind.guide')} · ${section}`]));
});

test('arrow keys walk into the results, and Escape comes back', async ({ page }) => {
  await search(page, 'agreement');
  // The links to the parts of a page come with its text.
  await expect(page.getByRole('main').locator('ol mark').first()).toBeVisible();
  const links = page.getByRole('main').locator('ol').getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('agreement');
});

test('where nothing is found, the list of guides stands', async ({ page }) => {
  await field(page).fill('xylophone quux');
  await expect(status(page)).toHaveText(t('search.none', { query: 'xylophone quux' }));
  await expect(page.getByText(t('search.noneAdvice'))).toBeVisible();
  await expect(list(page)).toBeVisible();
  await field(page).fill('');
  await expect(status(page)).toHaveText(t('search.ready'));
});

test('fault 83: what is typed is in no address, request, history or storage', async ({
  page,
  context,
}) => {
  const canary = 'qzcanary';
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(JSON.stringify([request.url(), request.headers(), request.postData()]));
  });
  const address = page.url();
  const steps = await page.evaluate(() => history.length);
  await field(page).pressSequentially(`${canary} mentor`);
  await expect(status(page)).toHaveText(answered);
  await page.keyboard.press('Enter');
  await search(page, 'mentor');
  await field(page).fill(canary);
  await expect(status(page)).toHaveText(pattern('search.none'));

  expect(sent.some((request) => request.includes('/pagefind/'))).toBe(true);
  expect(sent.join('\n')).not.toContain(canary);
  expect(page.url()).toBe(address);
  const left = await page.evaluate(async () => ({
    steps: history.length,
    state: JSON.stringify(history.state),
    session: { ...sessionStorage },
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: 'caches' in window ? await caches.keys() : [],
  }));
  const nothing = { session: {}, cookies: '', databases: [], caches: [] };
  expect(left).toEqual({ steps, state: 'null', ...nothing });
  expect(await localBytes(page)).toEqual({});

  await page
    .getByRole('banner')
    .getByRole('link', { name: t('site.guides') })
    .click();
  const addresses = await page.evaluate(() => [document.referrer, location.href]);
  expect(addresses.join()).not.toContain(canary);
});

const HOSTILE = [
  { what: 'HTML', query: '<img src=x onerror=alert(1)><b>bold</b>' },
  { what: 'a closing tag', query: '</p></div><script>alert(1)</script>' },
  { what: 'marks of the index itself', query: '<mark>agreement</mark>' },
  { what: 'a regular expression', query: '(.*)+[^a]{1,99}\\p{L}?$' },
  { what: 'right-to-left letters and controls', query: 'הסכם \u202Eتوجيه\u2066 \u0000\uD83D' },
  { what: '10 kB', query: 'mentor '.repeat(1500) },
];
for (const { what, query } of HOSTILE) {
  test(`fault 82: ${what} stays text`, async ({ page }) => {
    page.on('dialog', () => expect(what, 'a dialog opened').toBe(''));
    const ours = await page.locator('main :is(img, script, b)').count();
    await field(page).fill(query);
    await expect(status(page)).toHaveText(answered);
    expect(await status(page).evaluate((node) => node.childElementCount)).toBe(0);
    expect(await page.locator('main :is(img, script, b)').count()).toBe(ours);
    // Marks hold text, and whatever else a result is made of is ours.
    expect(await page.locator('mark *').count()).toBe(0);
    await search(page, 'agreement');
  });
}
