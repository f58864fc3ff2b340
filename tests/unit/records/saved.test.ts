/** Records that released versions have saved, one fixture a version: each is read without a loss. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AGREEMENT } from '../../../src/lib/agreement/draft.ts';
import { CHECK } from '../../../src/lib/check/check.ts';
import { GOAL } from '../../../src/lib/goals/goal.ts';
import { PARTNERSHIP } from '../../../src/lib/partnership/partnership.ts';
import { type RecordType, readRecord } from '../../../src/lib/records/read-record.ts';
import { recordFileText } from '../../../src/lib/transfer/record-file.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/saved');
const TYPES: Record<string, RecordType<unknown>> = {
  agreement: AGREEMENT,
  goal: GOAL,
  check: CHECK,
  partnership: PARTNERSHIP,
};

const textOf = (kind: string, version: number) =>
  readFileSync(join(FOLDER, kind, `v${version}.json`), 'utf8');

/** Every string in a value, wherever it stands. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Files that hold records, a view of one, and what is kept of the print room; their own tests read them. */
const FILES = ['bundle', 'locked', 'print', 'view'];

test('every kind that has fixtures is read here', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...Object.keys(TYPES), ...FILES].toSorted());
});

describe.each(Object.entries(TYPES))('%s', (kind, type) => {
  const versions = Array.from({ length: type.migrations.current }, (_, i) => i + 1);

  test('there is a fixture for every version up to the current one', () => {
    const wanted = versions.map((version) => `v${version}.json`);
    expect(readdirSync(join(FOLDER, kind)).toSorted()).toEqual(wanted.toSorted());
  });

  test.each(versions)('fault 24: every word of version %i is still there', (version) => {
    const text = textOf(kind, version);
    const read = readRecord(text, type);
    if (read.status !== 'ok') throw new Error(`v${version} is ${read.status}`);
    expect(read.record.version).toBe(type.migrations.current);
    const { version: _, ...before } = JSON.parse(text) as Record<string, unknown>;
    expect(stringsIn(read.record)).toEqual(expect.arrayContaining(stringsIn(before)));
    expect(read.record).toMatchObject({ id: before['id'], revision: before['revision'] });
  });

  test('fault 12: the current version is read and written byte for byte', () => {
    const text = textOf(kind, type.migrations.current);
    const read = readRecord(text, type);
    if (read.status !== 'ok') throw new Error(read.status);
    expect(read.record).toEqual(JSON.parse(text));
    expect(recordFileText(read.record)).toBe(text);
  });
});
