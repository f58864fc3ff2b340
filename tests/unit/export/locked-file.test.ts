/** Files locked with a passphrase: what opens them, what does not, and that no two are alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPassphrase, lockFile, unlockFile } from '../../../src/export/locked-file.ts';
import type { LockedFile } from '../../../src/lib/transfer/locked.ts';
import { readFile } from '../../../src/lib/transfer/read-file.ts';
import { recordFileText } from '../../../src/lib/transfer/record-file.ts';
import { draftOf, recordOf } from '../../support/drafts.ts';

const PASSPHRASE = 'two inks, Zoë';
const TEXT = recordFileText(recordOf(draftOf({ programme: 'Ysgol “y Bont” 👩🏽‍🎓 \ud83d\u0000' })));

function lockedIn(text: string): LockedFile {
  const read = readFile(text, []);
  if (read.status !== 'locked') throw new Error(`It is ${read.status}.`);
  return read.file;
}

test('a file is opened with the passphrase that locked it, and nothing can be read before', async () => {
  const text = await lockFile(TEXT, PASSPHRASE);
  expect(await unlockFile(lockedIn(text), PASSPHRASE)).toBe(TEXT);
  for (const word of ['Ysgol', 'agreement', PASSPHRASE]) expect(text).not.toContain(word);
  expect(lockedIn(text).rounds).toBeGreaterThanOrEqual(600_000);
});

test('fault 51: the same text and passphrase never give the same file', async () => {
  const one = lockedIn(await lockFile(TEXT, PASSPHRASE));
  const other = lockedIn(await lockFile(TEXT, PASSPHRASE));
  for (const key of ['salt', 'nonce', 'data'] as const) expect(one[key]).not.toBe(other[key]);
});

describe('fault 51: one answer, and no part of the text, for', () => {
  const golden = lockedIn(
    readFileSync(join(import.meta.dirname, '../../fixtures/saved/locked/v1.json'), 'utf8'),
  );
  const swapped = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
  const changed = (change: Partial<LockedFile>) => ({ ...golden, ...change });

  test.each([
    ['another passphrase', golden, 'two inks, Zoe'],
    ['no passphrase', golden, ''],
    ['capital letters', golden, PASSPHRASE.toUpperCase()],
    ['other rounds', changed({ rounds: 600_001 }), PASSPHRASE],
    ['another salt', changed({ salt: swapped(golden.salt, 3) }), PASSPHRASE],
    ['another nonce', changed({ nonce: swapped(golden.nonce, 3) }), PASSPHRASE],
    ['a change in the text', changed({ data: swapped(golden.data, 40) }), PASSPHRASE],
    [
      'a change in the seal',
      changed({ data: swapped(golden.data, golden.data.length - 6) }),
      PASSPHRASE,
    ],
    ['an end that is missing', changed({ data: golden.data.slice(0, 400) }), PASSPHRASE],
    ['no data', changed({ data: '' }), PASSPHRASE],
    ['data that is no base64', changed({ data: '<data>' }), PASSPHRASE],
    ['a header of another version', changed({ version: 2 as 1 }), PASSPHRASE],
  ])('%s', async (_, file, passphrase) => {
    expect(await unlockFile(file, passphrase)).toBeUndefined();
  });

  test('while the file itself opens, however the keyboard writes the passphrase', async () => {
    const text = await unlockFile(golden, PASSPHRASE);
    expect(text).toContain('"kind": "bundle"');
    for (const same of [
      PASSPHRASE.normalize('NFD'),
      'two\u00a0inks,\u3000Zoë',
      ` ${PASSPHRASE} `,
    ]) {
      expect(await unlockFile(golden, same)).toBe(text);
    }
  });
});

test.each([
  ['', false],
  [' \u00a0\n', false],
  ['x', true],
])('%j is a passphrase: %s', (passphrase, expected) => {
  expect(isPassphrase(passphrase)).toBe(expected);
});
