/** One record on one page: what a person is told about their words, and what happens to them meanwhile. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AGREEMENT, type Draft, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { nameProgramme } from '../../../src/lib/agreement/people.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { MAX_TEXT } from '../../../src/lib/records/limits.ts';
import { draftOf, ID, NEWER, recordOf, savedNext } from '../../support/drafts.ts';
import {
  type FakePage,
  FakeStorage,
  FULL,
  NO_DATABASE,
  openPage,
} from '../../support/fake-storage.ts';
import { type AgreementStore, visitStore } from '../../support/store-visit.ts';

const KEY = `bothways:record:${ID}`;
let page: FakePage;
let store: AgreementStore;
let close: () => void;

/** Opens a page over a storage and a database, and waits until it has read them. */
async function visit(local = new FakeStorage(), database: unknown = new IDBFactory()) {
  ({ page, store, close } = await visitStore(local, database));
}

const state = () => store.$save.get().state;
const settled = (...wanted: string[]) =>
  vi.waitFor(() => expect(wanted).toContain(state()), { timeout: 5000 });
const typeProgramme = (words: string) => store.change((draft) => nameProgramme(draft, words));
const stored = (key = `bothways:record:${store.$record.get().id}`) => {
  const text = page.local.getItem(key);
  return text === null ? undefined : (JSON.parse(text) as SavedRecord<Draft>);
};
const withRecord = (record = recordOf(draftOf()), key = KEY) => {
  const local = new FakeStorage();
  local.setItem(key, JSON.stringify(record));
  return local;
};

beforeEach(() => visit());
afterEach(() => {
  close();
  vi.useRealTimers();
});

describe('what a person is told', () => {
  test('nothing typed, then saving, then saved, once both copies hold it', async () => {
    const told: string[] = [];
    const stop = store.$save.subscribe(({ state }) => void told.push(state));
    typeProgramme('Ysgol');
    await settled('saved');
    stop();
    expect(told).toEqual(['empty', 'saving', 'saved']);
    const strict = await import('../../../src/browser/strict-copy.ts');
    expect((await strict.readRecords())?.get(store.$record.get().id)).toContain('Ysgol');
    expect(stored()?.body.programme).toBe('Ysgol');
  });

  test('an edit that changes nothing is no edit', () => {
    store.change((draft) => ({ ...draft, people: [...draft.people] }));
    expect(state()).toBe('empty');
  });

  test.each(Object.entries(NO_DATABASE))('fault 15: IndexedDB, %s: kept once', async (_, none) => {
    vi.useFakeTimers();
    const opening = visit(new FakeStorage(), none);
    await vi.advanceTimersByTimeAsync(10_000);
    await opening;
    typeProgramme('Ysgol');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(state()).toBe('once');
    expect(stored()?.body.programme).toBe('Ysgol');
  });

  test('fault 15: what was kept once is told so again on the next visit', async () => {
    await visit(withRecord(), null);
    expect(state()).toBe('once');
  });

  test('fault 5: no storage at all: told at once, and the tool goes on in memory', async () => {
    const local = new FakeStorage();
    page = openPage(local);
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
    const { createRecordStore } = await import('../../../src/browser/stores/record-store.ts');
    store = createRecordStore(AGREEMENT, EMPTY_DRAFT);
    close = store.open();
    await settled('not-saved');
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'blocked' });
    typeProgramme('Ysgol');
    store.saveNow();
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'blocked' });
    expect(store.$record.get().body.programme).toBe('Ysgol');
    expect(await store.erase()).toBe(true);
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
  });

  describe('fault 4, fault 6: words that could not be saved', () => {
    const guards: Record<string, (() => Error) | undefined> = {
      ...FULL,
      'taken and dropped': undefined,
    };
    test.each(Object.entries(guards))('%s', async (_, error) => {
      page.local.guard = () => {
        if (error) throw error();
        return false;
      };
      typeProgramme('Ysgol');
      store.saveNow();
      const problem = error ? 'full' : 'ignored';
      expect(store.$save.get()).toEqual({ state: 'not-saved', problem });
      expect(store.$record.get().body.programme).toBe('Ysgol');
      // More typing takes the warning away only when it has been saved.
      typeProgramme('Ysgol y Bont');
      expect(state()).toBe('not-saved');
      page.local.guard = () => true;
      store.saveNow();
      await settled('saved');
      expect(stored()?.body.programme).toBe('Ysgol y Bont');
    });
  });

  test('fault 13: a paste of 1 MB is refused, stays on screen, and can be shortened', async () => {
    typeProgramme('short');
    await settled('saved');
    const long = 'x'.repeat(MAX_TEXT);
    typeProgramme(long);
    store.saveNow();
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'too-long' });
    expect(store.$record.get().body.programme).toBe(long);
    expect(stored()?.body.programme).toBe('short');
    typeProgramme('shorter');
    store.saveNow();
    await settled('saved');
    expect(stored()?.body.programme).toBe('shorter');
  });
});

describe('when words are saved', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  const saves = () => page.local.writes.length;

  test('after a pause in typing, once', () => {
    typeProgramme('Y');
    vi.advanceTimersByTime(150);
    typeProgramme('Ys');
    vi.advanceTimersByTime(150);
    expect(saves()).toBe(0);
    vi.advanceTimersByTime(60);
    expect(saves()).toBe(1);
    vi.advanceTimersByTime(5000);
    expect(saves()).toBe(1);
  });

  test('fault 1: in the midst of typing too, before a second has gone by', () => {
    for (let i = 0; i < 10; i++) {
      typeProgramme('x'.repeat(i + 1));
      vi.advanceTimersByTime(100);
    }
    expect(saves()).toBeGreaterThanOrEqual(1);
    expect(stored()?.body.programme.length).toBeGreaterThanOrEqual(6);
  });

  test('fault 23: at once when the page is left, hidden or frozen', () => {
    const ways: (() => void)[] = [
      page.leave,
      () => {
        Object.assign(document, { visibilityState: 'hidden' });
        document.dispatchEvent(new Event('visibilitychange'));
      },
      () => void document.dispatchEvent(new Event('freeze')),
      close,
    ];
    ways.forEach((leave, i) => {
      typeProgramme(`words ${i}`);
      leave();
      expect(stored()?.body.programme).toBe(`words ${i}`);
    });
    expect(saves()).toBe(ways.length);
  });

  test('leaving without having typed writes nothing', () => {
    page.leave();
    expect(saves()).toBe(0);
  });
});

describe('other tabs', () => {
  const theirs = (part: Partial<Draft>, revision: number) =>
    JSON.stringify(savedNext(recordOf(draftOf(), { revision: revision - 1 }), draftOf(part)));

  beforeEach(() => visit(withRecord()));

  test('fault 16: what they saved appears here, beside what is being typed', async () => {
    typeProgramme('Ysgol');
    const text = theirs({ people: [{ name: 'Anna' }, { name: 'Ben' }] }, 2);
    page.local.setItem(KEY, text);
    page.hear(KEY, text);
    const both = draftOf({ programme: 'Ysgol', people: [{ name: 'Anna' }, { name: 'Ben' }] });
    expect(store.$record.get().body).toEqual(both);
    await settled('saved');
    expect(stored()).toMatchObject({ revision: 3, body: both });
  });

  test('fault 22: where nothing was heard of them, the next save still brings both together', async () => {
    page.local.setItem(KEY, theirs({ people: [{ name: 'Anna' }, { name: 'Ben' }] }, 2));
    typeProgramme('Ysgol');
    await settled('saved');
    expect(store.$record.get().body.people[0]?.name).toBe('Anna');
    expect(stored()).toMatchObject({ revision: 3, body: { programme: 'Ysgol' } });
  });

  test('fault 17: of two edits of one field, the later stands', async () => {
    typeProgramme('mine');
    const text = theirs({ programme: 'theirs' }, 2);
    page.local.setItem(KEY, text);
    page.hear(KEY, text);
    await settled('saved');
    expect(stored()?.body.programme).toBe('mine');
  });

  test('fault 21: what they erased goes here too, and is not written again', async () => {
    typeProgramme('half a sentence');
    page.local.removeItem(KEY);
    page.hear(KEY, null);
    expect(state()).toBe('erased');
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
    page.leave();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.local.length).toBe(0);
  });

  // The second copy answers in several steps; their news may come between any two of them.
  test.each([0, 1, 2, 4, 8, 16])(
    'fault 21: what they saved as it is erased here does not come back (%i steps)',
    async (steps) => {
      const saved = savedNext(store.$record.get(), draftOf({ programme: 'theirs' }));
      const strict = await import('../../../src/browser/strict-copy.ts');
      const erasing = store.erase();
      for (let i = 0; i < steps; i++) await Promise.resolve();
      page.hear(KEY, JSON.stringify(saved));
      expect(await erasing).toBe(true);
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect([...((await strict.readRecords()) ?? [])]).toEqual([]);
      expect(page.local.getItem(KEY)).toBeNull();
      expect(state()).toBe('erased');
    },
  );

  test('fault 21: a second copy that was on its way when they erased goes too', async () => {
    page.local.removeItem(KEY);
    // They were told that it is gone; then ours came.
    const strict = await import('../../../src/browser/strict-copy.ts');
    await strict.write(ID, 9, JSON.stringify(recordOf(draftOf(), { revision: 9 })));
    page.hear(KEY, null);
    await vi.waitFor(async () => expect(await strict.readRecords()).toEqual(new Map()));
  });

  test('fault 21: what was saved here in the moment in which they erased it goes too', async () => {
    typeProgramme('saved too late');
    await settled('saved');
    const strict = await import('../../../src/browser/strict-copy.ts');
    page.hear(KEY, null);
    expect(state()).toBe('erased');
    expect(page.local.length).toBe(0);
    await vi.waitFor(async () => expect(await strict.readRecords()).toEqual(new Map()));
  });

  test('fault 21: what they erased and have put back stays where it is', async () => {
    typeProgramme('saved long before');
    await settled('saved');
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 1001);
    page.hear(KEY, null);
    vi.mocked(performance.now).mockRestore();
    expect(state()).toBe('erased');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(page.local.getItem(KEY)).toContain('saved long before');
  });

  test('fault 11: when a neighbour clears everything, the words are saved again', async () => {
    page.local.clear();
    page.hear(null, null);
    await settled('saved');
    expect(stored()?.body).toEqual(draftOf());
  });

  test('fault 19, fault 27: when a newer release has written, nothing more is saved', async () => {
    const newer = JSON.stringify({ ...recordOf(draftOf()), version: NEWER, body: 'new' });
    page.local.setItem(KEY, newer);
    page.hear(KEY, newer);
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'newer' });
    typeProgramme('Ysgol');
    store.saveNow();
    expect(store.$save.get()).toEqual({ state: 'not-saved', problem: 'newer' });
    expect(store.$record.get().body.programme).toBe('Ysgol');
    expect(page.local.getItem(KEY)).toBe(newer);
  });
});
