/** Coming from a printed sheet, as somebody does who points a camera at its code. */
import type { Page } from '@playwright/test';
import { expect } from './guarded-test.ts';
import { t } from './words.ts';

/** Opens the address in a page that shows something else, and waits for what it proposes. */
export async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: t('start.title') })).toBeFocused();
}
