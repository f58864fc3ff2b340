/** The vault: two copies, and three promises about them. Each test is one way to break a promise. */
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AGREEMENT, type Draft } from '../../../src/lib/agreement/draft.ts';
import { namePerson, nameProgramme } from '../../../src/lib/agreement/people.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { MAX_TEXT } from '../../../src/lib/records/limits.ts';
import { startLineage } from '../../../src/lib/records/lineage.ts';
import { anyDraft, anyText, draftOf, ID, NEWER, OTHER_ID, recordOf } from '../../support/drafts.ts';
import {
  type FakePage,
  FakeStorage,
  FULL,
  NO_DATABASE,
  openPage,
} from '../../support/fake-storage.ts';

type Vault = typeof import('../../../src/browser/vault.ts');

const KEY = `bothways:record:${ID}`;
const ASIDE = `bothways:aside:${ID}`;

let page: FakePage;
let database: IDBFactory;
let vault: Vault;
let erasing: typeof import('../../../src/browser/erasing.ts');

/** Loads the page anew over the same storage, or over another. */
async function load(local?: FakeStorage, indexedDb: unknown = new IDBFactory()) {
  page = openPage(local, indexedDb);
  vault = await import('../../../src/browser/vault.ts');
  erasing = await import('../../../src/browser/erasing.ts');
}
const reload = () => load(page.local, database);

beforeEach(async () => {
  database = new IDBFactory();
  await load(new FakeStorage(), database);
});
afterEach(() => void vi.useRealTimers());

const open = () => vault.openVault(AGREEMENT);
async function save(body: Draft, base: SavedRecord<Draft> = recordOf(body, { revision: 0 })) {
  const written = vault.writeRecord(AGREEMENT, startLineage(base), body, true);
  return { ...written, isOnDisk: (await written.onDisk).status === 'done' };
}

test('what was saved is there after a reload, newest first', async () => {
  await save(draftOf({ programme: 'a' }), recordOf(draftOf(), { revision: 0 }));
  await new Promise((resolve) => setTimeout(resolve, 5));
  await save(draftOf({ programme: 'b' }), recordOf(draftOf(), { revision: 0, id: OTHER_ID }));
  await reload();
  const { records, kept, onDisk } = await open();
  expect(records.map(({ body }) => body.programme)).toEqual(['b', 'a']);
  expect(records.map(({ revision }) => revision)).toEqual([1, 1]);
  expect({ kept, onDisk }).toEqual({ kept: [], onDisk: new Set([ID, OTHER_ID]) });
});

test('fault 13: any words come back exactly after a reload', async () => {
  await fc.assert(
    fc.asyncProperty(anyDraft, async (body) => {
      await save(body);
      page.local.clear();
      await reload();
      const { records } = await open();
      expect(records[0]?.body).toEqual(body);
      await erasing.eraseRecord(ID);
    }),
    { numRuns: 25 },
  );
});

test('fault 13: what is longer than can be saved is refused, and what was saved before stays', async () => {
  const first = await save(draftOf({ programme: 'short' }));
  const long = draftOf({ programme: 'x'.repeat(MAX_TEXT) });
  const { problem, record, isOnDisk } = await save(long, first.record);
  expect(problem).toBe('too-long');
  expect(isOnDisk).toBe(false);
  expect(record.body).toBe(long);
  expect(page.local.getItem(KEY)).toContain('short');
});

test('fault 14: a clock that runs backwards changes nothing about which copy is later', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00Z') });
  const first = await save(draftOf({ programme: 'first' }));
  vi.setSystemTime(new Date('1970-01-01T00:00:00Z'));
  const second = await save(draftOf({ programme: 'second' }), first.record);
  expect(second.record.revision).toBe(first.record.revision + 1);
  page.local.setItem(KEY, JSON.stringify(first.record));
  expect((await open()).records[0]?.body.programme).toBe('second');
});

describe('fault 3: one copy lags behind the other', () => {
  const older = recordOf(draftOf({ programme: 'older' }), { revision: 3 });
  const newer = recordOf(draftOf({ programme: 'newer' }), { revision: 4 });

  test.each([
    ['the first copy was lost', undefined, newer],
    ['the first copy is older', older, newer],
    ['the second copy is older', newer, older],
    ['the second copy was lost', newer, undefined],
  ])('%s: the later one is shown, and both hold it afterwards', async (_, first, second) => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    if (first) page.local.setItem(KEY, JSON.stringify(first));
    if (second) await strict.write(ID, second.revision, JSON.stringify(second));
    const { records } = await open();
    expect(records).toEqual([newer]);
    expect(page.local.getItem(KEY)).toBe(JSON.stringify(newer));
    expect(await strict.readRecords()).toEqual(new Map([[ID, JSON.stringify(newer)]]));
  });

  test('an earlier revision that arrives late never replaces a later one', async () => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    await Promise.all([strict.write(ID, 4, 'later'), strict.write(ID, 3, 'earlier')]);
    expect(await strict.readRecords()).toEqual(new Map([[ID, 'later']]));
  });
});

describe('fault 4, fault 6: the first copy cannot be written', () => {
  const guards: [string, () => boolean, string][] = [
    ...Object.entries(FULL).map(([name, error]): [string, () => boolean, string] => [
      name,
      () => {
        throw error();
      },
      'full',
    ]),
    ['taken and dropped', () => false, 'ignored'],
  ];
  test.each(guards)('%s: told, the words kept, the old copy whole', async (_, guard, problem) => {
    const first = await save(draftOf({ programme: 'old' }));
    page.local.guard = guard;
    const second = await save(draftOf({ programme: 'new' }), first.record);
    expect(second.problem).toBe(problem);
    expect(second.record.body.programme).toBe('new');
    expect(JSON.parse(page.local.getItem(KEY) ?? '')).toEqual(first.record);
  });
});

describe.each(Object.entries(NO_DATABASE))('fault 15: IndexedDB, %s', (_, none) => {
  test('records are kept in the first copy, which is never said to be two', async () => {
    vi.useFakeTimers();
    await load(new FakeStorage(), none);
    const opened = open();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await opened).toEqual({ records: [], kept: [], onDisk: new Set() });
    const { problem, onDisk } = vault.writeRecord(
      AGREEMENT,
      startLineage(recordOf(draftOf())),
      draftOf(),
      true,
    );
    await vi.advanceTimersByTimeAsync(10_000);
    expect(problem).toBeUndefined();
    expect(await onDisk).toEqual({ status: 'failed' });
    expect(page.local.getItem(KEY)).toContain('Ana');
  });
});

describe('fault 7: bytes that cannot be read', () => {
  const sound = recordOf(draftOf({ programme: 'sound' }), { revision: 5 });

  test('are shown as kept, whole, and left where they are', async () => {
    page.local.setItem(KEY, '{"format":"bothw');
    const { records, kept } = await open();
    expect(records).toEqual([]);
    expect(kept).toEqual([
      { id: ID, status: 'unreadable', text: '{"format":"bothw', isAside: false },
    ]);
    expect(page.local.getItem(KEY)).toBe('{"format":"bothw');
  });

  test('give way to a sound second copy, and are put aside first', async () => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    await strict.write(ID, 5, JSON.stringify(sound));
    page.local.setItem(KEY, 'cut');
    const { records, kept } = await open();
    expect(records).toEqual([sound]);
    expect(page.local.getItem(KEY)).toBe(JSON.stringify(sound));
    expect(page.local.getItem(ASIDE)).toBe('cut');
    expect(kept).toEqual([{ id: ID, status: 'unreadable', text: 'cut', isAside: true }]);
  });

  test('stay where they are when there is no room to put them aside', async () => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    await strict.write(ID, 5, JSON.stringify(sound));
    page.local.setItem(KEY, 'cut');
    page.local.guard = () => false;
    expect((await open()).records).toEqual([sound]);
    expect(page.local.getItem(KEY)).toBe('cut');
  });

  test('are put aside before a save, which then goes on', async () => {
    page.local.setItem(KEY, 'cut');
    const { problem, record } = await save(draftOf({ programme: 'new' }));
    expect(problem).toBeUndefined();
    expect(record.id).toBe(ID);
    expect(page.local.getItem(ASIDE)).toBe('cut');
    expect(page.local.getItem(KEY)).toContain('new');
  });

  test('with no room beside them, make the save go elsewhere', async () => {
    page.local.setItem(KEY, 'cut');
    page.local.guard = (key) => key !== ASIDE;
    const { problem, record } = await save(draftOf({ programme: 'new' }));
    expect(problem).toBeUndefined();
    expect(record.id).not.toBe(ID);
    expect(page.local.getItem(KEY)).toBe('cut');
    expect(page.local.getItem(`bothways:record:${record.id}`)).toContain('new');
  });

  test('whatever they are, opening throws nothing and changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        page.local.clear();
        page.local.setItem(KEY, text);
        const { kept } = await open();
        expect(kept.map((item) => item.text)).toEqual([text]);
        expect(page.local.getItem(KEY)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('go only when their owner says so, and the record beside them stays', async () => {
    page.local.setItem(KEY, 'cut');
    await save(draftOf({ programme: 'new' }));
    const [item] = (await open()).kept;
    if (!item) throw new Error('Nothing was kept.');
    await vault.eraseKept(item);
    const { records, kept } = await open();
    expect(kept).toEqual([]);
    expect(records[0]?.body.programme).toBe('new');
  });
});

test('fault 8: one broken record among several leaves the others usable', async () => {
  await save(draftOf({ programme: 'a' }));
  page.local.setItem(`bothways:record:${OTHER_ID}`, '{"broken":');
  page.local.setItem('bothways:record:', 'null');
  const { records, kept } = await open();
  expect(records.map(({ body }) => body.programme)).toEqual(['a']);
  expect(kept.map(({ text }) => text).toSorted()).toEqual(['null', '{"broken":']);
});

describe('fault 27: a newer release has written here', () => {
  const newer = `${JSON.stringify({ ...recordOf(draftOf()), version: NEWER, body: { new: '😀' } })} `;

  test('opening shows it as kept and leaves both copies byte for byte', async () => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    page.local.setItem(KEY, newer);
    await strict.write(ID, 9, newer);
    expect(await open()).toMatchObject({ records: [], kept: [{ status: 'too-new', text: newer }] });
    expect(page.local.getItem(KEY)).toBe(newer);
    expect((await strict.readRecords())?.get(ID)).toBe(newer);
  });

  test('even where an older copy could be read, nothing is overwritten', async () => {
    const strict = await import('../../../src/browser/strict-copy.ts');
    page.local.setItem(KEY, JSON.stringify(recordOf(draftOf())));
    await strict.write(ID, 9, newer);
    const before = page.local.writes.length;
    expect((await open()).records).toEqual([]);
    expect(page.local.writes).toHaveLength(before);
    expect((await strict.readRecords())?.get(ID)).toBe(newer);
  });

  test('fault 19: a save from an old tab is refused, and the newer bytes stay', async () => {
    page.local.setItem(KEY, newer);
    const { problem, isOnDisk } = await save(draftOf({ programme: 'old tab' }));
    expect({ problem, isOnDisk }).toEqual({ problem: 'newer', isOnDisk: false });
    expect(page.local.getItem(KEY)).toBe(newer);
  });
});

test('fault 16: two tabs that began with the same words both keep their edits', async () => {
  const { record: base } = await save(draftOf());
  await save(namePerson(base.body, 0, 'Anna'), base);
  const second = await save(nameProgramme(base.body, 'Ysgol'), base);
  expect(second.record.body).toEqual(
    draftOf({ programme: 'Ysgol', people: [{ name: 'Anna' }, { name: 'Ben' }] }),
  );
  expect(second.record.revision).toBe(3);
  await reload();
  expect((await open()).records).toEqual([second.record]);
});

test('fault 9: where everything was cleared between visits, there is nothing, and no error', async () => {
  await save(draftOf());
  await load(new FakeStorage());
  expect(await open()).toEqual({ records: [], kept: [], onDisk: new Set() });
});

test('what is erased is gone from both copies', async () => {
  await save(draftOf());
  expect(await erasing.eraseRecord(ID)).toBe(true);
  await reload();
  expect((await open()).records).toEqual([]);
  expect(page.local.length).toBe(0);
});

test('a record of another tool is neither shown nor kept', async () => {
  const text = JSON.stringify({ ...recordOf(draftOf()), kind: 'goals' });
  page.local.setItem(KEY, text);
  expect(await open()).toMatchObject({ records: [], kept: [] });
  expect(page.local.getItem(KEY)).toBe(text);
});
