/** Leaving no trace, as a person does it, and what the browser holds afterwards, seen past the site’s own code. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './guarded-test.ts';
import { t } from './words.ts';

const PRIVACY = '/about/privacy/';

export async function openPrivacy(page: Page): Promise<void> {
  await page.goto(PRIVACY);
  await expect(page.getByText(t('privacy.looking'))).toHaveCount(0);
}

export const eraseButton = (page: Page): Locator =>
  page.getByRole('button', { name: t('everything.open') });

/** The button that says yes, in the question that is open. */
export const yesButton = (page: Page): Locator =>
  page.getByRole('dialog').getByRole('button', { name: t('shared.erase') });

export async function eraseEverything(page: Page): Promise<void> {
  await openPrivacy(page);
  await eraseButton(page).click();
  await yesButton(page).click();
  await expect(page.getByText(t('everything.erased'))).toBeVisible();
}

/** Says that this is a shared computer, on the page that is open; `answer` to what is to become of what lies here. */
export async function shareComputer(page: Page, answer?: 'erase' | 'leave'): Promise<void> {
  await page.getByRole('button', { name: t('shared.start') }).click();
  if (answer) {
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t(answer === 'erase' ? 'shared.erase' : 'erase.no') })
      .click();
  }
  await expect(page.getByRole('button', { name: t('shared.stop') })).toBeVisible();
}

/** All that the browser holds for this site, in every place that a site can write to. */
export async function everythingIn(page: Page): Promise<Record<string, unknown>> {
  const held = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = [await settled(all.getAllKeys()), await settled(all.getAll())];
        databases[`${name}/${store}`] = keys.map((key, i) => [key, values[i]]);
      }
      database.close();
    }
    return {
      local: { ...localStorage },
      tab: { ...sessionStorage },
      databases,
      caches: await caches.keys(),
      state: history.state,
      name: window.name,
    };
  });
  return { ...held, cookies: await page.context().cookies() };
}
