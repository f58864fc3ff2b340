/** The stand-alone reader, written from docs/file-format.md, reads what the site writes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lockFile } from '../../src/export/locked-file.ts';
import { bundleText } from '../../src/lib/transfer/bundle.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import { anyRecord, draftOf, NEWER, recordOf } from '../support/drafts.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../support/partnerships.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const READER = join(import.meta.dirname, 'reader.mjs');
const PASSPHRASE = 'two inks, Zoë';
const FIXTURES = join(import.meta.dirname, '../fixtures/saved');
const RECORDS = [
  partnershipRecord({ name: 'Zoë’s circle' }),
  recordOf(draftOf({ programme: '\ud83d\u0000 “x”' }), { partnership: PARTNERSHIP_ID }),
  ...fc.sample(anyRecord, 40),
];
const BUNDLE = bundleText(RECORDS, '2026-11-22T13:05:09.120Z');

/** What the reader prints for a file with this text, or what it complains of. */
function read(text: string, ...passphrase: string[]): unknown {
  const folder = temporaryFolder({ 'file.json': text });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [READER, join(folder, 'file.json'), ...passphrase],
    { encoding: 'utf8' },
  );
  return status === 0 ? JSON.parse(stdout) : stderr.trim();
}

test('it is short, and needs nothing but Node', () => {
  const source = readFileSync(READER, 'utf8');
  expect(source.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  const imports = [...source.matchAll(/from '([^']+)'|import\(/g)].map(([, from]) => from);
  expect(imports).toEqual(['node:crypto', 'node:fs', 'node:zlib']);
});

describe('it reads, to the last character,', () => {
  test('a record', () => {
    for (const record of RECORDS.slice(0, 3))
      expect(read(recordFileText(record))).toEqual([record]);
  });

  test('a bundle', () => {
    expect(read(BUNDLE)).toEqual(RECORDS);
    expect(read(BUNDLE.replaceAll('\n', '\r\n'))).toEqual(RECORDS);
  });

  test('a locked file', async () => {
    expect(read(await lockFile(BUNDLE, PASSPHRASE), PASSPHRASE)).toEqual(RECORDS);
  });

  test.each(['agreement', 'goal', 'check', 'partnership', 'bundle', 'locked'])(
    'the first version of: %s',
    (kind) => {
      const file = (name: string) => readFileSync(join(FIXTURES, name, 'v1.json'), 'utf8');
      const plain = JSON.parse(file(kind === 'locked' ? 'bundle' : kind)) as {
        records?: unknown[];
      };
      expect(read(file(kind), PASSPHRASE)).toEqual(plain.records ?? [plain]);
    },
  );
});

test.each([
  ['a truncated bundle', BUNDLE.slice(0, -200), /JSON/],
  ['a bundle in which a word was changed', BUNDLE.replace('circle', 'square'), /lost or changed/],
  ['a newer record', recordFileText({ ...recordOf(draftOf()), version: NEWER }), /version 4/],
  ['another program’s file', '{"format":"other"}', /another program/],
])('fault 38: %s is told', (_, text, complaint) => {
  expect(read(text)).toMatch(complaint);
});

test('fault 51: another passphrase opens nothing', async () => {
  expect(read(await lockFile(BUNDLE, PASSPHRASE), 'two inks')).toMatch(/Another passphrase/);
});
