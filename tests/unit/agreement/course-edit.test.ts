/** Breaks, ends, reviews and closing notes: what they change, and that nothing else does. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  end,
  forgetReview,
  pause,
  recordReview,
  reopen,
  resume,
  writeClosing,
} from '../../../src/lib/agreement/course-edit.ts';
import { AGREEMENT, type Draft } from '../../../src/lib/agreement/draft.ts';
import { readRecord } from '../../../src/lib/records/read-record.ts';
import { anyDraft, anyText, draftOf, recordOf } from '../../support/drafts.ts';

const day = fc.constantFrom('2026-11-28', '2027-02-02', '2028-02-29');
/** What a field for dates gives: a day, nothing, or a year that no calendar has. */
const typed = fc.oneof(day, fc.constantFrom('', '123456-01-01', '2027-02-30'));
const field = fc.constantFrom('good', 'learned', 'thanks', 'contact');

const anyEdit: fc.Arbitrary<(draft: Draft) => Draft> = fc.oneof(
  fc.tuple(typed, typed).map(
    ([day, until]) =>
      (draft: Draft) =>
        pause(draft, { day, until }),
  ),
  fc.constant(resume),
  typed.map((day) => (draft: Draft) => end(draft, day)),
  fc.constant(reopen),
  typed.map((day) => (draft: Draft) => recordReview(draft, day)),
);

const running = anyDraft.map((draft): Draft => {
  const reviews = [...new Set(draft.course.reviews)].toSorted();
  return { ...draft, course: { ...draft.course, state: '', day: '', until: '', reviews } };
});

describe('any edits', () => {
  test('touch nothing that was agreed, lose no word and no review, and can be saved', () => {
    fc.assert(
      fc.property(anyDraft, fc.array(anyEdit), (draft, edits) => {
        const after = edits.reduce((now, edit) => edit(now), draft);
        expect({ ...after, course: draft.course }).toEqual(draft);
        expect(after.course.closing).toEqual(draft.course.closing);
        expect(after.course.reviews).toEqual(expect.arrayContaining(draft.course.reviews));
        const text = JSON.stringify(recordOf(after));
        expect(readRecord(text, AGREEMENT)).toMatchObject({ status: 'ok' });
      }),
      { numRuns: 100 },
    );
  });

  test('then an undo of each is the identity', () => {
    fc.assert(
      fc.property(running, day, typed, (draft, day, until) => {
        expect(resume(pause(draft, { day, until }))).toEqual(draft);
        expect(reopen(end(draft, day))).toEqual(draft);
        const once = recordReview(draft, day);
        const isNew = !draft.course.reviews.includes(day);
        expect(isNew ? forgetReview(once, day) : once).toEqual(draft);
      }),
    );
  });

  test('what is written for a closing note stays to the letter, and nothing else changes', () => {
    fc.assert(
      fc.property(anyDraft, field, anyText, (draft, field, text) => {
        const written = writeClosing(draft, field, text);
        expect(written.course.closing[field]).toBe(text);
        expect(writeClosing(written, field, draft.course.closing[field])).toEqual(draft);
      }),
    );
  });
});

test('a break says from when and until when; an end only when', () => {
  const paused = pause(draftOf(), { day: '2027-01-10', until: '2027-02-02' });
  expect(paused.course).toMatchObject({ state: 'paused', day: '2027-01-10', until: '2027-02-02' });
  expect(end(paused, '2027-01-20').course).toMatchObject({
    state: 'ended',
    day: '2027-01-20',
    until: '',
  });
});

test('reviews stand in the order of their days, each once', () => {
  const days = ['2027-02-02', '2026-11-28', '2027-02-02', 'soon'];
  const { course } = days.reduce(recordReview, draftOf());
  expect(course.reviews).toEqual(['2026-11-28', '2027-02-02']);
});
