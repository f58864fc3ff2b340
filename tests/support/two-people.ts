/** Two people with a device each: what one hands over, and what the other does with it. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { goTo } from './agreement.ts';
import { test as base, expect, watch } from './guarded-test.ts';
import { pattern, t } from './words.ts';

/** `another` opens a device of its own: nothing that is kept on one is on another. Its faults are the test’s. */
export const test = base.extend<{ another: () => Promise<Page> }>({
  another: async ({ browser, baseURL, viewport, guard }, use) => {
    const origin = baseURL ?? '';
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const options = { baseURL: origin, viewport, reducedMotion: 'reduce' } as const;
      const context = await browser.newContext(options);
      contexts.push(context);
      const faults = await watch(context, origin);
      context.on('close', () => guard.push(...faults));
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export function handOver(page: Page): Locator {
  return page.getByRole('heading', { name: t('agree.hand'), exact: true });
}

export async function sayYes(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: t('agree.yes', { name }) }).click();
  await expect(page.getByText(t('agree.done', { name }))).toBeVisible();
}

export async function goToAgree(page: Page): Promise<void> {
  await goTo(page, 'agree');
  await expect(handOver(page)).toBeVisible();
}

/** The link on screen, handed over: it counts as sent once it was copied, or a code was shown. */
export async function linkOf(page: Page): Promise<string> {
  const code = page.getByRole('button', { name: t('agree.code') });
  if ((await code.getAttribute('aria-expanded')) === 'false') await code.click();
  return page.getByLabel(t('agree.link'), { exact: true }).inputValue();
}

/** Opens a link as from a message, in a page that shows something else. */
export async function openLink(page: Page, link: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.builder-received h2').first()).toBeVisible();
}

export function standing(page: Page): Locator {
  return page.locator('.standing');
}

/** The eight words, as they are read aloud. */
export async function eightWords(page: Page): Promise<string[]> {
  const words = page.locator('.fingerprint li');
  await expect(words).toHaveCount(8);
  return words.allInnerTexts();
}

export function receivedHeading(page: Page, key: Parameters<typeof pattern>[0]): Locator {
  return page.getByRole('heading', { name: pattern(key), level: 2 });
}
