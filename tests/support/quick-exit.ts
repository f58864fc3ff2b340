/** The quick exit as somebody in a hurry uses it, and a page to stand in for the one that it leads to. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { EXIT, expect } from './guarded-test.ts';
import { t } from './words.ts';

/** The brand's neutral page, which answers after a while; no test goes out to it. */
export async function standIn(context: BrowserContext, delay = 0): Promise<void> {
  await context.route(EXIT, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route
      .fulfill({ contentType: 'text/html', body: '<title>Neutral</title><p>Neutral page' })
      .catch(() => undefined);
  });
}

export const exit = (page: Page): Locator => page.getByRole('link', { name: t('exit.leave') });

/** Both ways out, each by what a person does. */
export const WAYS_OUT: { by: string; leave: (page: Page) => Promise<void> }[] = [
  { by: 'a click', leave: (page) => exit(page).click({ noWaitAfter: true }) },
  {
    by: 'Escape, three times',
    leave: async (page) => {
      for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
    },
  },
];

export async function untilAway(page: Page): Promise<void> {
  await expect(page.getByText('Neutral page')).toBeVisible();
}
