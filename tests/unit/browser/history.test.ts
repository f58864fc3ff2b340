/** Earlier versions: which are kept, how many, for how long, and how one comes back. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AGREEMENT, type Draft, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { nameProgramme } from '../../../src/lib/agreement/people.ts';
import { draftOf, ID, NEWER, recordOf, savedNext } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, openPage } from '../../support/fake-storage.ts';

type Store = ReturnType<
  typeof import('../../../src/browser/stores/record-store.ts').createRecordStore<Draft>
>;

const KEY = `bothways:record:${ID}`;
const SAVED = recordOf(draftOf({ programme: 'at first' }), { revision: 5 });
let page: FakePage;
let store: Store;
let history: typeof import('../../../src/browser/history.ts');
let readEarlier: typeof import('../../../src/browser/closed-record.ts').readEarlier;
let close: () => void;

async function visit(local: FakeStorage, database: unknown = new IDBFactory()) {
  page = openPage(local, database);
  const { createRecordStore } = await import('../../../src/browser/stores/record-store.ts');
  history = await import('../../../src/browser/history.ts');
  ({ readEarlier } = await import('../../../src/browser/closed-record.ts'));
  store = createRecordStore(AGREEMENT, EMPTY_DRAFT);
  close = store.open();
  await vi.waitFor(() => expect(store.$save.get().state).not.toBe('loading'), { timeout: 5000 });
}

const type = (words: string) => {
  store.change((draft) => nameProgramme(draft, words));
  store.saveNow();
};
const programmes = async (id = ID) =>
  (await readEarlier(AGREEMENT, id)).map(({ body }) => body.programme);
const hearThat = (text: string) => {
  page.local.setItem(KEY, text);
  page.hear(KEY, text);
};

beforeEach(async () => {
  const local = new FakeStorage();
  local.setItem(KEY, JSON.stringify(SAVED));
  await visit(local);
});
afterEach(() => {
  close();
  vi.restoreAllMocks();
});

describe('which are kept', () => {
  test('what stood when a sitting began; then one in ten minutes, and not each pause', async () => {
    let now = 1_000_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    type('a');
    type('ab');
    type('abc');
    await vi.waitFor(async () => expect(await programmes()).toEqual(['at first']));
    now += 599_000;
    type('abcd');
    now += 2000;
    type('abcde');
    type('abcdef');
    await vi.waitFor(async () => expect(await programmes()).toEqual(['abcd', 'at first']));
  });

  test('nothing of a record whose first sitting this is', async () => {
    await visit(new FakeStorage());
    type('a');
    type('ab');
    await vi.waitFor(() => expect(store.$save.get().state).toBe('saved'));
    expect(await programmes(store.$record.get().id)).toEqual([]);
  });

  test('fault 17: of two edits of one field, the earlier is found here', async () => {
    store.change((draft) => nameProgramme(draft, 'mine'));
    hearThat(JSON.stringify(savedNext(SAVED, draftOf({ programme: 'theirs' }))));
    await vi.waitFor(() => expect(store.$save.get().state).toBe('saved'));
    expect(store.$record.get().body.programme).toBe('mine');
    expect(await programmes()).toContain('theirs');
  });

  test('fault 17, fault 22: also where nothing was heard of the other’s save', async () => {
    const theirs = savedNext(SAVED, draftOf({ programme: 'theirs' }));
    page.local.setItem(KEY, JSON.stringify(theirs));
    type('mine');
    await vi.waitFor(async () => expect(await programmes()).toContain('theirs'));
    expect(store.$record.get().body.programme).toBe('mine');
  });

  test('fault 17: where two saves cross, the one that does not stand is found here', async () => {
    type('mine');
    // As high a revision, and a stamp that is lower than any.
    const crossing = savedNext(SAVED, draftOf({ programme: 'theirs' }), '00000000');
    hearThat(JSON.stringify(crossing));
    await vi.waitFor(async () => expect(await programmes()).toContain('theirs'));
    expect(store.$record.get().body.programme).toBe('mine');
  });

  test('fault 16: a merge that covers nothing keeps nothing', async () => {
    type('mine');
    await vi.waitFor(async () => expect(await programmes()).toEqual(['at first']));
    const { marks } = store.$record.get();
    const theirs = savedNext(
      { ...store.$record.get(), marks },
      draftOf({ programme: 'mine', people: [{ name: 'Anna' }, { name: 'Ben' }] }),
    );
    hearThat(JSON.stringify(theirs));
    expect(store.$record.get().body.people[0]?.name).toBe('Anna');
    await vi.waitFor(() => expect(store.$save.get().state).toBe('saved'));
    expect(await programmes()).toEqual(['at first']);
  });
});

describe('for how long', () => {
  test('the last twenty, by revision', async () => {
    for (let revision = 1; revision <= 23; revision++) {
      const body = draftOf({ programme: String(revision) });
      await history.keepVersion(recordOf(body, { revision }));
    }
    const kept = await programmes();
    expect(kept).toHaveLength(20);
    expect(kept[0]).toBe('23');
    expect(kept.at(-1)).toBe('4');
  });

  test('fault 14: a clock that runs backwards changes nothing about their order', async () => {
    const at = (revision: number, savedAt: string) =>
      history.keepVersion(
        recordOf(draftOf({ programme: String(revision) }), { revision, savedAt }),
      );
    await at(8, '2026-11-22T10:00:00.000Z');
    await at(9, '1970-01-01T00:00:00.000Z');
    expect(await programmes()).toEqual(['9', '8']);
  });

  test('they go with their record, and another record’s stay', async () => {
    const other = '7b1d9c40-52a6-4f6e-8b7a-c0ffee123456';
    await history.keepVersion(recordOf(draftOf({ programme: 'other' }), { id: other }));
    type('a');
    await vi.waitFor(async () => expect(await programmes()).toEqual(['at first']));
    expect(await store.erase()).toBe(true);
    expect(await programmes()).toEqual([]);
    expect(await programmes(other)).toEqual(['other']);
  });

  test('fault 25, fault 27: a version that cannot be read is passed over, and the others are shown', async () => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    await strict.keepVersion([ID, 1, '0000000a'], 'cut sh');
    await strict.keepVersion([ID, 2, '0000000a'], JSON.stringify({ ...SAVED, version: NEWER }));
    await history.keepVersion(SAVED);
    expect(await programmes()).toEqual(['at first']);
  });
});

describe('bringing one back', () => {
  test('is a new revision; what stood before is kept, so that nothing is lost', async () => {
    const { restoreVersion } = await import('../../../src/browser/closed-record.ts');
    const first = store.$record.get();
    type('second thoughts');
    await vi.waitFor(() => expect(store.$save.get().state).toBe('saved'));
    const now = store.$record.get();
    const written = await restoreVersion(AGREEMENT, now, first.body);
    expect(written.problem).toBeUndefined();
    expect(written.record).toMatchObject({ revision: now.revision + 1, body: first.body });
    expect(await programmes()).toContain('second thoughts');
    // A tab that has it open shows it too.
    page.hear(KEY, page.local.getItem(KEY));
    expect(store.$record.get().body.programme).toBe('at first');
  });
});

describe('fault 24, fault 30: the database of the release before', () => {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  /** As the release before made it. */
  async function openOld(factory: IDBFactory): Promise<IDBDatabase> {
    const request = factory.open('bothways', 1);
    request.onupgradeneeded = () => void request.result.createObjectStore('records');
    const database = await settled(request);
    const store = database.transaction('records', 'readwrite').objectStore('records');
    await settled(store.put({ revision: 5, text: JSON.stringify(SAVED) }, ID));
    return database;
  }

  test('is brought up to date, with all that is in it', async () => {
    const factory = new IDBFactory();
    (await openOld(factory)).close();
    await visit(new FakeStorage(), factory);
    expect(store.$record.get()).toEqual(SAVED);
    type('a');
    await vi.waitFor(async () => expect(await programmes()).toEqual(['at first']));
  });

  test('fault 19: a tab of that release gives way, and goes on with its first copy', async () => {
    const factory = new IDBFactory();
    const old = await openOld(factory);
    // What that release does when another asks.
    old.onversionchange = () => old.close();
    await visit(new FakeStorage(), factory);
    expect(store.$record.get()).toEqual(SAVED);
    await expect(settled(factory.open('bothways', 1))).rejects.toMatchObject({
      name: 'VersionError',
    });
    expect(page.local.getItem(KEY)).toBe(JSON.stringify(SAVED));
  });
});

describe('fault 19: a newer release asks for the database', () => {
  test('what was typed is written once more; then this page saves no longer, and says so', async () => {
    store.change((draft) => nameProgramme(draft, 'typed just now'));
    const request = indexedDB.open('bothways', 99);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'newer' });
    expect(page.local.getItem(KEY)).toContain('typed just now');
    const before = page.local.getItem(KEY);
    type('too late');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'newer' });
    expect(page.local.getItem(KEY)).toBe(before);
    request.result.close();
  });

  test('fault 78: a release that was put back finds it newer from the start, and goes on without it', async () => {
    const factory = new IDBFactory();
    const request = factory.open('bothways', 99);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const local = new FakeStorage();
    local.setItem(KEY, JSON.stringify(SAVED));
    await visit(local, factory);
    type('still writing');
    await vi.waitFor(() => expect(store.$save.get().state).toBe('once'));
    expect(page.local.getItem(KEY)).toContain('still writing');
  });

  test('deleting the database is no new release', async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('bothways').onsuccess = resolve;
    });
    type('still writing');
    await vi.waitFor(() => expect(store.$save.get().state).toBe('saved'));
  });
});

test('fault 21: a second copy that lands after another tab erased the record goes as well', async () => {
  const strict = await import('../../../src/browser/strict-copy.ts');
  store.change((draft) => nameProgramme(draft, 'on its way'));
  store.saveNow();
  // Erased in another tab, before the second copy has landed.
  page.local.removeItem(KEY);
  page.hear(KEY, null);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await strict.readRecords())?.size).toBe(0);
});
