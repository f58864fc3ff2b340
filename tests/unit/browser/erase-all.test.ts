/** Erasing everything: nothing is left to be read, in any place, and nothing that another tab does brings it back. */

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AGREEMENT, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { nameProgramme } from '../../../src/lib/agreement/people.ts';
import { draftOf, ID, OTHER_ID, recordOf } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, NO_DATABASE, openPage } from '../../support/fake-storage.ts';
import { type AgreementStore, visitStore } from '../../support/store-visit.ts';

const GONE = { isDone: true, left: 0 };
const KEY = `bothways:record:${ID}`;
let page: FakePage;
let tab: FakeStorage;
let database: IDBFactory;
let store: AgreementStore;
let close: () => void = () => undefined;

const erasing = () => import('../../../src/browser/traces/erase-all.ts');
const whole = () => import('../../../src/browser/traces/whole-database.ts');
const strict = () => import('../../../src/browser/strict-copy.ts');

/** Opens a page over what lies in the browser, in the same tab. */
async function visit(local = new FakeStorage(), indexedDb: unknown = database) {
  close();
  ({ page, store, close } = await visitStore(local, indexedDb, tab));
}

const state = () => store.$save.get().state;
const until = (wanted: string) => vi.waitFor(() => expect(state()).toBe(wanted), { timeout: 5000 });
const typeProgramme = (words: string) => store.change((draft) => nameProgramme(draft, words));
/** Longer than words wait for a pause in typing. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
const databases = async () => (await database.databases()).map(({ name }) => name);

/** A database as some release made it: its stores, each with texts by key. */
async function makeDatabase(version: number, stores: Record<string, [IDBValidKey, string][]>) {
  const { settled } = await strict();
  const request = database.open('bothways', version);
  request.onupgradeneeded = () => {
    for (const [name, entries] of Object.entries(stores)) {
      const made = request.result.createObjectStore(name);
      for (const [key, text] of entries) made.put({ text }, key);
    }
  };
  return settled(request);
}

/** Lets the clock run until it is done. */
async function later<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  void work.finally(() => {
    isDone = true;
  });
  while (!isDone) await vi.advanceTimersByTimeAsync(100);
  return work;
}

beforeEach(() => {
  tab = new FakeStorage();
  database = new IDBFactory();
});
afterEach(() => {
  close();
  close = () => undefined;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('fault 101: erasing everything', () => {
  test('both copies, what was put aside, and which record was open', async () => {
    const local = new FakeStorage();
    local.setItem(`bothways:aside:${OTHER_ID}`, 'cut sh');
    local.setItem('a neighbour’s', 'theirs');
    await visit(local);
    typeProgramme('Ysgol');
    await until('saved');
    expect(tab.length).toBe(1);
    expect((await (await whole()).readAll())?.size).toBe(1);
    expect(await (await erasing()).eraseAll()).toEqual(GONE);
    expect(Object.fromEntries(page.local.entries)).toEqual({ 'a neighbour’s': 'theirs' });
    expect(tab.length).toBe(0);
    expect(await databases()).toEqual([]);
  });

  test('where nothing was kept, nothing is made by looking', async () => {
    page = openPage(new FakeStorage(), database);
    expect(await (await whole()).readAll()).toEqual(new Map());
    expect(await (await erasing()).eraseAll()).toEqual(GONE);
    expect(await databases()).toEqual([]);
  });

  test('whatever lies here of any release goes, and what is another’s stays', async () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const entries = fc.uniqueArray(
      fc.tuple(fc.oneof(fc.uuid(), fc.tuple(fc.uuid(), fc.nat(), word)), fc.string()),
      { selector: ([key]) => JSON.stringify(key), maxLength: 4 },
    );
    const ours = fc.dictionary(
      fc.oneof(
        fc.uuid().map((id) => `record:${id}`),
        fc.uuid().map((id) => `aside:${id}-2`),
        word,
      ),
      fc.string(),
      { maxKeys: 4 },
    );
    await fc.assert(
      fc.asyncProperty(
        ours,
        fc.dictionary(word, fc.string(), { maxKeys: 3 }),
        fc.integer({ min: 1, max: 9 }),
        fc
          .uniqueArray(word, { maxLength: 3 })
          .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), entries)))),
        async (mine, theirs, version, stores) => {
          database = new IDBFactory();
          tab = new FakeStorage();
          const local = new FakeStorage();
          for (const [key, text] of Object.entries(mine)) local.setItem(`bothways:${key}`, text);
          for (const [key, text] of Object.entries(theirs)) local.setItem(key, text);
          tab.setItem('bothways:open:agreement', ID);
          page = openPage(local, database);
          vi.stubGlobal('sessionStorage', tab);
          (await makeDatabase(version, Object.fromEntries(stores))).close();
          vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
          const erased = (await erasing()).eraseAll();
          const result = await Promise.race([erased, later(erased)]);
          vi.useRealTimers();
          expect(result).toEqual(GONE);
          expect(Object.fromEntries(local.entries)).toEqual(theirs);
          expect(tab.length).toBe(0);
          expect(await databases()).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a tab that holds on to the database does not keep the words in it', async () => {
    page = openPage(new FakeStorage(), database);
    const held = await makeDatabase(1, { records: [[ID, 'Ysgol']] });
    expect(await (await erasing()).eraseAll()).toEqual(GONE);
    const { settled } = await strict();
    expect(await settled(held.transaction('records').objectStore('records').count())).toBe(0);
    held.close();
  });

  test('a database that never answers is not said to be erased', async () => {
    page = openPage(new FakeStorage(), NO_DATABASE['opening hangs']);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const erased = (await erasing()).eraseAll();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await erased).toEqual({ isDone: false, left: 0 });
  });

  test('fault 21: a tab with words that were never saved lets them go, and writes no more', async () => {
    await visit();
    typeProgramme('half a sentence');
    page.hear('bothways:erased', '');
    page.hear('bothways:erased', null);
    expect(state()).toBe('erased');
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
    page.leave();
    await pause();
    expect(page.local.length).toBe(0);
  });

  test('fault 21: what was saved in the moment before a tab heard of it goes too', async () => {
    await visit();
    typeProgramme('half a sentence');
    store.saveNow();
    expect(page.local.length).toBe(1);
    page.hear('bothways:erased', '');
    await vi.waitFor(async () => expect(await (await whole()).readAll()).toEqual(new Map()));
    expect(page.local.length).toBe(0);
  });

  test('fault 21: earlier versions go with the rest, and what a tab keeps in passing does too', async () => {
    const local = new FakeStorage();
    local.setItem(KEY, JSON.stringify(recordOf(draftOf(), { revision: 3 })));
    await visit(local);
    await until('saved');
    typeProgramme('Ysgol');
    store.saveNow();
    await until('saved');
    const kept = [...((await (await whole()).readAll())?.keys() ?? [])];
    expect(kept.filter((key) => key.startsWith('history '))).not.toEqual([]);
    expect(await (await erasing()).eraseAll()).toEqual(GONE);
    // This tab hears of it late, with a save just begun.
    store.saveNow();
    page.hear(KEY, null);
    page.hear('bothways:erased', '');
    await pause();
    expect(local.length).toBe(0);
    expect(await (await whole()).readAll()).toEqual(new Map());
  });

  test('fault 21: a tab that was reading while everything was erased does not show it', async () => {
    const local = new FakeStorage();
    local.setItem(KEY, JSON.stringify(recordOf(draftOf({ programme: 'Ysgol' }))));
    page = openPage(local, database);
    vi.stubGlobal('sessionStorage', tab);
    const { createRecordStore } = await import('../../../src/browser/stores/record-store.ts');
    store = createRecordStore(AGREEMENT, EMPTY_DRAFT);
    close = store.open();
    local.clear();
    page.hear('bothways:erased', '');
    await pause();
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
    expect(state()).toBe('erased');
    expect(store.$others.get()).toEqual([]);
  });

  test('fault 21: what a tab brings back while it opens is erased a second time', async () => {
    const local = new FakeStorage();
    const text = JSON.stringify(recordOf(draftOf({ programme: 'Ysgol' })));
    local.setItem(KEY, text);
    page = openPage(local, database);
    vi.stubGlobal('sessionStorage', tab);
    const erased = (await erasing()).eraseAll();
    // As the vault of a tab would that had found the second copy a moment before.
    await vi.waitFor(() => expect(local.getItem(KEY)).toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 100));
    local.setItem(KEY, text);
    await (await strict()).write(ID, 3, text);
    expect(await erased).toEqual(GONE);
    expect(local.getItem(KEY)).toBeNull();
    expect(await (await whole()).readAll()).toEqual(new Map());
  });

  test('fault 101: what the browser does not let go is counted', async () => {
    const local = new FakeStorage();
    local.setItem(KEY, 'Ysgol');
    local.removeItem = () => undefined;
    page = openPage(local, database);
    vi.stubGlobal('sessionStorage', tab);
    // The worksheet, and the word to the other tabs.
    expect(await (await erasing()).eraseAll()).toEqual({ isDone: false, left: 2 });
  });
});
