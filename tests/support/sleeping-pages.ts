/** A browser that keeps a page whole for going back, as people’s do and Playwright’s does not. */
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/launch.ts';
import { expect, test, watch } from './guarded-test.ts';

export const asleep = test.extend<{ sleepy: Page }>({
  sleepy: async ({ baseURL }, use) => {
    const browser = await chromium.launch({
      ...(await launchOptions()),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const faults = await watch(context, baseURL ?? '');
    await use(await context.newPage());
    expect(faults).toEqual([]);
    await browser.close();
  },
});

/** Whether a marked page came back as it was left, and was not loaded anew. */
export const isWoken = (page: Page): Promise<boolean> => page.evaluate(() => 'mark' in window);
export const mark = (page: Page): Promise<void> =>
  page.evaluate(() => void Object.assign(window, { mark: 1 }));
