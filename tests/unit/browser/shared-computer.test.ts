/** A shared computer: nothing is written, nothing of before is shown, and no word outlives the page. */

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openText } from '../../../src/browser/open-text.ts';
import { AGREEMENT, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { nameProgramme } from '../../../src/lib/agreement/people.ts';
import { recordFileText } from '../../../src/lib/transfer/record-file.ts';
import { draftOf, ID, OTHER_ID, recordOf } from '../../support/drafts.ts';
import { type FakePage, FakeStorage } from '../../support/fake-storage.ts';
import { type AgreementStore, visitStore } from '../../support/store-visit.ts';

const KEY = `bothways:record:${ID}`;
const SHARED = 'bothways:shared';
let page: FakePage;
let tab: FakeStorage;
let database: IDBFactory;
let store: AgreementStore;
let close: () => void = () => undefined;

const sharing = () => import('../../../src/browser/shared-computer.ts');
const whole = () => import('../../../src/browser/traces/whole-database.ts');

/** Opens a page over what lies in the browser, in the same tab. */
async function visit(local = new FakeStorage(), indexedDb: unknown = database) {
  close();
  ({ page, store, close } = await visitStore(local, indexedDb, tab));
}

const state = () => store.$save.get().state;
const programme = () => store.$record.get().body.programme;
const until = (wanted: string) => vi.waitFor(() => expect(state()).toBe(wanted), { timeout: 5000 });
const typeProgramme = (words: string) => store.change((draft) => nameProgramme(draft, words));
/** Longer than words wait for a pause in typing. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));
const databases = async () => (await database.databases()).map(({ name }) => name);
/** Whether the browser would ask before the page is left. */
const isAsked = () => Boolean(window.onbeforeunload);

beforeEach(() => {
  tab = new FakeStorage();
  database = new IDBFactory();
});
afterEach(() => {
  close();
  close = () => undefined;
  vi.useRealTimers();
});

describe('fault 102: on a shared computer', () => {
  beforeEach(async () => {
    tab.setItem(SHARED, 'yes');
    tab.writes.length = 0;
    await visit();
  });

  test('nothing is written, in any place, however much is typed', async () => {
    expect(state()).toBe('unkept');
    typeProgramme('Ysgol');
    await pause();
    typeProgramme('Ysgol y Bont');
    store.saveNow();
    expect(openText(store, AGREEMENT, recordFileText(recordOf(draftOf(), { id: OTHER_ID })))).toBe(
      'unsaved',
    );
    store.noteCopy();
    expect(openText(store, AGREEMENT, recordFileText(recordOf(draftOf(), { id: OTHER_ID })))).toBe(
      'opened',
    );
    expect(await store.erase()).toBe(true);
    page.leave();
    await pause();
    expect(state()).toBe('unkept');
    expect([...page.local.writes, ...tab.writes]).toEqual([]);
    expect(await databases()).toEqual([]);
  });

  test('what lay there before is neither shown nor changed', async () => {
    const local = new FakeStorage();
    const texts = { [KEY]: JSON.stringify(recordOf(draftOf())), 'bothways:record:x': 'cut sh' };
    for (const [key, text] of Object.entries(texts)) local.setItem(key, text);
    local.writes.length = 0;
    await visit(local);
    typeProgramme('Ysgol');
    await pause();
    expect(store.$others.get()).toEqual([]);
    expect(store.$kept.get()).toEqual([]);
    page.leave();
    expect(Object.fromEntries(local.entries)).toEqual(texts);
    expect(local.writes).toEqual([]);
  });

  test('what another tab writes stays out of sight too', async () => {
    const { id } = store.$record.get();
    const text = JSON.stringify(recordOf(draftOf({ programme: 'theirs' }), { id }));
    page.hear(`bothways:record:${id}`, text);
    expect(programme()).toBe('');
    expect(state()).toBe('unkept');
  });

  test('fault 107: a page that is left and found again is empty', () => {
    typeProgramme('Ysgol');
    page.leave();
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
  });

  test('the browser asks before unsaved words are left, and only then', () => {
    expect(isAsked()).toBe(false);
    typeProgramme('Ysgol');
    expect(isAsked()).toBe(true);
    store.noteCopy();
    expect(isAsked()).toBe(false);
    typeProgramme('Ysgol y Bont');
    expect(store.startAnother()).toBe(false);
    expect(programme()).toBe('Ysgol y Bont');
    store.noteCopy();
    expect(store.startAnother()).toBe(true);
    expect(isAsked()).toBe(false);
  });

  test('said to be shared no more, what is on screen is saved', async () => {
    typeProgramme('Ysgol');
    (await sharing()).stopSharing();
    await until('saved');
    expect(isAsked()).toBe(false);
    expect([...page.local.entries.keys()]).toEqual([`bothways:record:${store.$record.get().id}`]);
    expect(tab.getItem(SHARED)).toBeNull();
  });
});

describe('saying that the computer is shared', () => {
  beforeEach(async () => {
    await visit();
    typeProgramme('Ysgol');
    await until('saved');
  });

  test('what is kept may stay: the words are on screen, and go on unkept', async () => {
    const before = new Map(page.local.entries);
    const { startSharing } = await sharing();
    const { isAnythingKept } = await import('../../../src/browser/local-copy.ts');
    expect(isAnythingKept()).toBe(true);
    expect(await startSharing(false)).toBe(true);
    expect(state()).toBe('unkept');
    expect(programme()).toBe('Ysgol');
    expect(isAsked()).toBe(false);
    typeProgramme('Ysgol y Bont');
    await pause();
    expect(isAsked()).toBe(true);
    expect(page.local.entries).toEqual(before);
    page.leave();
    expect(page.local.entries).toEqual(before);
  });

  test('what is kept may go: the words are on screen and nowhere else', async () => {
    const { startSharing } = await sharing();
    const { isAnythingKept } = await import('../../../src/browser/local-copy.ts');
    expect(await startSharing(true)).toBe(true);
    expect(isAnythingKept()).toBe(false);
    expect(programme()).toBe('Ysgol');
    expect(isAsked()).toBe(true);
    await pause();
    expect(page.local.length).toBe(0);
    expect(await (await whole()).readAll()).toEqual(new Map());
  });

  test('words typed a moment before are not written a moment after', async () => {
    typeProgramme('Ysgol y Bont');
    const before = new Map(page.local.entries);
    await (await sharing()).startSharing(false);
    await pause();
    expect(page.local.entries).toEqual(before);
    expect(isAsked()).toBe(true);
  });

  test('fault 20: a page woken in a tab that is shared by now shows nothing', async () => {
    tab.setItem(SHARED, 'yes');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
    expect(state()).toBe('unkept');
  });

  test('a save that ends afterwards is not told as saved', async () => {
    typeProgramme('Ysgol y Bont');
    store.saveNow();
    await (await sharing()).startSharing(false);
    await pause();
    expect(state()).toBe('unkept');
  });
});

test('fault 102: whatever is done on a shared computer, and whatever lies there, no byte changes', async () => {
  const file = recordFileText(recordOf(draftOf(), { id: OTHER_ID }));
  const acts: Record<string, () => unknown> = {
    type: () => typeProgramme(`words ${Math.random()}`),
    save: () => store.saveNow(),
    open: () => openText(store, AGREEMENT, file),
    another: () => store.startAnother(),
    change: () => store.switchTo(ID),
    note: () => store.noteCopy(),
    erase: () => store.erase(),
    leave: () => page.leave(),
    wake: () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    'hear of a record': () => page.hear(KEY, JSON.stringify(recordOf(draftOf(), { revision: 9 }))),
    'hear of erasing': () => page.hear('bothways:erased', ''),
    'hear of clearing': () => page.hear(null, null),
    reload: () => visit(page.local),
  };
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...Object.keys(acts)), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(undefined, JSON.stringify(recordOf(draftOf())), 'cut sh', '{"format":"x"}'),
      async (names, text) => {
        database = new IDBFactory();
        tab = new FakeStorage();
        tab.setItem(SHARED, 'yes');
        const local = new FakeStorage();
        if (text) local.setItem(KEY, text);
        await visit(local);
        const before = [new Map(local.entries), new Map(tab.entries)];
        for (const name of names) {
          await acts[name]?.();
          expect(state()).toBe('unkept');
        }
        page.leave();
        expect([local.entries, tab.entries]).toEqual(before);
        expect(await databases()).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);
