/** The page of one’s own worksheets, as a person meets it. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './guarded-test.ts';
import { t } from './words.ts';

/** Opens the page and waits until it has looked at everything. */
export async function openMy(page: Page): Promise<void> {
  await page.goto('/my/');
  await expect(page.getByRole('main').getByRole('status').first()).not.toHaveText(t('my.loading'));
  await expect(page.locator('.my')).toContainText(t('my.addYes'));
}

/** The section of a partnership, by its name. */
export function partnership(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

export function agreementLink(page: Page, who: string): Locator {
  return page.getByRole('link', { name: t('my.agreement', { who }), exact: true });
}

export async function startPartnership(page: Page, name: string): Promise<void> {
  await page.getByLabel(t('my.name'), { exact: true }).last().fill(name);
  await page.getByRole('button', { name: t('my.addYes'), exact: true }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
}
