/** The fields of a body: what differs is found, and written back it makes one body of the other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFields, isSame, readField, writeField } from '../../../src/lib/records/fields.ts';
import { anyDraft } from '../../support/drafts.ts';

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
  [{ a: 1 }, { a: 2 }, ['a']],
  [{ a: { b: '', c: '' } }, { a: { b: 'x', c: '' } }, ['a/b']],
  [{ list: [{ a: 1 }, { a: 2 }] }, { list: [{ a: 1 }, { a: 3 }] }, ['list/1/a']],
  [{ list: [{ a: 1 }] }, { list: [{ a: 1 }, { a: 2 }] }, ['list/1/a']],
  [{ list: [{ a: 1 }, { a: 2 }] }, { list: [{ a: 2 }] }, ['list']],
  // The order of plain words says something: two orders are never mixed.
  [{ order: ['a', 'b'] }, { order: ['b', 'a'] }, ['order']],
  [{ order: [] }, { order: ['a'] }, ['order']],
  [{ order: ['a', 'b'] }, { order: ['a', 'b'] }, []],
  [{ a: 1, b: 2 }, { a: 1 }, ['b']],
  [[], {}, ['']],
])('from %j to %j changes %j', (before, after, paths) => {
  expect(changedFields(before, after)).toEqual(paths);
  expect(isSame(before, after)).toBe(paths.length === 0);
});

test('fault 16: every change, written field by field, makes one draft of another', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (before, after) => {
      const made = changedFields(before, after).reduce(
        (body, path) => writeField(body, path, readField(after, path)),
        before,
      );
      expect(isSame(made, after)).toBe(true);
    }),
  );
});

test('writing a field leaves the body that it began with as it was', () => {
  const before = { a: { b: ['x'] } };
  expect(writeField(before, 'a/b/0', 'y')).toEqual({ a: { b: ['y'] } });
  expect(before).toEqual({ a: { b: ['x'] } });
});
