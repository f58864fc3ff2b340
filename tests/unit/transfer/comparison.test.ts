/** How records of a file stand to those that are here: what is claimed to be known is true. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/lib/agreement/draft.ts';
import type { SavedRecord } from '../../../src/lib/records/envelope.ts';
import { isSame } from '../../../src/lib/records/fields.ts';
import { compareRecords, type Standing } from '../../../src/lib/transfer/comparison.ts';
import { draftOf, OTHER_ID, recordOf, savedNext } from '../../support/drafts.ts';

function standingOf(file: SavedRecord<unknown>, here: SavedRecord<unknown>): Standing | undefined {
  return compareRecords([file], [here])[0]?.standing;
}

const FIRST = savedNext(
  recordOf(draftOf(), { revision: 0 }),
  draftOf({ programme: 'one' }),
  '00000001',
);
const NEXT = savedNext(FIRST, draftOf({ ...FIRST.body, mode: 'near-peer' }), '00000002');
const APART = savedNext(
  FIRST,
  draftOf({ ...FIRST.body, people: [{ name: 'Ana' }, { name: '' }] }),
  '00000003',
);

describe('a record of a file', () => {
  test.each<[string, SavedRecord<unknown>, SavedRecord<unknown>, Standing]>([
    ['another id', { ...FIRST, id: OTHER_ID }, FIRST, 'new'],
    ['the same version', FIRST, FIRST, 'same'],
    ['the same words under another version', { ...APART, body: FIRST.body }, FIRST, 'same'],
    ['a version that went on from this one', NEXT, FIRST, 'newer'],
    ['a version that this one went on from', FIRST, NEXT, 'older'],
    ['a version that went on from the same one', APART, NEXT, 'both-changed'],
    ['other words under the same version', { ...FIRST, body: NEXT.body }, FIRST, 'both-changed'],
    ['another kind', { ...NEXT, kind: 'partnership' }, FIRST, 'both-changed'],
    ['another partnership', { ...FIRST, partnership: OTHER_ID }, FIRST, 'both-changed'],
  ])('%s', (_, file, here, standing) => {
    expect(standingOf(file, here)).toBe(standing);
  });

  test('fault 14: a clock that is wrong changes nothing', () => {
    const past = { ...NEXT, savedAt: '1970-01-01T00:00:00.000Z' };
    const future = { ...FIRST, savedAt: '2199-01-01T00:00:00.000Z' };
    expect(standingOf(past, future)).toBe('newer');
    expect(standingOf(future, past)).toBe('older');
  });

  test('a record as it began, before anything was changed, is older than all that grew from it', () => {
    const begun = recordOf(draftOf(), { revision: 0 });
    expect(standingOf(FIRST, begun)).toBe('newer');
    expect(standingOf(begun, NEXT)).toBe('older');
  });
});

test('the same field written again and again may hide where it came from; it is not guessed', () => {
  const again = savedNext(FIRST, draftOf({ programme: 'two' }), '00000002');
  const byAnother = savedNext(
    savedNext(recordOf(draftOf(), { revision: 0 }), draftOf({ programme: 'other' }), '0000000a'),
    draftOf({ programme: 'two' }),
    '00000002',
  );
  expect(again.marks).toEqual(byAnother.marks);
  expect(standingOf(again, FIRST)).toBe('both-changed');
});

/** An edit of one of five fields. */
const edit = fc.record({
  field: fc.constantFrom('programme', 'mode', 'ana', 'ben', 'clause'),
  words: fc.constantFrom('x', 'y', 'z'),
});

function write(draft: Draft, { field, words }: { field: string; words: string }): Draft {
  const [ana, ben] = draft.people;
  const answer = { choice: 'own', own: words, values: {}, proposed: {} };
  if (field === 'programme') return { ...draft, programme: words };
  if (field === 'mode') return { ...draft, mode: words === 'x' ? 'near-peer' : 'reciprocal' };
  if (field === 'ana') return { ...draft, people: [{ name: words }, ben ?? { name: '' }] };
  if (field === 'ben') return { ...draft, people: [ana ?? { name: '' }, { name: words }] };
  return { ...draft, clauses: { meeting: answer } };
}

test('1,000 histories: a version is called newer only where it holds all of the other', () => {
  const edits = fc.array(edit, { maxLength: 6 });
  fc.assert(
    fc.property(edits, edits, edits, (common, here, there) => {
      let stamp = 0;
      const grow = (from: SavedRecord<Draft>, all: { field: string; words: string }[]) =>
        all.reduce((record, one) => {
          const body = write(record.body, one);
          const isNew = !isSame(body, record.body);
          return isNew ? savedNext(record, body, (++stamp).toString(16).padStart(8, '0')) : record;
        }, from);
      const root = grow(recordOf(draftOf(), { revision: 0 }), common);
      const [ours, theirs] = [grow(root, here), grow(root, there)];
      const standing = standingOf(theirs, ours);
      if (isSame(ours.body, theirs.body)) expect(standing).toBe('same');
      else if (ours === root) expect(['newer', 'both-changed']).toContain(standing);
      else if (theirs === root) expect(['older', 'both-changed']).toContain(standing);
      else expect(standing).toBe('both-changed');
    }),
    { numRuns: 1000 },
  );
});
