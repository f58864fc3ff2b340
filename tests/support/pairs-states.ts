/** Every state of a copy for each pair, for tests that must hold in all of them. */
import { expect } from './guarded-test.ts';
import type { State } from './state.ts';
import { t } from './words.ts';

export const PAIRS_STATES: State[] = [
  {
    name: 'print: a copy for each pair',
    reach: async (page) => {
      await page.goto('/print/');
      await page.getByLabel(t('pairs.names')).fill('Ana, Ben\nAna, Chi\nDee, Eli\nFay, Gus');
      await page.getByRole('button', { name: t('pairs.make') }).click();
      await expect(page.getByRole('region', { name: t('pairs.sheets') })).toBeVisible();
      await page.getByText(t('pairs.who')).click();
    },
  },
  {
    name: 'print: names to mend',
    reach: async (page) => {
      await page.goto('/print/');
      await page.getByRole('radio', { name: t('mode.circle') }).check();
      await page.getByLabel(t('pairs.names')).fill('Ana');
      await page.getByRole('button', { name: t('pairs.make') }).click();
      await expect(page.getByRole('heading', { name: t('pairs.mend') })).toBeVisible();
    },
  },
];
