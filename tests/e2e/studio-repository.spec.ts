/** A whole small repository out of the studio: it builds as it lies there, and opens again, packed or not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from '../support/guarded-test.ts';
import { quickToolkit, release, runSteps, stepsOf } from '../support/own-repository.ts';
import { field, fillIn, openStudio, saveButton, savedFolder } from '../support/studio-page.ts';
import { t } from '../support/words.ts';

async function chooseRepository(page: Page, address: string): Promise<void> {
  await page.getByRole('radio', { name: t('studio.takes.repository') }).check();
  await field(page, 'studio.field.take.address').fill(address);
  await field(page, 'studio.field.take.release').fill('v1');
}

test('it builds as it was unpacked, with nothing marked as a program', async ({ page }) => {
  const upstream = test.info().outputPath('upstream');
  quickToolkit(upstream, 'one');
  release(upstream, 'v1');
  await fillIn(page);
  await chooseRepository(page, upstream);
  const folder = await savedFolder(page);
  await expect(page.getByText(t('studio.saved'))).toBeVisible();
  const workflow = readFileSync(join(folder, '.github/workflows/publish.yml'), 'utf8');
  expect(runSteps(folder, stepsOf(workflow))).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toMatch(
    /^one\n[\s\S]*name: "Riverside “Pairs”"/,
  );
});

test('it opens again, as a zip and as a folder, with its toolkit and release', async ({ page }) => {
  await fillIn(page);
  await chooseRepository(page, 'https://example.org/toolkit.git');
  await page.getByRole('radio', { name: t('studio.host.other') }).check();
  const [download] = await Promise.all([page.waitForEvent('download'), saveButton(page).click()]);
  const zip = await download.path();
  expect(Object.keys(unzipSync(readFileSync(zip)))).not.toContain('.github/workflows/publish.yml');
  const folder = await savedFolder(page);
  // What a build left behind is not read.
  writeFileSync(join(folder, 'brand/.hidden'), 'no');
  for (const [label, path] of [
    ['studio.open', zip],
    ['studio.openFolder', folder],
  ] as const) {
    await openStudio(page);
    await page.getByText(t('studio.openWhat')).click();
    await field(page, label).setInputFiles(path);
    await expect(page.getByText(t('studio.openedRepository'))).toBeVisible();
    await expect(field(page, 'studio.field.name')).toHaveValue('Riverside “Pairs”');
    await expect(field(page, 'studio.field.take.address')).toHaveValue(
      'https://example.org/toolkit.git',
    );
    await expect(page.getByRole('radio', { name: t('studio.host.other') })).toBeChecked();
  }
  expect(existsSync(join(await savedFolder(page), 'brand/brand.yaml'))).toBe(true);
});

test('the file that an upload may leave behind can be copied, or selected by hand', async ({
  page,
  context,
}) => {
  await openStudio(page);
  await chooseRepository(page, 'https://example.org/toolkit.git');
  await page.getByText(t('studio.workflow')).click();
  const text = await field(page, 'studio.workflowText').inputValue();
  expect(stepsOf(text)).toEqual(['sh build.sh']);
  const copy = page.getByRole('button', { name: t('studio.copy') });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await copy.click();
  await expect(page.getByText(t('studio.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Not here.'));
  });
  await copy.click();
  await expect(page.getByText(t('studio.notCopied'))).toBeVisible();
});
