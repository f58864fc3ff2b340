/** Checks among all that lies in this browser: shown, changed, moved, taken away and brought back. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CHECK, type Check } from '../../../src/lib/check/check.ts';
import { archiveCheck } from '../../../src/lib/check/edit.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { CHECK_ID, checkOf, checkRecord, FULL_CHECK } from '../../support/checks.ts';
import { draftOf, OTHER_ID, recordOf } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, openPage } from '../../support/fake-storage.ts';
import { GOAL_ID, goalRecord } from '../../support/goals.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../../support/partnerships.ts';

const PREFIX = 'bothways:record:';
let page: FakePage;
let store: import('../../../src/browser/stores/library-view.ts').LibraryStore;
let close: () => void = () => undefined;

async function visit(...records: SavedRecord<unknown>[]): Promise<void> {
  const local = new FakeStorage();
  for (const record of records) local.setItem(PREFIX + record.id, JSON.stringify(record));
  page = openPage(local, new IDBFactory());
  const { createLibraryStore } = await import('../../../src/browser/stores/library-store.ts');
  store = createLibraryStore();
  close = store.open();
  await vi.waitFor(() => expect(store.$library.get().state).toBe('ready'), { timeout: 9000 });
}

const FULL = checkRecord(FULL_CHECK, { partnership: PARTNERSHIP_ID });
const SELF = checkRecord(checkOf({ questionnaire: 'ready' }), {
  id: OTHER_ID,
  savedAt: '2026-11-29T10:00:00.000Z',
});
const checks = () => store.$library.get().checks;
const check = () => {
  const found = checks().find(({ id }) => id === CHECK_ID);
  if (!found) throw new Error('The check is not shown.');
  return found;
};
const stored = () =>
  JSON.parse(page.local.getItem(PREFIX + CHECK_ID) ?? 'null') as SavedRecord<Check> | null;

beforeEach(() => visit(FULL, SELF, partnershipRecord(), recordOf(draftOf()), goalRecord()));
afterEach(() => close());

test('checks of every questionnaire are shown beside the rest, the last saved first', () => {
  const { agreements, goals, partnerships, kept } = store.$library.get();
  expect(checks()).toEqual([SELF, FULL]);
  const others = [agreements, goals, partnerships, kept].map(({ length }) => length);
  expect(others).toEqual([1, 1, 1, 0]);
});

test('a check is put away, fetched back and moved, and no answer is lost by it', () => {
  store.edit(check(), (body) => archiveCheck(body, true));
  expect(stored()?.body).toEqual({ ...FULL_CHECK, isArchived: true });
  store.move(check(), null);
  expect(stored()?.partnership).toBeNull();
  store.edit(check(), (body) => archiveCheck(body, false));
  expect(stored()?.body).toEqual(FULL_CHECK);
});

test('a check is taken away, and comes back as it was', async () => {
  await store.remove(check());
  expect([checks(), stored()]).toEqual([[SELF], null]);
  const [removed] = store.$removed.get();
  if (removed) await store.putBack(removed);
  expect(stored()).toEqual(FULL);
  expect(checks()).toEqual([SELF, FULL]);
});

test('a check of another tab is shown as it comes, though nothing lay here before', async () => {
  close();
  await visit();
  page.local.setItem(PREFIX + CHECK_ID, JSON.stringify(FULL));
  page.hear(PREFIX + CHECK_ID, JSON.stringify(FULL));
  await vi.waitFor(() => expect(checks()).toEqual([FULL]));
});

test('fault 27: a check of a newer release is kept, and never written over', async () => {
  close();
  const newer = { ...FULL, version: CHECK.migrations.current + 1 };
  await visit(newer);
  expect(checks()).toEqual([]);
  expect(store.$library.get().kept).toMatchObject([{ id: CHECK_ID, status: 'too-new' }]);
  expect(stored()).toEqual(newer);
});

test('a check with an answer to a stop sign is none that any release of ours wrote', async () => {
  close();
  await visit({ ...FULL, body: { ...FULL_CHECK, stops: { fear: 'yes' } } }, goalRecord());
  expect(checks()).toEqual([]);
  expect(store.$library.get().goals.map(({ id }) => id)).toEqual([GOAL_ID]);
  expect(store.$library.get().kept).toMatchObject([{ id: CHECK_ID, status: 'unreadable' }]);
});
