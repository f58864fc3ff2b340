/** The code for a camera: it opens the agreement, and says so where the agreement is too long for one. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import { introduce, openBuilder, writeOwnWords } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { goToAgree, linkOf } from '../support/two-people.ts';
import { t } from '../support/words.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`fault 49: a camera reads the link from the screen (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openBuilder(page);
    await introduce(page, 'Ana', 'Ben');
    await goToAgree(page);
    const link = await linkOf(page);
    const picture = page.getByRole('img', { name: t('agree.codeName') });
    const { data, info } = await sharp(await picture.screenshot())
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const read = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    expect(read?.data).toBe(link);
  });
}

test('fault 49: where it is too long for a code, the page says so and offers the other ways', async ({
  page,
}) => {
  await openBuilder(page);
  await introduce(page, 'Ana', 'Ben');
  const words = Array.from({ length: 300 }, (_, i) => `word${(i * 7919) % 1000}`).join(' ');
  await writeOwnWords(page, 'meeting', words);
  await goToAgree(page);
  await page.getByRole('button', { name: t('agree.code') }).click();
  await expect(page.getByText(t('agree.codeTooLong'))).toBeVisible();
  await expect(page.getByRole('img', { name: t('agree.codeName') })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t('agree.file') })).toBeEnabled();
});
