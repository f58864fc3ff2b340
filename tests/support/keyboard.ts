/** A person without a mouse: what they reach with Tab, and that the focus never gets lost. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './guarded-test.ts';

/** Presses Tab until the wanted thing has the focus. */
export async function tabTo(
  page: Page,
  wanted: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    await isFocusSomewhere(page);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab never reached ${wanted}.`);
}

async function isFocusSomewhere(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}
