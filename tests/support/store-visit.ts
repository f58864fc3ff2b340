/** A page with the store of the open agreement, over what lies in a browser: for tests of what is kept there. */
import { expect, vi } from 'vitest';
import { AGREEMENT, type Draft, EMPTY_DRAFT } from '../../src/lib/agreement/draft.ts';
import { type FakePage, type FakeStorage, openPage } from './fake-storage.ts';

export type AgreementStore = ReturnType<
  typeof import('../../src/browser/stores/record-store.ts').createRecordStore<Draft>
>;

export interface StoreVisit {
  page: FakePage;
  store: AgreementStore;
  close: () => void;
}

/** Opens the page, and waits until it has read what is there. `tab` is what the tab itself remembers. */
export async function visitStore(
  local: FakeStorage,
  database: unknown,
  tab?: FakeStorage,
): Promise<StoreVisit> {
  const page = openPage(local, database);
  if (tab) vi.stubGlobal('sessionStorage', tab);
  const { createRecordStore } = await import('../../src/browser/stores/record-store.ts');
  const store = createRecordStore(AGREEMENT, EMPTY_DRAFT);
  const close = store.open();
  await vi.waitFor(() => expect(store.$save.get().state).not.toBe('loading'), { timeout: 5000 });
  return { page, store, close };
}
