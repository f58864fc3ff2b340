/** What stands on the search page, by what people read there. */
import type { Locator, Page } from '@playwright/test';
import { t } from './words.ts';

export const field = (page: Page): Locator => page.getByLabel(t('search.label'));
export const status = (page: Page): Locator => page.getByRole('main').getByRole('status');
/** The heading of the list that serves where there are no results. */
export const list = (page: Page): Locator => page.getByRole('heading', { name: t('search.list') });

/** Told by their titles, which are there at once: the text with its marks comes later. */
export function results(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
}
