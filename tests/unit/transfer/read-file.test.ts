/** Files of every kind that somebody may choose, and what each is told to be. */
import { describe, expect, test } from 'vitest';
import { AGREEMENT } from '../../../src/lib/agreement/draft.ts';
import { CHECK } from '../../../src/lib/check/check.ts';
import { GOAL } from '../../../src/lib/goals/goal.ts';
import { PARTNERSHIP } from '../../../src/lib/partnership/partnership.ts';
import { MAX_KEYS } from '../../../src/lib/records/limits.ts';
import type { RecordType } from '../../../src/lib/records/read-record.ts';
import { bundleText } from '../../../src/lib/transfer/bundle.ts';
import { compareRecords } from '../../../src/lib/transfer/comparison.ts';
import { MAX_FILE_BYTES, MAX_FILE_TEXT } from '../../../src/lib/transfer/file-limits.ts';
import { planImport } from '../../../src/lib/transfer/import-plan.ts';
import { readFile } from '../../../src/lib/transfer/read-file.ts';
import { recordFileText } from '../../../src/lib/transfer/record-file.ts';
import { draftOf, ID, NEWER, recordOf } from '../../support/drafts.ts';

const TYPES: readonly RecordType<unknown>[] = [AGREEMENT, GOAL, CHECK, PARTNERSHIP];
const MADE = '2026-11-22T13:05:09.120Z';
const RECORD = recordOf(draftOf({ programme: 'Evening college' }));
const ALONE = recordFileText(RECORD);
const BUNDLE = bundleText([RECORD], MADE);
const LOCKED = {
  format: 'bothways',
  kind: 'locked',
  version: 1,
  cipher: 'AES-256-GCM',
  derivation: 'PBKDF2-HMAC-SHA-256',
  rounds: 600_000,
  salt: 'AAECAwQFBgcICQoLDA0ODw==',
  nonce: 'AAECAwQFBgcICQoL',
  data: 'AAEC',
};
const NO_RECORD = { format: 'bothways', kind: 'agreement', version: 1, id: '' };
const KNOWN = { programme: '1-00000001' };
const DEEP = { ['a/'.repeat(500_000)]: '1-00000000' };
const read = (text: string) => readFile(text, TYPES);
const readData = (data: unknown) => read(JSON.stringify(data));
const DAMAGED = { status: 'unreadable', reason: 'damaged' };

describe('fault 35: a wrong file is told for what it is', () => {
  test.each([
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['a page of the web', '<!doctype html><title>Sign in</title>'],
    ['a letter', 'Dear Ben,'],
    ['UTF-16, read as UTF-8', [...ALONE].join('\u0000')],
    ['another program’s JSON', '{"type":"excalidraw","version":2}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a deep list', '['.repeat(100_000)],
  ])('%s is foreign', (_, text) => {
    expect(read(text)).toEqual({ status: 'foreign' });
  });

  test.each([
    ['', 'empty'],
    [' \r\n', 'empty'],
    [ALONE.slice(0, -30), 'damaged'],
    [`${ALONE}}`, 'damaged'],
    [ALONE.replace('"mode": "reciprocal"', '"mode": "boss"'), 'damaged'],
    [BUNDLE.replace('"count": 1', '"count": "1"'), 'damaged'],
    [JSON.stringify({ ...LOCKED, nonce: '' }), 'damaged'],
    ['{"format":"bothways"}', 'damaged'],
  ])('%j is unreadable: %s', (text, reason) => {
    expect(read(text)).toEqual({ status: 'unreadable', reason });
  });

  test('a byte order mark, which the browser takes away, is no fault', () => {
    const bytes = new TextEncoder().encode(`\ufeff${ALONE}`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    expect(read(text)).toMatchObject({ status: 'records', records: [RECORD] });
  });
});

describe('fault 27: a file of a newer release is told so, and not called broken', () => {
  test.each([
    ['a record', { ...RECORD, version: NEWER, body: 'other' }],
    ['a record in a newer envelope', { ...RECORD, version: NEWER, device: 'x' }],
    ['a record of a kind to come', { ...RECORD, kind: 'goals', body: {} }],
    ['a bundle', { format: 'bothways', kind: 'bundle', version: 2, parts: [] }],
    ['a locked file', { ...LOCKED, version: 2, derivation: 'Argon2id' }],
  ])('%s', (_, data) => {
    expect(readData(data)).toEqual({ status: 'too-new' });
  });
});

describe('a locked file', () => {
  test('is known without its passphrase', () => {
    expect(readData(LOCKED)).toEqual({ status: 'locked', file: LOCKED });
  });

  test.each([
    ['a billion rounds', { rounds: 1_000_000_000 }],
    ['one round', { rounds: 1 }],
    ['another cipher', { cipher: 'none' }],
    ['a short salt', { salt: 'AAEC' }],
    ['something more', { hint: 'our street' }],
  ])('fault 51: one that asks for %s is refused', (_, change) => {
    expect(readData({ ...LOCKED, ...change })).toEqual(DAMAGED);
  });
});

describe('fault 31', () => {
  test.each([
    ['"kind"', '"__proto__":{"polluted":1},"kind"'],
    ['"body"', '"constructor":{"prototype":{"polluted":1}},"body"'],
    ['"programme"', '"\\u005f_proto__":{"polluted":1},"programme"'],
    ['"mode"', '"programme":"twice","mode"'],
    ['"count"', '"count":1,"count"'],
  ])('%j as %j is refused, and changes no prototype', (from, to) => {
    const text = JSON.stringify(JSON.parse(BUNDLE)).replace(from, to);
    expect(text).toContain(to);
    expect(read(text)).toEqual(DAMAGED);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });
});

test.each([
  ['the next save would break', { revision: 99_999_999 }],
  ['no tab could ever change', { marks: { programme: '999999999-00000000' } }],
])('a record that %s is not taken', (_, change) => {
  expect(readData({ ...RECORD, ...change })).toEqual(DAMAGED);
});

test('fault 33: an object that looks like an element is no text', () => {
  const name = { type: 'img', props: { src: 'x', onerror: 'alert(1)' }, constructor: undefined };
  const record = recordOf(draftOf({ people: [{ name }, { name: '' }] as never }));
  expect(readData(record)).toEqual(DAMAGED);
  expect(read(bundleText([record], MADE))).toMatchObject({
    records: [],
    unread: [{ status: 'unreadable' }],
  });
});

describe('fault 32: size', () => {
  test('the longest files are read, and longer ones refused', () => {
    const filled = (text: string, length: number) => text + ' '.repeat(length - text.length);
    const locked = JSON.stringify(LOCKED);
    expect(read(filled(ALONE, MAX_FILE_TEXT)).status).toBe('records');
    expect(read(filled(ALONE, MAX_FILE_TEXT + 1)).status).toBe('too-long');
    expect(read(filled(locked, MAX_FILE_BYTES)).status).toBe('locked');
    expect(read(filled(locked, MAX_FILE_BYTES + 1)).status).toBe('too-long');
  });

  test.each([
    ['10 MB', () => 'x'.repeat(10_000_000)],
    ['100,000 levels', () => `{"format":"bothways","a":${'['.repeat(100_000)}`],
    ['a million keys', () => `{${Array.from({ length: 1e6 }, (_, i) => `"${i}":0`).join()}}`],
    ['a million keys of ours', () => JSON.stringify({ ...RECORD, marks: marks(330_000) })],
    ['a million records', () => JSON.stringify({ ...bundleOf([]), records: Array(1e6).fill(0) })],
  ])('%s are refused within a quarter of a second', (_, make) => {
    const text = make();
    expect(['foreign', 'unreadable', 'too-long']).toContain(read(text).status);
    expect(timeOf(() => read(text), 250)).toBeLessThan(250);
  });

  // The slowest for each step: to scan, to parse, to check, to sum up.
  const clauses = Object.fromEntries(
    Array.from({ length: 14_000 }, (_, i) => [
      `clause${i}`,
      { choice: '', own: '', values: {}, proposed: {} },
    ]),
  );
  test.each([
    ['clauses', JSON.stringify({ ...RECORD, body: draftOf({ clauses }) })],
    ['marks', JSON.stringify({ ...RECORD, marks: marks(MAX_KEYS) })],
    ['words', recordFileText(recordOf(draftOf({ programme: 'é😀'.repeat(340_000) })))],
    ['escapes', recordFileText(recordOf(draftOf({ programme: '\u0001'.repeat(170_000) })))],
    ['records', JSON.stringify(bundleOf(manyRecords(2300)))],
    ['broken records', JSON.stringify(bundleOf(Array(14_000).fill(NO_RECORD)))],
    ['deep marks', JSON.stringify({ ...RECORD, marks: DEEP })],
    ['data', JSON.stringify({ ...LOCKED, data: 'A'.repeat(1_048_000) })],
  ])('1 MiB of %s is read within a quarter of a second', (_, text) => {
    expect(text.length).toBeGreaterThan(700_000);
    expect(timeOf(() => read(text), 250)).toBeLessThan(250);
  });

  test.each([
    ['clauses', recordOf(draftOf({ clauses }))],
    ['marks', recordOf(draftOf(), { marks: marks(MAX_KEYS) })],
    ['one mark', recordOf(draftOf(), { revision: 2, marks: { ...KNOWN, ...DEEP } })],
  ])('1 MiB of %s is compared and planned, undoing included, within a second', (_, record) => {
    const here = recordOf(draftOf({ programme: 'here' }), { marks: KNOWN });
    const fresh = { newId: () => ID, newStamp: () => '0000beef', savedAt: MADE };
    const plan = () => {
      const [comparison] = compareRecords([record], [here]);
      if (!comparison) throw new Error('Nothing was compared.');
      return planImport([{ ...comparison, choice: 'replace' }], new Set(), fresh);
    };
    expect(plan().write).toHaveLength(1);
    expect(timeOf(plan, 1000)).toBeLessThan(1000);
  });
});

function marks(count: number): Record<string, string> {
  const mark = ['0-0000000a', '1-0000000b'];
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`clauses/c${i}/own/x/y/z/words`, mark[i % 2] ?? '']),
  );
}

function manyRecords(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    ...RECORD,
    id: ID.slice(0, -8) + String(i).padStart(8, '0'),
  }));
}

function bundleOf(records: unknown[]) {
  const head = { format: 'bothways', kind: 'bundle', version: 1, savedAt: MADE };
  return { ...head, count: records.length, checksum: '00000000', records };
}

/** The processor's time in milliseconds, the best of ten: other tests keep the machine busy. */
function timeOf(work: () => void, limit: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 10 && best >= limit; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
