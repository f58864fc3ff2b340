/** Goals among all that lies in this browser: shown, changed, moved, taken away and brought back; and the last day they are held to. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Goal } from '../../../src/lib/goals/goal.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { draftOf, ID, recordOf } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, openPage } from '../../support/fake-storage.ts';
import { fetchedFiles } from '../../support/fetched-files.ts';
import { FULL_GOAL, GOAL_ID, goalOf, goalRecord, NEWER_GOAL } from '../../support/goals.ts';
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

const GOAL = goalRecord(goalOf(), { partnership: PARTNERSHIP_ID });
const goals = () => store.$library.get().goals;
const goal = () => {
  const [found] = goals();
  if (!found) throw new Error('No goal is shown.');
  return found;
};
const stored = () =>
  JSON.parse(page.local.getItem(PREFIX + GOAL_ID) ?? 'null') as SavedRecord<Goal> | null;

beforeEach(() => visit(GOAL, partnershipRecord(), recordOf(draftOf())));
afterEach(() => close());

describe('a goal', () => {
  test('is shown beside agreements and partnerships', () => {
    const { agreements, partnerships, kept } = store.$library.get();
    expect(goals()).toEqual([GOAL]);
    expect([agreements.length, partnerships.length, kept.length]).toEqual([1, 1, 0]);
  });

  test('is changed, moved and copied', () => {
    store.edit(goal(), (body) => ({ ...body, isArchived: true }));
    expect(stored()?.body.isArchived).toBe(true);
    store.move(goal(), null);
    expect(stored()?.partnership).toBeNull();
    store.duplicate(goal(), { ...goal().body, isArchived: false });
    expect(goals()).toHaveLength(2);
    const copy = goals().find(({ id }) => id !== GOAL_ID);
    expect(copy?.body).toEqual({ ...goalOf(), isArchived: false });
  });

  test('is taken away, and comes back as it was', async () => {
    await store.remove(goal());
    expect([goals(), stored()]).toEqual([[], null]);
    const [removed] = store.$removed.get();
    if (removed) await store.putBack(removed);
    expect(goals()).toEqual([GOAL]);
  });

  test('of another tab is shown as it comes, though nothing lay here before', async () => {
    close();
    await visit();
    expect(goals()).toEqual([]);
    page.local.setItem(PREFIX + GOAL_ID, JSON.stringify(GOAL));
    page.hear(PREFIX + GOAL_ID, JSON.stringify(GOAL));
    await vi.waitFor(() => expect(goals()).toEqual([GOAL]));
  });

  test('fault 27: of a newer release is kept, and never written over', async () => {
    close();
    const newer = { ...GOAL, version: NEWER_GOAL };
    await visit(newer);
    expect(goals()).toEqual([]);
    expect(store.$library.get().kept).toMatchObject([{ id: GOAL_ID, status: 'too-new' }]);
    expect(stored()).toEqual(newer);
  });
});

describe('the last day that a partnership has agreed on', () => {
  const lasting = (end: string, part: Partial<SavedRecord<never>> = {}) =>
    recordOf(
      draftOf({
        clauses: {
          length: { choice: 'set-end', own: '', values: { start: '', end }, proposed: {} },
        },
      }),
      { partnership: PARTNERSHIP_ID, ...part },
    );
  const ends = async (...records: SavedRecord<unknown>[]) => {
    close();
    await visit(...records);
    vi.stubGlobal('fetch', fetchedFiles());
    const { agreedEnd } = await import('../../../src/browser/agreed-end.ts');
    return agreedEnd(PARTNERSHIP_ID, 'en');
  };

  test('is that of its agreement, and of the one saved last', async () => {
    expect(await ends(lasting('2027-06-30'))).toBe('2027-06-30');
    const later = lasting('2028-02-29', {
      id: GOAL_ID,
      savedAt: '2026-12-01T00:00:00.000Z',
    });
    expect(await ends(lasting('2027-06-30'), later)).toBe('2028-02-29');
  });

  test('is none without an agreement of that partnership that names a day there is', async () => {
    expect(await ends(goalRecord(FULL_GOAL, { partnership: PARTNERSHIP_ID }))).toBe('');
    expect(await ends(lasting('2027-06-30', { partnership: null }))).toBe('');
    expect(await ends(lasting('2027-02-29'))).toBe('');
    expect(await ends(recordOf(draftOf(), { id: ID, partnership: PARTNERSHIP_ID }))).toBe('');
  });
});
