/** Whether a page fits its window: sideways scroll is what somebody who enlarges the text meets first. */
import type { Page } from '@playwright/test';

/** By how many pixels the page is wider than the window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
