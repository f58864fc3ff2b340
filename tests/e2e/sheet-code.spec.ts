/** The code at the end of each blank form, as a camera meets it on paper; of a site that knows where it stands. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp, { type Sharp } from 'sharp';
import type { Site } from '../../scripts/serve.ts';
import { test as base, expect } from '../support/guarded-test.ts';
import { siteWith } from '../support/own-site.ts';
import { FORMATS, print } from '../support/pdf.ts';
import { openSheet } from '../support/sheets.ts';
import { pattern, ROOT, t } from '../support/words.ts';

const BRAND = 'src/content/brand/brand.yaml';
const SITE = 'https://mentoring.example.org';

/** Where the code of each form leads. */
const FORMS = [
  ['agreement', '/tools/agreement/#s=reciprocal'],
  ['agreement-circle', '/tools/agreement/#s=circle'],
  ['check', '/tools/check/#s=full.reciprocal'],
  ['check-pulse', '/tools/check/#s=pulse.reciprocal'],
  ['check-pulse-near-peer', '/tools/check/#s=pulse.near-peer'],
  ['check-ready', '/tools/check/ready/'],
  ['goals', '/tools/goals/'],
  ['goals-large', '/tools/goals/'],
] as const;

const test = base.extend<object, { placed: Site }>({
  placed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const brand = readFileSync(join(ROOT, BRAND), 'utf8').replace(/^site:.*$/m, '');
      const site = await siteWith({ [BRAND]: `${brand}\nsite: ${SITE}\n` });
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ placed }, use) => use(placed.address),
});

// The dots of a printer with 300 to the inch.
test.use({ deviceScaleFactor: 300 / 96 });

const code = (page: Page) => page.getByRole('img', { name: pattern('sheetCode.label') });

async function read(picture: Sharp): Promise<string | undefined> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test('each form leads back to its tool: read at 25 mm from 300 dots to the inch, smudged and copied too', async ({
  page,
}) => {
  test.slow();
  await page.emulateMedia({ media: 'print' });
  for (const [form, path] of FORMS) {
    await page.goto(`/print/${form}/`);
    await expect(code(page)).toHaveCount(1);
    const box = await code(page).boundingBox();
    expect(Math.abs((box?.width ?? 0) - (25 / 25.4) * 96)).toBeLessThan(0.5);
    const printed = await code(page).screenshot();
    const { width = 0 } = await sharp(printed).metadata();
    expect(Math.abs(width - (25 / 25.4) * 300), form).toBeLessThan(3);
    expect(await read(sharp(printed)), form).toBe(SITE + path);
    expect(await read(sharp(printed).blur(2)), `${form}, smudged`).toBe(SITE + path);
    // What a copier makes of it: black or white and nothing between.
    expect(await read(sharp(printed).blur(1.5).threshold(110)), `${form}, copied`).toBe(
      SITE + path,
    );
    // Whoever has no camera finds the same tool.
    const typed = `mentoring.example.org${path.replace(/#.*/, '')}`;
    await expect(page.getByText(t('sheetCode.scan', { address: typed }))).toBeVisible();
  }
});

test('what the code holds opens the tool with the choices of the form', async ({ page }) => {
  await openSheet(page, '/tools/agreement/#s=circle');
  await expect(page.getByLabel(t('questions.mode.title'))).toHaveValue('circle');
  await openSheet(page, '/tools/check/#s=pulse.near-peer');
  await expect(page.getByLabel(t('check.form.title'))).toHaveValue('pulse');
});

test('the code makes no form longer, and stands on no sheet of its own', async ({ page }) => {
  test.slow();
  for (const [form] of FORMS) {
    await page.goto(`/print/${form}/`);
    const lengths: Record<string, number> = {};
    for (const format of FORMATS) {
      const { sheets } = await print(page, format);
      lengths[format] = sheets.length;
      const lines = sheets.at(-1)?.map(({ text }) => text) ?? [];
      const foot = lines.findIndex((text) => text.includes('mentoring.example.org'));
      expect(foot, `${form} on ${format}`).toBeGreaterThan(0);
    }
    await page.evaluate(() => document.querySelector('.sheet-code')?.remove());
    for (const format of FORMATS) {
      const { sheets } = await print(page, format);
      expect(lengths[format], `${form} on ${format}`).toBe(sheets.length);
    }
  }
});
