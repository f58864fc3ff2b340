/** A brand whose words are as long, as far from Latin and as hostile as its file allows: pages hold, and say them as they were typed. */
import AxeBuilder from '@axe-core/playwright';
import type { Site } from '../../scripts/serve.ts';
import { newBrandFiles } from '../../src/lib/brand/new-brand.ts';
import { test as base, expect } from '../support/guarded-test.ts';
import { overflow } from '../support/overflow.ts';
import { siteWith } from '../support/own-site.ts';
import { print, squeeze } from '../support/pdf.ts';

const NAME = '</title></script><script>hit=1</script>--><img src=x onerror=hit=2>{{7*7}} ק';
const TAGLINE = `"/><svg onload=hit=3>${'互助'.repeat(60)}`;
const LONG = 'W'.repeat(80);

const test = base.extend<object, { own: Site }>({
  own: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use) => {
      const safeguarding = { name: LONG, reach: 'ש'.repeat(120) };
      const files = newBrandFiles({
        name: NAME,
        tagline: TAGLINE,
        colour: '#777777',
        safeguarding,
      });
      const brand = `${files['brand.yaml']}legal:\n  operator: "${'Ω'.repeat(300)}"\n`;
      const site = await siteWith(
        { 'ours/brand.yaml': brand, 'ours/logo.svg': files['logo.svg'] ?? '' },
        'ours',
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ own }, use) => use(own.address),
});
test.use({ viewport: { width: 320, height: 800 } });
test.skip(!process.env['BOTHWAYS_FULL'], 'A build of its own takes a minute: npm test -- --full.');

for (const path of [
  '/',
  '/guides/boundaries/',
  '/tools/agreement/',
  '/print/check/',
  '/404.html',
]) {
  test(`fault 60, fault 64: ${path}`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await expect(page.locator('.site-name')).toHaveText(NAME);
    await expect(page.getByRole('contentinfo')).toContainText(`${NAME}: ${TAGLINE}`);
    expect(await page.title()).toContain(NAME);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    const siteName = page.locator('meta[property="og:site_name"]');
    await expect(siteName).toHaveAttribute('content', NAME);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
}

test('fault 60: the manifest and the paper say it too', async ({ page, request }) => {
  const manifest = await request.get('/site.webmanifest');
  expect(await manifest.json()).toMatchObject({ name: NAME, description: TAGLINE });
  await page.goto('/print/check/');
  const { sheets } = await print(page, 'A4');
  const [foot] = sheets[0]?.slice(-1) ?? [];
  expect(squeeze(foot?.text ?? '')).toContain('{{7*7}}');
});
