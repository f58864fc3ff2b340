/** Every state of the brand studio, for tests that must hold in all of them. */
import { BRAND } from './brand-folder.ts';
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
      await expect(page.getByLabel(t('studio.field.contacts.for'))).toBeVisible();
      for (const part of await page.locator('.studio summary').all()) await part.click();
      await page.getByRole('radio', { name: t('studio.paper') }).check();
      await expect(page.locator('.studio-clause').first()).toBeVisible();
      await expect(page.locator('.studio-sample .sheet').last()).toBeVisible();
      await expect(page.getByLabel(t('studio.openFolder'), { exact: true })).toBeVisible();
    },
  },
  {
    name: 'studio: a whole repository, with the file to be pasted',
    reach: async (page) => {
      await page.goto('/programmes/brand/');
      await page.getByRole('radio', { name: t('studio.takes.repository') }).check();
      await page.getByText(t('studio.workflow')).click();
      await expect(page.getByLabel(t('studio.workflowText'))).toBeVisible();
    },
  },
  {
    name: 'studio: a folder opened that names clauses nobody wrote',
    reach: async (page) => {
      await page.goto('/programmes/brand/');
      await page.getByText(t('studio.openWhat')).click();
      await page.getByLabel(t('studio.open'), { exact: true }).setInputFiles({
        name: 'brand.yaml',
        mimeType: 'text/yaml',
        buffer: Buffer.from(`${BRAND}clauses: { locked: [our-bus], forbidden: [romance] }\n`),
      });
      await expect(page.getByText(t('studio.openedWithout'))).toBeVisible();
      await page.getByText(t('studio.field.clauses'), { exact: true }).click();
      await expect(page.getByText(t('studio.safetyClause'))).toBeVisible();
      await page.getByRole('button', { name: t('studio.save') }).click();
      await expect(page.getByRole('region', { name: pattern('studio.mend') })).toBeVisible();
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
