/** A record as a file: readable without us, read back exactly, and named after no one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AGREEMENT } from '../../../src/lib/agreement/draft.ts';
import { readRecord } from '../../../src/lib/records/read-record.ts';
import { fileName, recordFileText } from '../../../src/lib/transfer/record-file.ts';
import { anyRecord, draftOf, recordOf } from '../../support/drafts.ts';

test('fault 38: what is saved as a file is read back the same, whatever was typed', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      expect(readRecord(recordFileText(record), AGREEMENT)).toEqual({ status: 'ok', record });
    }),
  );
});

test('fault 35: a file that an editor gave other line ends is still read', () => {
  const record = recordOf(draftOf());
  const text = recordFileText(record).replaceAll('\n', '\r\n');
  expect(readRecord(text, AGREEMENT)).toEqual({ status: 'ok', record });
});

test('a person can read it: one value a line, and a line break at the end', () => {
  const text = recordFileText(recordOf(draftOf({ programme: 'Ysgol “y Bont”' })));
  expect(text).toContain('\n    "programme": "Ysgol “y Bont”",\n');
  expect(text.endsWith('}\n')).toBe(true);
});

test('fault 42: its name tells the kind and the day, and nothing that anybody typed', () => {
  expect(fileName('agreement', '2026-11-22', 'json')).toBe('agreement-2026-11-22.json');
  expect(fileName('everything', '2026-11-22', 'locked.json')).toBe(
    'everything-2026-11-22.locked.json',
  );
  // A file is called after a kind: there is no way in for a name.
  // @ts-expect-error
  expect(fileName('Ana Ruiz', '2026-11-22', 'json')).toContain('Ana');
});
