/** What an agreement puts into a calendar. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { agreementEvents } from '../../../src/lib/agreement/agreement-days.ts';
import { NEW_COURSE } from '../../../src/lib/agreement/course.ts';
import type { Answer, Draft } from '../../../src/lib/agreement/draft.ts';
import { calendarText } from '../../../src/lib/calendar/calendar-text.ts';
import { agreementOf, t } from '../../support/content.ts';
import { anyDraft, draftOf, ID } from '../../support/drafts.ts';

const CONTENT = agreementOf('reciprocal');
const answer = (choice: string, values: Record<string, string>): Answer => ({
  choice,
  own: '',
  values,
  proposed: {},
});

function planned(
  turns: Partial<Draft['turns']>,
  clauses: Draft['clauses'] = {},
  part: Partial<Draft> = {},
): Draft {
  const none = { day: '', time: '', first: 0, split: '' as const };
  return draftOf({ clauses, ...part, turns: { ...none, ...turns } });
}

const TURNS = { day: '2027-03-23', time: '16:00', first: 1, split: 'one' } as const;
const CLAUSES = {
  meeting: answer('regular', { weeks: '1', minutes: '45' }),
  length: answer('set-end', { start: '2027-03-01', end: '2027-04-06' }),
  'check-in': answer('read-again', { reviewDate: '2027-04-01' }),
};

test('each meeting says whose turn it is; the days that are named come after', () => {
  const events = agreementEvents(planned(TURNS, CLAUSES), CONTENT, t);
  const at = { time: '16:00', minutes: 45 };
  expect(events).toEqual([
    { key: 'meeting-1', day: '2027-03-23', at, summary: 'Meeting (Ana and Ben): Ben leads' },
    { key: 'meeting-2', day: '2027-03-30', at, summary: 'Meeting (Ana and Ben): Ana leads' },
    { key: 'meeting-3', day: '2027-04-06', at, summary: 'Meeting (Ana and Ben): Ben leads' },
    {
      key: 'check-in-reviewDate',
      day: '2027-04-01',
      summary: 'The day when you read this again (Ana and Ben)',
    },
    { key: 'length-start', day: '2027-03-01', summary: 'First day (Ana and Ben)' },
    { key: 'length-end', day: '2027-04-06', summary: 'Last day (Ana and Ben)' },
  ]);
});

test('where each has half, it says who comes first and how long', () => {
  const people = [{ name: '' }, { name: 'Ben' }];
  const draft = planned({ ...TURNS, time: '', split: 'shares' }, {}, { people });
  expect(agreementEvents(draft, CONTENT, t)).toEqual([
    {
      key: 'meeting-1',
      day: '2027-03-23',
      at: undefined,
      summary: 'Meeting (Ben)',
      description: 'Ben: 30 minutes\nName: 30 minutes',
    },
  ]);
});

test('no meeting stands in a break, whose end does', () => {
  const paused = {
    ...NEW_COURSE,
    state: 'paused',
    day: '2027-03-24',
    until: '2027-04-06',
  } as const;
  const keys = (course: Draft['course']) =>
    agreementEvents(planned(TURNS, CLAUSES, { course }), CONTENT, t).map(({ key }) => key);
  expect(keys(paused)).toEqual([
    'meeting-1',
    'meeting-3',
    'check-in-reviewDate',
    'length-start',
    'length-end',
    'pause-end',
  ]);
  expect(keys({ ...paused, until: '' })).not.toContain('meeting-3');
  const events = agreementEvents(planned(TURNS, {}, { course: paused }), CONTENT, t);
  expect(events.at(-1)).toEqual({
    key: 'pause-end',
    day: '2027-04-06',
    summary: 'Going on after the break (Ana and Ben)',
  });
});

test('nothing stands after the end', () => {
  const ended = { ...NEW_COURSE, state: 'ended', day: '2027-03-30' } as const;
  const events = agreementEvents(planned(TURNS, CLAUSES, { course: ended }), CONTENT, t);
  expect(events.map(({ key }) => key)).toEqual(['meeting-1', 'meeting-2', 'length-start']);
});

test('nothing agreed, nothing in the calendar', () => {
  expect(agreementEvents(planned({}), CONTENT, t)).toEqual([]);
  const someday = { length: answer('set-end', { start: '2027-02-30', end: 'June' }) };
  expect(agreementEvents(planned({}, someday), CONTENT, t)).toEqual([]);
});

test('a day that is named by a wording no longer chosen is not in it', () => {
  const length = answer('own', { start: '2027-03-01', end: '2027-04-06' });
  expect(agreementEvents(planned({}, { length }), CONTENT, t)).toEqual([]);
});

test('fault 40: any agreement is a calendar that another parser reads, each event with a name of its own', () => {
  const turns = fc.record({
    day: fc.constantFrom('', '2027-03-23', '9989-12-30'),
    time: fc.constantFrom('', '16:00', '23:59'),
    first: fc.nat({ max: 7 }),
    split: fc.constantFrom('', 'one', 'shares'),
  });
  const days = fc.record({
    meeting: fc.constant(answer('regular', { weeks: '2', minutes: '45' })),
    length: fc.constantFrom(answer('set-end', { start: '2027-03-01', end: '2027-12-01' })),
  });
  fc.assert(
    fc.property(anyDraft, turns, days, (draft, first, clauses) => {
      const whole = { ...draft, turns: first, clauses: { ...draft.clauses, ...clauses } };
      const events = agreementEvents(whole, CONTENT, t);
      const stamp = '2026-11-22T13:05:09.120Z';
      const text = calendarText(events, {
        id: ID,
        sequence: 1,
        stamp,
        timeZone: 'Europe/London',
        site: 'Pairs',
      });
      const found = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const names = new Set(found.map((event) => event.getFirstPropertyValue('uid')));
      expect(found).toHaveLength(events.length);
      expect(names.size).toBe(events.length);
    }),
  );
});
