/** Several records in one file: what was put in comes out, and what an accident did to it is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AGREEMENT } from '../../../src/lib/agreement/draft.ts';
import { CHECK } from '../../../src/lib/check/check.ts';
import { GOAL } from '../../../src/lib/goals/goal.ts';
import { PARTNERSHIP } from '../../../src/lib/partnership/partnership.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { MAX_TEXT } from '../../../src/lib/records/limits.ts';
import type { RecordType } from '../../../src/lib/records/read-record.ts';
import { bundleText } from '../../../src/lib/transfer/bundle.ts';
import { crc32 } from '../../../src/lib/transfer/crc-32.ts';
import { MAX_FILE_TEXT, MAX_REVISION } from '../../../src/lib/transfer/file-limits.ts';
import { readFile } from '../../../src/lib/transfer/read-file.ts';
import { recordFileText } from '../../../src/lib/transfer/record-file.ts';
import { anyCheck, checkRecord } from '../../support/checks.ts';
import { anyRecord, draftOf, ID, OTHER_ID, recordOf } from '../../support/drafts.ts';
import { PATIENCE, ROUND_TRIPS } from '../../support/effort.ts';
import { anyGoal, goalRecord } from '../../support/goals.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../../support/partnerships.ts';

const TYPES: readonly RecordType<unknown>[] = [AGREEMENT, GOAL, CHECK, PARTNERSHIP];
const anyGoalRecord = fc.tuple(anyGoal, fc.uuid()).map(([body, id]) => goalRecord(body, { id }));
const anyCheckRecord = fc.tuple(anyCheck, fc.uuid()).map(([body, id]) => checkRecord(body, { id }));
const MADE = '2026-11-22T13:05:09.120Z';

const PAIR = [
  partnershipRecord({ name: 'Thursdays' }),
  recordOf(draftOf({ programme: 'Ysgol “y Bont” 👩🏽‍🎓 \ud83d' }), { partnership: PARTNERSHIP_ID }),
];

/** What the list of records comes to, read from a file. */
const intact = (records: SavedRecord<unknown>[]) => ({
  status: 'records',
  records,
  unread: [],
  isIntact: true,
});

test(
  `faults 13, 38: ${ROUND_TRIPS} records, saved alone and together, are read back the same`,
  () => {
    const record = fc
      .oneof<fc.Arbitrary<SavedRecord<unknown>>[]>(anyRecord, anyGoalRecord, anyCheckRecord)
      .map((one) => ({ ...one, revision: one.revision % MAX_REVISION }));
    const many = fc.uniqueArray(record, { maxLength: 20, selector: ({ id }) => id });
    let count = 0;
    while (count < ROUND_TRIPS) {
      for (const records of fc.sample(many, 20)) {
        count += records.length;
        expect(readFile(bundleText(records, MADE), TYPES)).toEqual(intact(records));
        for (const record of records) {
          expect(readFile(recordFileText(record), TYPES)).toEqual(intact([record]));
        }
      }
    }
  },
  PATIENCE,
);

test('a person can read it: the records stand there as in files of their own', () => {
  const text = bundleText(PAIR, MADE);
  expect(text).toContain('"count": 2,\n');
  expect(text).toContain('\n        "name": "Thursdays",\n');
  expect(text.endsWith('}\n')).toBe(true);
});

test('fault 24: a bundle of the first version is read, and all of it', () => {
  const path = join(import.meta.dirname, '../../fixtures/saved/bundle/v1.json');
  const text = readFileSync(path, 'utf8');
  const { records } = JSON.parse(text) as { records: SavedRecord<unknown>[] };
  const named = records.map(({ id, kind, partnership }) => ({ id, kind, partnership }));
  expect(readFile(text, TYPES)).toMatchObject({ records: named, unread: [], isIntact: true });
});

test('an empty one is whole', () => {
  expect(readFile(bundleText([], MADE), TYPES)).toEqual(intact([]));
});

test('fault 35: other line ends and other indents are no change', () => {
  const text = bundleText(PAIR, MADE);
  for (const other of [
    text.replaceAll('\n', '\r\n'),
    JSON.stringify(JSON.parse(text), null, '\t'),
  ]) {
    expect(readFile(other, TYPES)).toEqual(intact(PAIR));
  }
});

describe('fault 38', () => {
  const text = bundleText(PAIR, MADE);

  test('a file that was cut short anywhere is told', () => {
    const whole = text.trimEnd();
    for (let length = 1; length < whole.length; length++) {
      const { status } = readFile(whole.slice(0, length), TYPES);
      expect(['unreadable', 'foreign']).toContain(status);
    }
    const read = readFile(whole.slice(0, -20), TYPES);
    expect(read).toEqual({ status: 'unreadable', reason: 'damaged' });
  });

  test('any character that was changed is told', () => {
    const at = text.indexOf('"count"');
    for (let i = at; i < text.length; i++) {
      const old = text[i] ?? '';
      // White space between the parts of JSON says nothing.
      if (/\s/.test(old)) continue;
      const changed = `${text.slice(0, i)}${old === '7' ? '8' : '7'}${text.slice(i + 1)}`;
      const read = readFile(changed, TYPES);
      if (read.status === 'records') expect(read.isIntact).toBe(false);
      else expect(read.status).toBe('unreadable');
    }
  });

  test('a record that is missing is told, and those that are there are read', () => {
    const data = JSON.parse(text) as { records: unknown[] };
    const read = readFile(JSON.stringify({ ...data, records: data.records.slice(1) }), TYPES);
    expect(read).toEqual({ ...intact(PAIR.slice(1)), isIntact: false });
  });
});

test('nothing is left out: what cannot be read is given as its text', () => {
  const goals = { ...PAIR[1], id: OTHER_ID, kind: 'goals', body: { list: [] } };
  const newer = { ...PAIR[0], version: 9, body: { title: 'x' } };
  const broken = { ...PAIR[1], body: { mode: 'boss' } };
  const again = recordOf(draftOf({ programme: 'another with one id' }), { id: ID });
  const all = [goals, PAIR[1], newer, broken, 7, again];
  expect(readFile(bundleText(all as SavedRecord<unknown>[], MADE), TYPES)).toEqual({
    ...intact(PAIR.slice(1)),
    unread: [
      { status: 'too-new', text: JSON.stringify(goals) },
      { status: 'too-new', text: JSON.stringify(newer) },
      { status: 'unreadable', text: JSON.stringify(broken) },
      { status: 'unreadable', text: '7' },
      { status: 'unreadable', text: JSON.stringify(again) },
    ],
  });
});

test('a record that is too long to be kept here is not taken from a bundle either', () => {
  const long = recordOf(draftOf({ programme: 'x'.repeat(MAX_TEXT) }));
  const read = readFile(bundleText([long], MADE), TYPES);
  expect(read).toEqual({
    ...intact([]),
    unread: [{ status: 'unreadable', text: JSON.stringify(long) }],
  });
});

test('all that a browser has room for can be opened again', () => {
  // Five million units, most of it structure, which indents make longest.
  const clauses = Object.fromEntries(
    Array.from({ length: 2000 }, (_, i) => [
      `c${i}`,
      { choice: '', own: '', values: {}, proposed: {} },
    ]),
  );
  const records = Array.from({ length: 46 }, (_, i) =>
    recordOf(draftOf({ clauses }), { id: ID.slice(0, -2) + String(i).padStart(2, '0') }),
  );
  expect(JSON.stringify(records).length).toBeGreaterThan(5_000_000);
  expect(JSON.stringify(records, null, 2).length).toBeGreaterThan(MAX_FILE_TEXT);
  expect(readFile(bundleText(records, MADE), TYPES)).toEqual(intact(records));
});

test('the checksum is the well-known one', () => {
  expect(crc32('123456789')).toBe('cbf43926');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(crc32(text)).toBe(zlibCrc32(text).toString(16).padStart(8, '0'));
    }),
  );
});
