/** The brand studio as a coordinator uses it, and what comes out of it, on the disk as they would have it. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './guarded-test.ts';
import { pattern, t } from './words.ts';

export const field = (page: Page, key: Parameters<typeof t>[0]) =>
  page.getByLabel((t as (key: string) => string)(key), { exact: true });
export const saveButton = (page: Page) => page.getByRole('button', { name: t('studio.save') });
export const summary = (page: Page) => page.getByRole('region', { name: pattern('studio.mend') });

/** Files can be chosen for a field that is not ready yet; people wait for it. */
export async function openStudio(page: Page): Promise<void> {
  await page.goto('/programmes/brand/');
  await expect(saveButton(page)).toBeEnabled();
}

export async function fillIn(page: Page): Promise<void> {
  await openStudio(page);
  await field(page, 'studio.field.name').fill('Riverside “Pairs”');
  await field(page, 'studio.field.tagline').fill('Two people: one week at a time.');
  await field(page, 'studio.field.colours.one.shape').fill('#8a2f6f');
}

/** Presses the button, and unpacks what comes as any program would: with nothing marked as a program. */
export async function savedFolder(
  page: Page,
  press = () => saveButton(page).click(),
): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const name = download.suggestedFilename();
  expect(name).toMatch(/^(brand|repository)\.zip$/);
  const folder = test.info().outputPath(name.replace('.zip', ''));
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(await download.path())))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { mode: 0o644 });
  }
  return folder;
}
