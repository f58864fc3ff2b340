/** The days of a goal: what comes next, what is overdue, its calendar and its timeline, leap days and time zones included. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../src/lib/calendar/calendar-text.ts';
import { isDay } from '../../../src/lib/calendar/day.ts';
import type { Goal } from '../../../src/lib/goals/goal.ts';
import { goalEvents, namedDays, nextDay, overdue } from '../../../src/lib/goals/goal-days.ts';
import { goalName } from '../../../src/lib/goals/name.ts';
import { timelineOf } from '../../../src/lib/goals/timeline.ts';
import { t } from '../../support/content.ts';
import { anyDay, anyGoal, FULL_GOAL, goalOf } from '../../support/goals.ts';

const OPEN: Goal = { ...FULL_GOAL, state: 'open', ended: '' };

test('the next day is the nearest that is still to come', () => {
  expect(nextDay(OPEN, '2027-02-10')).toMatchObject({ kind: 'milestone', day: '2027-02-15' });
  expect(nextDay(OPEN, '2027-02-15')).toMatchObject({ kind: 'milestone' });
  expect(nextDay(OPEN, '2027-02-16')).toMatchObject({ kind: 'review', day: '2027-03-01' });
  expect(nextDay(OPEN, '2027-03-02')).toMatchObject({ kind: 'by', day: '2027-03-29' });
  expect(nextDay(OPEN, '2027-03-30')).toBeUndefined();
  expect(nextDay(FULL_GOAL, '2027-01-01')).toBeUndefined();
});

test('what is overdue is a step or the last day, never a review', () => {
  expect(overdue(OPEN, '2027-02-15')).toBeUndefined();
  expect(overdue(OPEN, '2027-02-16')).toMatchObject({ kind: 'milestone', day: '2027-02-15' });
  const reviewed = goalOf({ reviews: [{ day: '2027-01-01' }] });
  expect(overdue(reviewed, '2027-06-01')).toBeUndefined();
  expect(overdue(FULL_GOAL, '2030-01-01')).toBeUndefined();
});

test('on any day, no day is both to come and overdue, and none that there is not is told', () => {
  fc.assert(
    fc.property(anyGoal, anyDay, (goal, today) => {
      const next = nextDay(goal, today);
      const late = overdue(goal, today);
      if (next) expect(isDay(next.day) && next.day >= today).toBe(true);
      if (late) expect(isDay(late.day) && late.day < today).toBe(true);
      const days = namedDays(goal).map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
    }),
  );
});

describe('a calendar', () => {
  const options = {
    id: 'x',
    sequence: 1,
    stamp: '2027-01-01T00:00:00.000Z',
    timeZone: 'UTC',
    site: 'Pairs',
  };

  test('has the last day, the steps to come and the reviews, each under a key of its own', () => {
    const events = goalEvents(OPEN, t);
    expect(events.map(({ key, day }) => [key, day])).toEqual([
      ['milestone-2', '2027-02-15'],
      ['review-1', '2027-03-01'],
      ['by-1', '2027-03-29'],
    ]);
    expect(events[0]?.summary).toContain('The second talk');
  });

  test('is the same in every time zone, and whole for any goal', () => {
    fc.assert(
      fc.property(anyGoal, fc.constantFrom('Pacific/Apia', 'Asia/Kathmandu'), (goal, timeZone) => {
        const events = goalEvents(goal, t);
        const text = calendarText(events, { ...options, timeZone });
        expect(text).toBe(calendarText(events, options));
        expect(text.split('BEGIN:VEVENT')).toHaveLength(events.length + 1);
        expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
      }),
    );
  });

  test('knows leap days', () => {
    const leap = goalOf({ timeBound: { by: '2028-02-29', milestones: [] } });
    expect(calendarText(goalEvents(leap, t), options)).toMatch(
      /DTSTART;VALUE=DATE:20280229\r\nDTEND;VALUE=DATE:20280301/,
    );
    const none = goalOf({ timeBound: { by: '2027-02-29', milestones: [] } });
    expect(goalEvents(none, t)).toEqual([]);
  });
});

describe('a timeline', () => {
  test('has what happened and what is to come, in order, with today between', () => {
    const { entries, today } = timelineOf(OPEN, '2027-02-10');
    expect(entries.map(({ kind }) => kind)).toEqual([
      'progress',
      'reached',
      'progress',
      'milestone',
      'review',
      'by',
    ]);
    expect(entries[0]?.at).toBe(0);
    expect(entries.at(-1)?.at).toBe(1);
    expect(today).toBeCloseTo(9 / 56);
  });

  test('stays within its line for any goal on any day', () => {
    fc.assert(
      fc.property(anyGoal, anyDay, (goal, now) => {
        const { entries, today } = timelineOf(goal, now);
        const places = [...entries.map(({ at }) => at), ...(today === undefined ? [] : [today])];
        for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
        expect(entries.map(({ at }) => at)).toEqual(
          entries.map(({ at }) => at).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('is empty without a day', () => {
    expect(timelineOf(goalOf(), '2027-02-10')).toEqual({ entries: [], today: undefined });
  });
});

test('a goal is called by what it is about, cut where it is long', () => {
  expect(goalName(goalOf(), t)).toBe('To swim again');
  expect(goalName(FULL_GOAL, t)).toBe('Run the Monday talk ourselves');
  expect(goalName(goalOf({ wish: ' ' }), t)).toBe(t('goals.unnamed'));
  const long = goalName(goalOf({ wish: `${'👩🏽‍🤝‍👩🏾'.repeat(30)}` }), t);
  expect([...long]).toHaveLength(80);
  expect(long.endsWith('…')).toBe(true);
});
