/** The days that an agreement names, and which comes next. */
import { expect, test } from 'vitest';
import { NEW_COURSE } from '../../../src/lib/agreement/course.ts';
import { dayFieldsOf, joinDayFields } from '../../../src/lib/agreement/days.ts';
import type { Draft } from '../../../src/lib/agreement/draft.ts';
import { nextDay } from '../../../src/lib/agreement/next-day.ts';
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
const next = (draft: Draft, today: string) => nextDay(draft, FIELDS, today, 'the break ends')?.day;

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

test('the end of a break comes next where it is nearest, and after an end nothing does', () => {
  const paused = {
    ...NEW_COURSE,
    state: 'paused',
    day: '2026-12-01',
    until: '2027-01-05',
  } as const;
  const resting = draftOf({ ...NAMED, course: paused });
  expect(nextDay(resting, FIELDS, '2026-12-01', 'the break ends')).toEqual({
    label: 'the break ends',
    day: '2027-01-05',
  });
  expect(next(resting, '2027-01-06')).toBe('2027-01-10');
  expect(next(draftOf({ ...NAMED, course: { ...paused, until: '' } }), '2026-12-01')).toBe(
    '2027-01-10',
  );
  const ended = { ...NEW_COURSE, state: 'ended', day: '2026-12-01' } as const;
  expect(next(draftOf({ ...NAMED, course: ended }), '2026-12-01')).toBeUndefined();
});
