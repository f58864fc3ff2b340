/** An address that leads nowhere. */
import { expect, test } from '../support/guarded-test.ts';
import { t } from '../support/words.ts';

for (const path of ['/nothing/', '/guides/nothing/at/all/']) {
  test(`an address that leads nowhere says so and leads on: ${path}`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: t('missing.title') })).toBeVisible();
    // Its own files are found from however deep an address.
    const mark = page.getByRole('banner').locator('img');
    expect(await mark.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await page
      .getByRole('main')
      .getByRole('link', { name: t('missing.guides') })
      .click();
    await expect(page).toHaveURL('/guides/');
  });
}
