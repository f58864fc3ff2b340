/** Hard cases of the vault and the store: bytes that must not be lost, and states that must not be claimed. */
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { AGREEMENT, type Draft, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { nameProgramme } from '../../../src/lib/agreement/people.ts';
import { startLineage } from '../../../src/lib/records/lineage.ts';
import { draftOf, ID, OTHER_ID, recordOf } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, openPage } from '../../support/fake-storage.ts';

const KEY = `bothways:record:${ID}`;
let page: FakePage;
let database: IDBFactory;

async function store() {
  const { createRecordStore } = await import('../../../src/browser/stores/record-store.ts');
  const made = createRecordStore<Draft>(AGREEMENT, EMPTY_DRAFT);
  made.open();
  await vi.waitFor(() => expect(made.$save.get().state).not.toBe('loading'));
  return made;
}
beforeEach(() => {
  database = new IDBFactory();
  page = openPage(new FakeStorage(), database);
});

test('fault 7: unreadable bytes put aside are not overwritten by a second lot', async () => {
  const { writeRecord, openVault } = await import('../../../src/browser/vault.ts');
  for (const bytes of ['first cut', 'second cut']) {
    page.local.setItem(KEY, bytes);
    await writeRecord(AGREEMENT, startLineage(recordOf(draftOf(), { revision: 0 })), draftOf())
      .onDisk;
  }
  const { kept } = await openVault(AGREEMENT);
  expect(kept.map(({ text }) => text).toSorted()).toEqual(['first cut', 'second cut']);
});

test('fault 7: unreadable bytes in the second copy are not overwritten either', async () => {
  const strict = await import('../../../src/browser/strict-copy.ts');
  const { openVault } = await import('../../../src/browser/vault.ts');
  page.local.setItem(KEY, JSON.stringify(recordOf(draftOf())));
  await strict.write(ID, 1, 'strict copy, cut');
  const first = await openVault(AGREEMENT);
  const kept = [...first.kept, ...(await openVault(AGREEMENT)).kept].map(({ text }) => text);
  expect(kept).toContain('strict copy, cut');
});

test('fault 7: where neither copy can be read, the bytes of both can be had', async () => {
  const strict = await import('../../../src/browser/strict-copy.ts');
  const { openVault } = await import('../../../src/browser/vault.ts');
  page.local.setItem(KEY, 'short');
  await strict.write(ID, 1, '{"much longer":"words that the first copy lost');
  const { kept } = await openVault(AGREEMENT);
  expect(kept.map(({ text }) => text)).toContain('{"much longer":"words that the first copy lost');
});

test('a failed erase is not told as done, for the words would come back', async () => {
  const { writeRecord, openVault } = await import('../../../src/browser/vault.ts');
  const { eraseRecord } = await import('../../../src/browser/erasing.ts');
  await writeRecord(AGREEMENT, startLineage(recordOf(draftOf(), { revision: 0 })), draftOf())
    .onDisk;
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('No', 'UnknownError');
  });
  const isGone = await eraseRecord(ID);
  expect({ isGone, left: (await openVault(AGREEMENT)).records.length }).toEqual({
    isGone: false,
    left: 1,
  });
});

test('fault 15: after a change to another record, kept once is still told as once', async () => {
  page = openPage(page.local, null);
  page.local.setItem(KEY, JSON.stringify(recordOf(draftOf())));
  page.local.setItem(
    `bothways:record:${OTHER_ID}`,
    JSON.stringify(recordOf(draftOf({ programme: 'x' }), { id: OTHER_ID })),
  );
  const made = await store();
  expect(made.$save.get().state).toBe('once');
  const [other] = made.$others.get();
  made.switchTo(other?.id ?? '');
  await vi.waitFor(() => expect(made.$save.get().state).toBe('once'));
});

test('a record whose second copy cannot be written is not told as saved on opening', async () => {
  page.local.setItem(KEY, JSON.stringify(recordOf(draftOf())));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const made = await store();
  expect(made.$save.get().state).toBe('once');
});

test('fault 96: a change heard while the second copy is being written does not leave “Saving …” standing', async () => {
  page.local.setItem(KEY, JSON.stringify(recordOf(draftOf())));
  const made = await store();
  made.change((draft) => nameProgramme(draft, 'Ysgol'));
  made.saveNow();
  // The other tab saves on top of it, before the commit has come back.
  const text = JSON.stringify(
    recordOf(draftOf({ programme: 'Ysgol', people: [{ name: 'Anna' }, { name: 'Ben' }] }), {
      revision: 3,
    }),
  );
  page.local.setItem(KEY, text);
  page.hear(KEY, text);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  expect(made.$save.get().state).toBe('saved');
});

test('two tabs start the same open clause: a typed value is not replaced by a suggestion', async () => {
  const { choose, fillIn } = await import('../../../src/lib/agreement/edit.ts');
  const { MEETING, metWords } = await import('../../support/drafts.ts');
  const base = draftOf();
  const clicked = choose(base, MEETING, 'regular');
  const typed = fillIn(clicked, 'meeting', 'weeks', '5');
  expect(metWords(base, clicked, typed).clauses['meeting']?.values['weeks']).toBe('5');
});
