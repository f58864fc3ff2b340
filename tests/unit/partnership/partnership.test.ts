/** Partnerships: what they are called and where they stand, and nothing more. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  archive,
  NEW_PARTNERSHIP,
  PARTNERSHIP,
  rename,
  unarchive,
} from '../../../src/lib/partnership/partnership.ts';
import { readRecord } from '../../../src/lib/records/read-record.ts';
import { anyText, draftOf, recordOf } from '../../support/drafts.ts';
import { partnershipRecord } from '../../support/partnerships.ts';

test('fault 13: any name comes back exactly, archived or not', () => {
  fc.assert(
    fc.property(anyText, fc.boolean(), (name, isArchived) => {
      const record = partnershipRecord({ name, isArchived });
      expect(readRecord(JSON.stringify(record), PARTNERSHIP)).toEqual({ status: 'ok', record });
    }),
  );
});

test('a name may be changed, and a partnership put away and fetched back, in any order', () => {
  const named = rename(NEW_PARTNERSHIP, 'Thursdays');
  expect(archive(named)).toEqual({ name: 'Thursdays', isArchived: true });
  expect(rename(archive(NEW_PARTNERSHIP), 'Thursdays')).toEqual(archive(named));
  expect(unarchive(archive(named))).toEqual(named);
});

test.each([
  ['no name', { isArchived: false }],
  ['a number for a name', { name: 1, isArchived: false }],
  ['a word for a yes', { name: '', isArchived: 'no' }],
  ['a field that we do not know', { name: '', isArchived: false, score: 3 }],
])('a partnership with %s is unreadable', (_, body) => {
  const text = JSON.stringify({ ...partnershipRecord(), body });
  expect(readRecord(text, PARTNERSHIP)).toEqual({ status: 'unreadable' });
});

test('an agreement is no partnership', () => {
  expect(readRecord(JSON.stringify(recordOf(draftOf())), PARTNERSHIP)).toEqual({
    status: 'wrong-kind',
    kind: 'agreement',
  });
});
