/** The days that an agreement names, and which comes next. */
import { expect, test } from 'vitest';
import { dayFieldsOf, joinDayFields, nextDay } from '../../../src/lib/agreement/days.ts';
import type { Draft } from '../../../src/lib/agreement/draft.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { agreementOf } from '../../support/content.ts';
import { draftOf } from '../../support/drafts.ts';

const FIELDS = joinDayFields(MODES.flatMap((mode) => dayFieldsOf(agreementOf(mode).clauses)));
const answer = (choice: string, values: Record<string, string>): Draft['clauses'][string] => ({
  choice,
  own: '',
  values,
  proposed: {},
});
const NAMED = draftOf({
  clauses: {
    length: answer('set-end', { start: '2027-01-10', end: '2027-06-30' }),
    'check-in': answer('read-again', { reviewDate: '2027-03-09' }),
  },
});
const next = (draft: Draft, today: string) => nextDay(draft, FIELDS, today)?.day;

test('each blank for a day is there once, with the wordings of every mode', () => {
  const names = FIELDS.map(({ clause, field }) => `${clause}/${field}`);
  expect(names).toEqual(
    expect.arrayContaining(['check-in/reviewDate', 'length/start', 'length/end']),
  );
  expect(new Set(names).size).toBe(names.length);
  const start = FIELDS.find(({ field }) => field === 'start');
  expect(start?.wordings).toEqual(expect.arrayContaining(['trial', 'no-sudden-stop', 'set-end']));
});

test('the nearest day that is not over comes next', () => {
  expect(next(NAMED, '2026-11-22')).toBe('2027-01-10');
  expect(next(NAMED, '2027-01-11')).toBe('2027-03-09');
  expect(next(NAMED, '2027-06-30')).toBe('2027-06-30');
  expect(next(NAMED, '2027-07-01')).toBeUndefined();
});

test('a day under another wording, and one that is none, do not count', () => {
  const { 'check-in': checkIn, length } = NAMED.clauses;
  const other = draftOf({ clauses: { 'check-in': { ...checkIn, choice: 'every-time' } as never } });
  expect(next(other, '2026-11-22')).toBeUndefined();
  const words = { ...length, values: { start: 'soon', end: '2027-06-30' } } as never;
  expect(next(draftOf({ clauses: { length: words } }), '2026-11-22')).toBe('2027-06-30');
});
