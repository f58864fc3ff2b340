/** What the browser's storage holds, byte for byte, seen past the site's own code. */
import type { Page } from '@playwright/test';

export const RECORD = 'bothways:record:';

/** All of localStorage, by key. */
export function localBytes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** All records of the second copy, by id; none where there is no database. */
export function strictBytes(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('bothways')) return {};
    const database = await settled(indexedDB.open('bothways'));
    const store = database.transaction('records').objectStore('records');
    const [keys, values] = await Promise.all([
      settled(store.getAllKeys()),
      settled(store.getAll() as IDBRequest<{ text: string }[]>),
    ]);
    database.close();
    return Object.fromEntries(keys.map((key, i) => [String(key), values[i]?.text ?? '']));
  });
}

/** Puts texts into localStorage before the page's own code runs, once. */
export async function seedLocal(page: Page, texts: Record<string, string>): Promise<void> {
  await page.addInitScript((seeds) => {
    if (localStorage.getItem('seeded')) return;
    for (const [key, text] of Object.entries(seeds)) localStorage.setItem(key, text);
    localStorage.setItem('seeded', 'yes');
  }, texts);
}

/** A record as the site writes it, for a test to seed or to open as a file. */
export function recordText(changes: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'bothways',
    kind: 'agreement',
    version: 1,
    id: '00000000-0000-4000-8000-000000000001',
    partnership: null,
    revision: 3,
    stamp: '0a1b2c3d',
    marks: {},
    savedAt: '2026-11-01T10:00:00.000Z',
    body: {
      mode: 'reciprocal',
      programme: 'Evening college',
      people: [{ name: 'Ana' }, { name: 'Ben' }],
      clauses: {},
    },
    ...changes,
  });
}
