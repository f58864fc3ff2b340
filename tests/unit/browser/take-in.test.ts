/** Records of a file in this browser: all of them or none, and out again. */
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { AGREEMENT } from '../../../src/lib/agreement/draft.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { readAnyRecord } from '../../../src/lib/records/read-any-record.ts';
import { compareRecords } from '../../../src/lib/transfer/comparison.ts';
import {
  type Choice,
  DEFAULT_CHOICE,
  type ImportPlan,
  planImport,
} from '../../../src/lib/transfer/import-plan.ts';
import { anyDraft, draftOf, ID, OTHER_ID, recordOf, savedNext } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, FULL, openPage } from '../../support/fake-storage.ts';

const PREFIX = 'bothways:record:';
let page: FakePage;
let database: IDBFactory;
let strict: typeof import('../../../src/browser/strict-copy.ts');
let vault: typeof import('../../../src/browser/vault.ts');
let taking: typeof import('../../../src/browser/take-in.ts');
let readVersions: typeof import('../../../src/browser/versions.ts').readVersions;
let swapTogether: typeof import('../../../src/browser/write-together.ts').swapTogether;

/** Opens a page over the same storage as the last, or over another. */
async function visit(local: FakeStorage = page.local, indexedDb: unknown = database) {
  page = openPage(local, indexedDb);
  strict = await import('../../../src/browser/strict-copy.ts');
  vault = await import('../../../src/browser/vault.ts');
  taking = await import('../../../src/browser/take-in.ts');
  ({ readVersions } = await import('../../../src/browser/versions.ts'));
  ({ swapTogether } = await import('../../../src/browser/write-together.ts'));
}

async function put(...records: SavedRecord<unknown>[]) {
  for (const record of records) {
    page.local.setItem(PREFIX + record.id, JSON.stringify(record));
    await strict.write(record.id, record.revision, JSON.stringify(record));
  }
}

const fresh = {
  newId: () => crypto.randomUUID(),
  newStamp: () => '0000beef',
  savedAt: '2026-11-22T12:00:00.000Z',
};
function planOf(
  file: SavedRecord<unknown>[],
  device: SavedRecord<unknown>[],
  choice?: Choice,
): ImportPlan {
  const decisions = compareRecords(file, device).map((one) => {
    return { ...one, choice: choice ?? DEFAULT_CHOICE[one.standing] };
  });
  return planImport(decisions, new Set(), fresh);
}

/** Both copies, byte for byte. */
async function bytes() {
  return [
    Object.fromEntries([...page.local.entries].filter(([key]) => key.startsWith(PREFIX))),
    Object.fromEntries((await strict.readRecords()) ?? []),
  ];
}
const textsOf = (records: SavedRecord<unknown>[]) => {
  const texts = records.map((record) => [record.id, JSON.stringify(record)] as const);
  return [
    Object.fromEntries(texts.map(([id, text]) => [PREFIX + id, text])),
    Object.fromEntries(texts),
  ];
};

const HERE = recordOf(draftOf({ programme: 'here' }), { revision: 3 });
const APART = recordOf(draftOf({ programme: 'apart' }), { revision: 5, stamp: '11111111' });
const NEW = recordOf(draftOf({ programme: 'new' }), { id: OTHER_ID });

beforeEach(async () => {
  database = new IDBFactory();
  await visit(new FakeStorage(), database);
});

test('fault 38: what is taken into an empty browser is there byte for byte, in both copies', async () => {
  expect(await taking.takeIn(planOf([HERE, NEW], []))).toBe('done');
  expect(await bytes()).toEqual(textsOf([HERE, NEW]));
});

test('fault 36: what is covered is kept as an earlier version, and undoing brings it back', async () => {
  await put(HERE);
  const plan = planOf([APART, NEW], [HERE], 'replace');
  expect(await taking.takeIn(plan)).toBe('done');
  const { records } = await vault.openVault(AGREEMENT);
  expect(records.map(({ body }) => body.programme).sort()).toEqual(['apart', 'new']);
  expect((await readVersions(ID)).map(([, text]) => JSON.parse(text))).toEqual([HERE]);

  expect(await taking.takeOut(plan)).toEqual([]);
  const after = await vault.openVault(AGREEMENT);
  expect(after.records.map(({ body }) => body)).toEqual([HERE.body]);
});

test('undoing leaves alone what somebody has changed since', async () => {
  await put(HERE);
  const plan = planOf([APART, NEW], [HERE], 'replace');
  await taking.takeIn(plan);
  const [written] = plan.write;
  const later = { ...written, revision: 99, body: { ...APART.body, programme: 'written since' } };
  await put(later as SavedRecord<unknown>);
  expect(await taking.takeOut(plan)).toEqual([ID]);
  const { records } = await vault.openVault(AGREEMENT);
  expect(records.map(({ body }) => body.programme)).toEqual(['written since']);
});

describe('fault 37: all or nothing', () => {
  test.each(Object.entries(FULL))('where there is no room (%s)', async (_, error) => {
    await put(HERE);
    const before = await bytes();
    let writes = 0;
    page.local.guard = () => {
      if (++writes === 2) throw error();
      return true;
    };
    expect(await taking.takeIn(planOf([APART, NEW], [HERE], 'replace'))).toBe('full');
    expect(await bytes()).toEqual(before);
  });

  test('where the browser takes words and drops them', async () => {
    page.local.guard = () => false;
    expect(await taking.takeIn(planOf([NEW], []))).toBe('ignored');
    expect(await bytes()).toEqual([{}, {}]);
  });

  test('a browser that dies between the two copies finds everything when it is opened', async () => {
    const { write } = planOf([APART, NEW], []);
    const entries = write.map((record) => {
      return { id: record.id, revision: record.revision, text: JSON.stringify(record) };
    });
    expect((await swapTogether(entries)).status).toBe('done');
    await visit();
    const { records } = await vault.openVault(AGREEMENT);
    expect(records.map(({ body }) => body.programme).sort()).toEqual(['apart', 'new']);
    expect(await bytes()).toEqual(textsOf([APART, NEW]));
  });

  test('without a database the first copy takes them', async () => {
    await visit(new FakeStorage(), undefined);
    expect(await taking.takeIn(planOf([NEW], []))).toBe('done');
    expect(page.local.getItem(PREFIX + OTHER_ID)).toBe(JSON.stringify(NEW));
  });
});

describe('fault 18: nothing that another tab wrote meanwhile is covered', () => {
  test('where it changed a record that would be replaced', async () => {
    await put(HERE);
    const plan = planOf([APART], [HERE], 'replace');
    await put(savedNext(HERE, { ...HERE.body, programme: 'a moment ago' }));
    const before = await bytes();
    expect(await taking.takeIn(plan)).toBe('changed');
    expect(await bytes()).toEqual(before);
  });

  test('where it began one under the same id', async () => {
    const plan = planOf([HERE], []);
    await put(APART);
    expect(await taking.takeIn(plan)).toBe('changed');
    expect(await bytes()).toEqual(textsOf([APART]));
  });

  test('where only the second copy knows of a later version', async () => {
    await put(HERE);
    const plan = planOf([{ ...APART, revision: 1 }], [HERE], 'replace');
    const later = { ...HERE, revision: 50 };
    await strict.write(ID, 50, JSON.stringify(later));
    expect(await taking.takeIn(plan)).toBe('changed');
    expect((await strict.readRecords())?.get(ID)).toBe(JSON.stringify(later));
    expect(page.local.getItem(PREFIX + ID)).toBe(JSON.stringify(HERE));
  });
});

test('whatever is taken in and undone, the words are as they were', async () => {
  const id = fc.integer({ min: 0, max: 3 }).map((n) => ID.slice(0, -1) + n);
  const record = fc
    .tuple(anyDraft, id, fc.nat({ max: 9 }))
    .map(([body, own, revision]) => recordOf(body, { id: own, revision }));
  const some = fc.uniqueArray(record, { selector: (one) => one.id, maxLength: 3 });
  const choices = fc.constantFrom<Choice>('keep-both', 'replace', 'leave');
  const words = async () => {
    const texts = (await bytes()).map((copy) =>
      Object.entries(copy).map(([key, text]) => {
        const read = readAnyRecord(String(text), [AGREEMENT]);
        return [key.replace(PREFIX, ''), read.status === 'ok' && read.record.body];
      }),
    );
    return texts.map((copy) => Object.fromEntries(copy));
  };
  await fc.assert(
    fc.asyncProperty(some, some, choices, async (file, device, choice) => {
      database = new IDBFactory();
      await visit(new FakeStorage(), database);
      await put(...device);
      const before = await words();
      const plan = planOf(file, device, choice);
      expect(await taking.takeIn(plan)).toBe('done');
      expect(await taking.takeOut(plan)).toEqual([]);
      expect(await words()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
