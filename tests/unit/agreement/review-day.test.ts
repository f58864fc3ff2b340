/** The day of the next review, where the paper has a blank for it. */
import { expect, test } from 'vitest';
import type { Clause } from '../../../src/lib/agreement/clause.ts';
import type { Answer } from '../../../src/lib/agreement/draft.ts';
import { REVIEW_CLAUSES, reviewDay } from '../../../src/lib/agreement/review-day.ts';
import { LIBRARY } from '../../support/agreements.ts';
import { draftOf } from '../../support/drafts.ts';

const clauses = LIBRARY.find(({ mode }) => mode === 'reciprocal')?.content.clauses ?? [];
const only = (...ids: string[]) => clauses.filter(({ id }) => ids.includes(id));
const answer = (choice: string, values: Answer['values'] = {}): Answer => {
  return { choice, own: '', values, proposed: {} };
};
const found = (given: Record<string, Answer>, on: readonly Clause[]) => {
  const { clause, field, day } = reviewDay(draftOf({ clauses: given }), on) ?? {};
  return clause && [clause, field, day];
};

test('both clauses are in the library, and each has a sentence with a day', () => {
  expect(only(...REVIEW_CLAUSES)).toHaveLength(2);
});

test('it is the day of the sentence that was chosen; what changes the page comes first', () => {
  const given = {
    'changing-this': answer('set-day', { readOn: '2027-02-28' }),
    'check-in': answer('read-again'),
  };
  expect(found(given, clauses)).toEqual(['changing-this', 'readOn', '2027-02-28']);
  expect(found(given, only('check-in'))).toEqual(['check-in', 'reviewDate', '']);
});

test('there is none where the sentence has no day, nothing is chosen, or it is a programme’s', () => {
  expect(found({ 'check-in': answer('every-few') }, only('check-in'))).toBeUndefined();
  expect(found({}, clauses)).toBeUndefined();
  const locked = only('check-in').map((clause): Clause => ({ ...clause, isLocked: true }));
  expect(found({ 'check-in': answer('read-again') }, locked)).toBeUndefined();
});
