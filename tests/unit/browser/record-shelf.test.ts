/** The records beside the one that is open: changing to another, opening a file, erasing. */
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openText } from '../../../src/browser/open-text.ts';
import { AGREEMENT, type Draft, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import { namePerson, nameProgramme } from '../../../src/lib/agreement/people.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { recordFileText } from '../../../src/lib/transfer/record-file.ts';
import { draftOf, ID, NEWER, OTHER_ID, recordOf } from '../../support/drafts.ts';
import { type FakePage, FakeStorage } from '../../support/fake-storage.ts';
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

describe('several records', () => {
  const other = recordOf(draftOf({ programme: 'other' }), {
    id: OTHER_ID,
    savedAt: '2020-01-01T00:00:00.000Z',
  });

  beforeEach(async () => {
    const local = withRecord();
    local.setItem(`bothways:record:${OTHER_ID}`, JSON.stringify(other));
    await visit(local);
  });

  test('one that was archived is not opened unasked', async () => {
    await visit(withRecord(recordOf(draftOf({ isArchived: true }))));
    expect(state()).toBe('empty');
    expect(store.$others.get().map(({ id }) => id)).toEqual([ID]);
    expect(store.switchTo(ID)).toBe(true);
    expect(store.$record.get().body.isArchived).toBe(true);
  });

  test('the last saved is open, the others are beside it, and one can change to them', async () => {
    expect(store.$record.get().id).toBe(ID);
    expect(store.$others.get().map(({ id }) => id)).toEqual([OTHER_ID]);
    typeProgramme('typed just now');
    store.switchTo(OTHER_ID);
    expect(store.$record.get().body.programme).toBe('other');
    expect(stored(KEY)?.body.programme).toBe('typed just now');
    await vi.waitFor(() => expect(store.$others.get().map(({ id }) => id)).toEqual([ID]));
  });

  test('an id that is not there leads nowhere', () => {
    store.switchTo('gone');
    expect(store.$record.get().id).toBe(ID);
  });

  test('another can be started beside them; nothing is written until something is typed', async () => {
    const before = page.local.writes.length;
    store.startAnother();
    expect(state()).toBe('empty');
    await vi.waitFor(() => expect(store.$others.get()).toHaveLength(2));
    expect(page.local.writes).toHaveLength(before);
    typeProgramme('third');
    await settled('saved');
    expect(page.local.length).toBe(3);
  });

  test('a page that was sent to begin another does so, in the partnership that was named', async () => {
    const tab = new FakeStorage();
    tab.setItem('bothways:open:agreement', `new:${OTHER_ID}`);
    ({ page, store, close } = await visitStore(withRecord(), new IDBFactory(), tab));
    expect(state()).toBe('empty');
    expect(page.local.length).toBe(1);
    typeProgramme('begun anew');
    await settled('saved');
    expect(stored()).toMatchObject({ partnership: OTHER_ID, body: { programme: 'begun anew' } });
    expect(stored(KEY)?.body).toEqual(draftOf());
  });

  test('erasing takes the open one alone', async () => {
    expect(await store.erase()).toBe(true);
    expect(state()).toBe('erased');
    expect(store.$record.get().body).toEqual(EMPTY_DRAFT);
    expect([...page.local.entries.keys()]).toEqual([`bothways:record:${OTHER_ID}`]);
  });
});

describe('what cannot be opened', () => {
  test('fault 7: is offered to its owner, and goes only when they say so', async () => {
    const local = withRecord();
    local.setItem(`bothways:record:${OTHER_ID}`, 'cut sh');
    await visit(local);
    const [kept] = store.$kept.get();
    expect(kept).toEqual({ id: OTHER_ID, status: 'unreadable', text: 'cut sh', isAside: false });
    if (kept) await store.eraseKept(kept);
    expect(store.$kept.get()).toEqual([]);
    expect(page.local.length).toBe(1);
  });
});

describe('files', () => {
  const file = recordOf(draftOf({ programme: 'from a file' }), { id: OTHER_ID, revision: 4 });

  beforeEach(() => visit(withRecord()));

  test('fault 36: one is opened beside what is here, and saved', async () => {
    expect(openText(store, AGREEMENT, recordFileText(file))).toBe('opened');
    expect(store.$record.get().body).toEqual(file.body);
    await settled('saved');
    expect(stored(`bothways:record:${OTHER_ID}`)?.body).toEqual(file.body);
    expect(stored(KEY)?.body).toEqual(draftOf());
    await vi.waitFor(() => expect(store.$others.get().map(({ id }) => id)).toEqual([ID]));
  });

  test('one that is here already is not made twice', async () => {
    expect(openText(store, AGREEMENT, recordFileText(recordOf(draftOf())))).toBe('same');
    expect(page.local.length).toBe(1);
  });

  test('fault 36: one that went on differently elsewhere becomes a second; neither is replaced', async () => {
    const elsewhere = recordOf(draftOf({ programme: 'elsewhere' }), { revision: 9 });
    expect(openText(store, AGREEMENT, recordFileText(elsewhere))).toBe('opened');
    await settled('saved');
    expect(store.$record.get().id).not.toBe(ID);
    expect(stored(KEY)?.body).toEqual(draftOf());
    expect(stored()?.body.programme).toBe('elsewhere');
  });

  test.each([
    ['cut short', recordFileText(file).slice(0, 80), 'unreadable'],
    ['empty', '', 'unreadable'],
    ['of a newer release', JSON.stringify({ ...file, version: NEWER }), 'too-new'],
    ['of another tool', JSON.stringify({ ...file, kind: 'goals' }), 'wrong-kind'],
  ])('fault 35: a file that is %s changes nothing', async (_, text, result) => {
    const before = page.local.writes.length;
    expect(openText(store, AGREEMENT, text)).toBe(result);
    expect(store.$record.get().id).toBe(ID);
    expect(page.local.writes).toHaveLength(before);
  });

  test('words that are still being typed are saved before a file is opened', () => {
    store.change((draft) => namePerson(draft, 0, 'Anna'));
    openText(store, AGREEMENT, recordFileText(file));
    expect(stored(KEY)?.body.people[0]?.name).toBe('Anna');
  });
});
