/** The site without script: guides and blank forms are whole, and what needs script says so and leads on. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/guarded-test.ts';
import { t } from '../support/words.ts';

// Playwright's own search by text passes over what stands in <noscript>.
const notice = (page: Page) => page.locator('noscript p').first();

test.use({ javaScriptEnabled: false });

test('fault 81: a guide reads whole', async ({ page }) => {
  await page.goto('/guides/what-is-peer-mentoring/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: t('guides.inShort') })).toBeVisible();
  const contents = page.getByRole('navigation', { name: t('guides.onThisPage') }).getByRole('link');
  expect(await contents.count()).toBeGreaterThan(1);
  for (const link of await contents.all()) {
    const name = (await link.textContent()) ?? '';
    await expect(page.getByRole('heading', { level: 2, name: name.trim() })).toBeVisible();
  }
  expect(await page.locator('script').count()).toBe(0);
});

test('fault 81: the builder says that it needs script, and leads to the blank form', async ({
  page,
}) => {
  await page.goto('/tools/agreement/');
  await expect(notice(page)).toBeVisible();
  expect(await notice(page).textContent()).toBe(t('agreement.needsScript'));
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: t('agreement.blankInstead') }).click();
  await expect(page).toHaveURL('/print/agreement/');
  await expect(page.getByText(t('print.howTo'))).toBeVisible();
  await expect(page.locator('.sheet').getByText('☐').first()).toBeVisible();
});

test('fault 81: the goal worksheet says that it needs script, and leads to the blank one', async ({
  page,
}) => {
  await page.goto('/tools/goals/');
  expect(await notice(page).textContent()).toBe(t('goals.needsScript'));
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('link', { name: t('goals.blankInstead') }).click();
  await expect(page).toHaveURL('/print/goals/');
  await expect(page.locator('.sheet')).toContainText(t('goalPaper.hinders'));
  expect(await page.locator('script').count()).toBe(0);
});

test('fault 81: one’s own worksheets say that they need script', async ({ page }) => {
  await page.goto('/my/');
  expect(await notice(page).textContent()).toBe(t('my.needsScript'));
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('fault 81: search shows the list of guides', async ({ page }) => {
  await page.goto('/search/');
  await expect(notice(page)).toBeVisible();
  expect(await notice(page).textContent()).toBe(t('search.needsScript'));
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  const links = page.getByRole('main').getByRole('link');
  expect(await links.count()).toBeGreaterThan(5);
  const [title = ''] = await links.allTextContents();
  await links.first().click();
  await expect(page.getByRole('heading', { level: 1, name: title.trim() })).toBeVisible();
});
