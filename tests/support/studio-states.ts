/** Every state of the brand studio, for tests that must hold in all of them. */
import { expect } from './guarded-test.ts';
import type { State } from './state.ts';
import { pattern, t } from './words.ts';

export const STUDIO_STATES: State[] = [
  {
    name: 'studio: all parts open, with a contact',
    reach: async (page) => {
      await page.goto('/programmes/brand/');
      await page.getByLabel(t('studio.field.name'), { exact: true }).fill('Riverside Pairs');
      await page.getByRole('button', { name: t('studio.addContact') }).click();
      for (const part of await page.locator('.studio summary').all()) await part.click();
      await page.getByRole('radio', { name: t('studio.paper') }).check();
    },
  },
  {
    name: 'studio: things to mend',
    reach: async (page) => {
      await page.goto('/programmes/brand/');
      await page.getByLabel(t('studio.field.site'), { exact: true }).fill('http://example.org');
      await page.getByRole('button', { name: t('studio.save') }).click();
      await expect(page.getByRole('region', { name: pattern('studio.mend') })).toBeVisible();
      await page.getByRole('radio', { name: t('studio.question') }).check();
    },
  },
];
