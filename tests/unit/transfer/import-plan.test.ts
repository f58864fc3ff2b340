/** What an import writes, and that it can be undone, wherever it was interrupted. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { meet, startLineage } from '../../../src/lib/records/lineage.ts';
import { compareRecords } from '../../../src/lib/transfer/comparison.ts';
import {
  type Choice,
  DEFAULT_CHOICE,
  type ImportPlan,
  planImport,
} from '../../../src/lib/transfer/import-plan.ts';
import { anyDraft, draftOf, ID, OTHER_ID, recordOf, savedNext } from '../../support/drafts.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../../support/partnerships.ts';

type Records = readonly SavedRecord<unknown>[];

/** The plan for a file: one choice for all, or the default of each. */
function planFor(
  file: Records,
  device: Records,
  choice?: Choice,
  occupied: string[] = [],
): ImportPlan {
  let count = 0;
  const next = () => (++count).toString(16);
  const fresh = {
    newId: () => `00000000-0000-4000-8000-${next().padStart(12, '0')}`,
    newStamp: () => next().padStart(8, '0'),
    savedAt: '2026-12-01T08:00:00.000Z',
  };
  const decisions = compareRecords(file, device).map((comparison) => ({
    ...comparison,
    choice: choice ?? DEFAULT_CHOICE[comparison.standing],
  }));
  return planImport(decisions, new Set(occupied), fresh);
}

/** What lies on the device after these writes, by id. */
function after(device: Records, writes: Records, erased: readonly string[] = []) {
  const held = new Map(device.map((record) => [record.id, record]));
  for (const record of writes) held.set(record.id, record);
  for (const id of erased) held.delete(id);
  return held;
}

/** Words and places, without the versions that they came in. */
function wordsOf(held: Map<string, SavedRecord<unknown>>) {
  return new Map(
    [...held].map(([id, { kind, partnership, body }]) => [id, { kind, partnership, body }]),
  );
}

const HERE = savedNext(
  recordOf(draftOf(), { revision: 4 }),
  draftOf({ programme: 'here', mode: 'near-peer' }),
  '000000a1',
);
const NEWER = savedNext(HERE, draftOf({ ...HERE.body, programme: 'later' }), '000000a2');
const OLDER = recordOf(draftOf(), { revision: 4 });
const APART = savedNext(OLDER, draftOf({ programme: 'there' }), '000000b1');
const THURSDAYS = partnershipRecord({ name: 'Thursdays' });

test('into an empty browser, everything is written as it stands in the file', () => {
  const file = [THURSDAYS, { ...HERE, partnership: PARTNERSHIP_ID }];
  expect(planFor(file, [])).toEqual({
    write: file,
    cover: [],
    undo: { write: [], erase: [PARTNERSHIP_ID, ID] },
  });
});

describe('fault 36: where something is here already', () => {
  test('by itself, nothing that is here is lost', () => {
    expect(planFor([HERE], [HERE]).write).toEqual([]);
    expect(planFor([OLDER], [HERE]).write).toEqual([]);
    expect(planFor([NEWER], [HERE]).write).toEqual([NEWER]);
    const both = after([HERE], planFor([APART], [HERE]).write);
    expect([...both.values()].map(({ body }) => body)).toEqual([HERE.body, APART.body]);
  });

  test('what is left is not written', () => {
    expect(planFor([NEWER, APART], [], 'leave')).toEqual({
      write: [],
      cover: [],
      undo: { write: [], erase: [] },
    });
  });

  test.each([
    ['older', OLDER],
    ['apart', APART],
    ['apart and much revised', { ...APART, revision: 90 }],
    ['newer', NEWER],
  ])('a version that is %s, once it has replaced, is the latest in every tab', (_, theirs) => {
    const [written] = planFor([theirs], [HERE], 'replace').write;
    expect(written).toMatchObject({ id: HERE.id, body: theirs.body });
    expect(written?.revision).toBeGreaterThan(HERE.revision);
    expect(written?.revision).toBeGreaterThanOrEqual(theirs.revision);
    // A tab in which it is open, and nothing was typed since.
    const tab = meet<unknown>(startLineage(HERE), HERE.body, written as SavedRecord<unknown>);
    expect(tab.body).toEqual(theirs.body);
  });

  test('to replace what is not here is to add it', () => {
    expect(planFor([HERE], [], 'replace').write).toEqual([HERE]);
  });

  test('what lies here and cannot be opened is not written over', () => {
    const { write, undo } = planFor([HERE], [], 'keep-both', [ID]);
    expect(write).toEqual([{ ...HERE, id: expect.not.stringMatching(ID) }]);
    expect(undo.erase).toEqual([write[0]?.id]);
  });

  test('a record of another kind under the same id gives way as a whole', () => {
    const theirs = partnershipRecord({ name: 'Thursdays' }, { id: ID });
    expect(planFor([theirs], [HERE], 'replace').write).toMatchObject([
      { id: ID, kind: 'partnership', body: theirs.body },
    ]);
  });
});

describe('a partnership that is kept twice', () => {
  const sundays = partnershipRecord({ name: 'Sundays' });
  const inIt = (record: SavedRecord<unknown>) => ({ ...record, partnership: PARTNERSHIP_ID });
  const device = [sundays, inIt(HERE)];

  test.each<Choice>(['keep-both', 'replace'])(
    'takes along what the file has in it: %s',
    (choice) => {
      const file = [inIt({ ...APART, id: OTHER_ID }), THURSDAYS, inIt(NEWER)];
      const decisions = compareRecords(file, device).map((one) => ({
        ...one,
        choice: one.record.kind === 'partnership' ? ('keep-both' as const) : choice,
      }));
      let count = 0;
      const { write } = planImport(decisions, new Set(), {
        newId: () => `00000000-0000-4000-8000-00000000000${++count}`,
        newStamp: () => '0000beef',
        savedAt: NEWER.savedAt,
      });
      const copy = write.find(({ kind }) => kind === 'partnership');
      expect(copy).toMatchObject({ body: THURSDAYS.body, partnership: null });
      expect(copy?.id).not.toBe(PARTNERSHIP_ID);
      const others = write.filter(({ kind }) => kind === 'agreement');
      expect(others.map(({ partnership }) => partnership)).toEqual([copy?.id, copy?.id]);
      expect(others.map(({ body }) => body)).toEqual([APART.body, NEWER.body]);
      // What moved is another version than the one in the file.
      for (const record of others) {
        expect([APART.stamp, NEWER.stamp]).not.toContain(record.stamp);
        expect(record.marks['/partnership']).toBe(`${record.revision}-${record.stamp}`);
      }
    },
  );

  test('and one that is kept once keeps its own', () => {
    const { write } = planFor([THURSDAYS, inIt(NEWER)], device, 'replace');
    expect(write.map(({ partnership }) => partnership)).toEqual([null, PARTNERSHIP_ID]);
  });

  test('a record may belong to a partnership that is not here', () => {
    expect(planFor([inIt(HERE)], []).write).toEqual([inIt(HERE)]);
  });
});

test('fault 37: an import that stops anywhere is undone as if it had never begun', () => {
  const choices = fc.constantFrom<Choice>('keep-both', 'replace', 'leave');
  const id = fc.integer({ min: 0, max: 5 }).map((n) => ID.slice(0, -1) + n);
  const home = fc.option(id);
  const record = fc
    .tuple(anyDraft, id, home, fc.nat({ max: 9 }))
    .map(([body, own, partnership, revision]) =>
      recordOf(body, { id: own, partnership, revision }),
    );
  const records = fc.uniqueArray(record, { selector: (one) => one.id, maxLength: 5 });
  const stop = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(records, records, choices, stop, (file, device, choice, at) => {
      const { write, cover, undo } = planFor(file, device, choice);
      expect(cover).toEqual(write.flatMap(({ id }) => device.filter((here) => here.id === id)));
      const written = write.slice(0, Math.round(at * write.length));
      const stopped = after(device, written);
      const undone = after([...stopped.values()], undo.write, undo.erase);
      expect(wordsOf(undone)).toEqual(wordsOf(after(device, [])));
      // Nothing goes back a revision: a second copy and other tabs would not follow.
      for (const one of undo.write) {
        expect(one.revision).toBeGreaterThan(stopped.get(one.id)?.revision ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});
