/** Everything that lies in this browser: what is shown, what is done with it, and what other tabs do meanwhile. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NEW_COURSE } from '../../../src/lib/agreement/course.ts';
import { asNewDraft } from '../../../src/lib/agreement/new-draft.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { draftOf, ID, OTHER_ID, recordOf, savedNext } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, FULL, openPage } from '../../support/fake-storage.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../../support/partnerships.ts';

const PREFIX = 'bothways:record:';
let page: FakePage;
let store: import('../../../src/browser/stores/library-view.ts').LibraryStore;
let strict: typeof import('../../../src/browser/strict-copy.ts');
let readVersions: typeof import('../../../src/browser/versions.ts').readVersions;
let close: () => void;

async function visit(local = new FakeStorage(), database: unknown = new IDBFactory()) {
  page = openPage(local, database);
  const { createLibraryStore } = await import('../../../src/browser/stores/library-store.ts');
  strict = await import('../../../src/browser/strict-copy.ts');
  ({ readVersions } = await import('../../../src/browser/versions.ts'));
  store = createLibraryStore();
  close = store.open();
  await vi.waitFor(() => expect(store.$library.get().state).not.toBe('loading'), { timeout: 9000 });
}

function withRecords(...records: (SavedRecord<unknown> | string)[]): FakeStorage {
  const local = new FakeStorage();
  records.forEach((record, i) => {
    const [id, text] =
      typeof record === 'string' ? [`broken-${i}`, record] : [record.id, JSON.stringify(record)];
    local.setItem(PREFIX + id, text);
  });
  return local;
}

const AGREED = recordOf(draftOf(), { revision: 4 });
const OTHER = recordOf(draftOf({ programme: 'other' }), {
  id: OTHER_ID,
  partnership: PARTNERSHIP_ID,
  savedAt: '2026-11-23T00:00:00.000Z',
});
const THURSDAYS = partnershipRecord({ name: 'Thursdays' });
const agreements = () => store.$library.get().agreements;
const partnerships = () => store.$library.get().partnerships;
const stored = (id: string) => {
  const text = page.local.getItem(PREFIX + id);
  return text === null ? undefined : (JSON.parse(text) as SavedRecord<unknown>);
};
const agreement = (id = ID) => {
  const found = agreements().find((record) => record.id === id);
  if (!found) throw new Error(`${id} is not shown.`);
  return found;
};

beforeEach(() => visit(withRecords(AGREED, OTHER, THURSDAYS)));
afterEach(() => {
  close();
  vi.useRealTimers();
});

describe('what is shown', () => {
  test('fault 12: every kind in its own place, and none of them counts as broken', () => {
    expect(agreements().map(({ id }) => id)).toEqual([OTHER_ID, ID]);
    expect(partnerships()).toEqual([THURSDAYS]);
    expect(store.$library.get().kept).toEqual([]);
  });

  test('fault 8, fault 27: what is broken or newer is kept beside the others', async () => {
    const goals = JSON.stringify({ ...AGREED, id: OTHER_ID, kind: 'goals', body: {} });
    const newer = JSON.stringify({ ...THURSDAYS, version: 2 });
    await visit(withRecords(AGREED, 'cut sh', goals, newer));
    expect(agreements().map(({ id }) => id)).toEqual([ID]);
    expect(
      store.$library
        .get()
        .kept.map(({ status, text }) => [status, text])
        .toSorted(),
    ).toEqual(
      [
        ['too-new', newer],
        ['too-new', goals],
        ['unreadable', 'cut sh'],
      ].toSorted(),
    );
    const [broken] = store.$library.get().kept.filter(({ status }) => status === 'unreadable');
    if (broken) await store.eraseKept(broken);
    expect(store.$library.get().kept).toHaveLength(2);
    expect(page.local.length).toBe(3);
  });

  test('fault 9: where everything was cleared between visits, there is nothing, and no error', async () => {
    await visit();
    expect(store.$library.get()).toEqual({
      state: 'ready',
      agreements: [],
      goals: [],
      checks: [],
      partnerships: [],
      kept: [],
      wipes: 0,
    });
  });

  test('fault 5: where the browser blocks storage, it says so', async () => {
    page = openPage();
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
    const { createLibraryStore } = await import('../../../src/browser/stores/library-store.ts');
    store = createLibraryStore();
    close = store.open();
    await vi.waitFor(() => expect(store.$library.get().state).toBe('blocked'));
    expect(store.addPartnership('Thursdays')).toBeUndefined();
    expect(store.$problem.get()).toBe('blocked');
  });

  test('two hundred agreements are read in parts, between which the page is free', async () => {
    const many = Array.from({ length: 200 }, (_, i) =>
      recordOf(draftOf(), { id: ID.replace(/.{3}$/, String(i).padStart(3, '0')) }),
    );
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
    const rests = vi.spyOn(globalThis, 'setTimeout');
    await visit(withRecords(...many));
    expect(agreements()).toHaveLength(200);
    expect(rests.mock.calls.filter(([, wait]) => wait === undefined).length).toBeGreaterThan(40);
  });
});

describe('what is done', () => {
  test('a partnership is started, renamed, archived and fetched back', () => {
    const id = store.addPartnership('Mondays');
    expect(partnerships().map(({ body }) => body.name)).toEqual(['Mondays', 'Thursdays']);
    const mondays = () => partnerships().find((record) => record.id === id) ?? THURSDAYS;
    store.renamePartnership(mondays(), 'Tuesdays');
    store.archivePartnership(mondays(), true);
    expect(stored(id ?? '')).toMatchObject({
      kind: 'partnership',
      revision: 3,
      body: { name: 'Tuesdays', isArchived: true },
    });
    store.archivePartnership(mondays(), false);
    expect(mondays().body.isArchived).toBe(false);
  });

  test('fault 106: no name stands in any key', () => {
    store.addPartnership('Mondays with Ana');
    expect([...page.local.entries.keys()].join()).not.toMatch(/Mondays|Thursdays|Ana/);
  });

  test('an agreement moves into a partnership and out of it', () => {
    store.move(agreement(), PARTNERSHIP_ID);
    expect(stored(ID)).toMatchObject({ partnership: PARTNERSHIP_ID, body: AGREED.body });
    store.move(agreement(), null);
    expect(stored(ID)).toMatchObject({ partnership: null, revision: 6 });
  });

  test('a copy is a record of its own, in the same partnership', () => {
    const { body } = agreement(OTHER_ID);
    store.duplicate(agreement(OTHER_ID), body);
    const copies = agreements().filter(({ body }) => body.programme === 'other');
    expect(copies).toHaveLength(2);
    expect(copies.map(({ partnership }) => partnership)).toEqual([PARTNERSHIP_ID, PARTNERSHIP_ID]);
    expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
  });

  test('a copy of what was agreed and ended is a new draft that nobody has agreed to', () => {
    const agreed = [{ print: '9f03c2d1a4b5e6f7', day: '2026-11-28', names: ['Ana'], terms: [] }];
    const course = { ...NEW_COURSE, state: 'ended', day: '2026-12-01' } as const;
    const past = recordOf(draftOf({ agreed, course, programme: 'past' }), { id: ID });
    store.duplicate(past, asNewDraft(past.body));
    const [copy] = agreements().filter(({ body }) => body.programme === 'past');
    expect(copy?.body).toEqual(draftOf({ programme: 'past' }));
  });

  test('fault 97: what is deleted is gone from both copies, and comes back with its id and history', async () => {
    await strict.keepVersion([ID, 2, '0000000a'], JSON.stringify({ ...AGREED, revision: 2 }));
    await store.remove(agreement());
    expect(agreements().map(({ id }) => id)).toEqual([OTHER_ID]);
    expect(page.local.getItem(PREFIX + ID)).toBeNull();
    expect((await strict.readRecords())?.has(ID)).toBe(false);
    expect(await readVersions(ID)).toEqual([]);
    const [removed] = store.$removed.get();
    if (!removed) throw new Error('Nothing can be put back.');
    await store.putBack(removed);
    expect(agreement()).toEqual(AGREED);
    expect(page.local.getItem(PREFIX + ID)).toBe(JSON.stringify(AGREED));
    expect((await strict.readRecords())?.get(ID)).toBe(JSON.stringify(AGREED));
    expect(await readVersions(ID)).toHaveLength(1);
    expect(store.$removed.get()).toEqual([]);
  });

  test('fault 4: where there is no room to put it back, it can be tried again', async () => {
    await store.remove(agreement());
    const [removed] = store.$removed.get();
    if (!removed) throw new Error('Nothing can be put back.');
    page.local.guard = () => {
      throw (FULL['code 22'] ?? Error)();
    };
    await store.putBack(removed);
    expect(store.$problem.get()).toBe('full');
    page.local.guard = () => true;
    await store.putBack(removed);
    expect(store.$problem.get()).toBeUndefined();
    expect(agreement()).toEqual(AGREED);
  });

  test('fault 4: a change that finds no room is told, and nothing is shown that is not so', () => {
    page.local.guard = () => false;
    store.renamePartnership(THURSDAYS, 'Fridays');
    expect(store.$problem.get()).toBe('ignored');
    expect(partnerships()).toEqual([THURSDAYS]);
  });

  test('deleting a partnership keeps its agreements', async () => {
    await store.remove(THURSDAYS);
    expect(partnerships()).toEqual([]);
    expect(agreement(OTHER_ID)).toEqual(OTHER);
  });
});

describe('other tabs', () => {
  const hearThat = (id: string, text: string | null) => {
    if (text === null) page.local.removeItem(PREFIX + id);
    else page.local.setItem(PREFIX + id, text);
    page.hear(PREFIX + id, text);
  };

  test('fault 18: what they write, start and erase is shown here', () => {
    hearThat(ID, JSON.stringify(savedNext(AGREED, draftOf({ programme: 'theirs' }))));
    expect(agreement().body.programme).toBe('theirs');
    hearThat(ID, null);
    expect(agreements().map(({ id }) => id)).toEqual([OTHER_ID]);
  });

  test('fault 16, fault 22: a move here and words there, unheard, both stay', () => {
    const known = agreement();
    const theirs = savedNext(AGREED, draftOf({ programme: 'theirs' }));
    page.local.setItem(PREFIX + ID, JSON.stringify(theirs));
    store.move(known, PARTNERSHIP_ID);
    expect(stored(ID)).toMatchObject({
      revision: 6,
      partnership: PARTNERSHIP_ID,
      body: { programme: 'theirs' },
    });
  });

  test('fault 21: what another tab has erased is not written again by a change here', () => {
    const known = agreement();
    page.local.removeItem(PREFIX + ID);
    store.move(known, PARTNERSHIP_ID);
    expect(stored(ID)).toBeUndefined();
    expect(store.$problem.get()).toBe('erased');
    expect(agreements().map(({ id }) => id)).toEqual([OTHER_ID]);
  });

  test('fault 21: a wipe in another tab takes what could be put back here as well', async () => {
    await store.remove(agreement());
    for (const record of [OTHER, THURSDAYS]) await strict.erase(record.id);
    page.local.clear();
    page.hear(null, null);
    await vi.waitFor(() => expect(agreements()).toEqual([]));
    expect(store.$removed.get()).toEqual([]);
    expect(page.local.length).toBe(0);
  });

  test('fault 3: a later version that only the second copy holds is met, and both stay', async () => {
    const theirs = { ...savedNext(AGREED, draftOf({ programme: 'theirs' })), revision: 9 };
    await strict.write(ID, 9, JSON.stringify(theirs));
    store.move(agreement(), PARTNERSHIP_ID);
    await vi.waitFor(() => expect(stored(ID)?.revision).toBe(10));
    expect(stored(ID)).toMatchObject({
      partnership: PARTNERSHIP_ID,
      body: { programme: 'theirs' },
    });
  });

  test('fault 19: when a newer release asks for the database, nothing more is written', async () => {
    const request = indexedDB.open('bothways', 99);
    await new Promise((resolve, reject) => {
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(store.$problem.get()).toBe('newer');
    const before = page.local.writes.length;
    store.renamePartnership(THURSDAYS, 'Fridays');
    await store.remove(agreement());
    expect(store.$problem.get()).toBe('newer');
    expect(page.local.writes).toHaveLength(before);
    expect(stored(ID)).toEqual(AGREED);
    request.result.close();
  });
});

describe('fault 21: everything erased in another tab', () => {
  test('nothing stays on the page, and nothing can be put back', async () => {
    await store.remove(agreement());
    page.local.clear();
    page.hear('bothways:erased', '');
    expect(agreements()).toEqual([]);
    expect(partnerships()).toEqual([]);
    expect(store.$removed.get()).toEqual([]);
  });

  test('what was on its way back goes again', async () => {
    const versions = [recordOf(draftOf({ programme: 'before' }), { revision: 2 })];
    await strict.keepVersion([ID, 2, 'a'], JSON.stringify(versions[0]));
    await store.remove(agreement());
    const [removed] = store.$removed.get();
    if (!removed) throw new Error('Nothing was removed.');
    const back = store.putBack(removed);
    page.local.clear();
    page.hear('bothways:erased', '');
    await back;
    await vi.waitFor(async () => expect((await strict.readRecords())?.has(ID)).toBe(false));
    expect(stored(ID)).toBeUndefined();
    expect(await readVersions(ID)).toEqual([]);
    expect(agreements()).toEqual([]);
  });

  test('what was being read while it was erased is not shown', async () => {
    close();
    close = store.open();
    page.local.clear();
    page.hear('bothways:erased', '');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(agreements()).toEqual([]);
  });
});

describe('fault 102: on a shared computer', () => {
  test('nothing is shown or written, until it is said to be shared no more', async () => {
    const before = new Map(page.local.entries);
    const { startSharing, stopSharing } = await import('../../../src/browser/shared-computer.ts');
    await store.remove(agreement(OTHER_ID));
    await startSharing(false);
    expect(store.$library.get()).toMatchObject({ state: 'shared', agreements: [], kept: [] });
    expect(store.$removed.get()).toEqual([]);
    page.hear(PREFIX + ID, JSON.stringify(savedNext(AGREED, draftOf())));
    expect(store.addPartnership('Fridays')).toBeUndefined();
    expect(store.$problem.get()).toBe('shared');
    before.delete(PREFIX + OTHER_ID);
    expect(page.local.entries).toEqual(before);
    expect(agreements()).toEqual([]);
    stopSharing();
    await vi.waitFor(() => expect(agreements()).toHaveLength(1));
    expect(store.$library.get().state).toBe('ready');
  });
});
