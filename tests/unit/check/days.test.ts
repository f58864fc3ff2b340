/** The days of a check: what comes next, what is overdue, and a calendar that gives nobody away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../src/lib/calendar/calendar-text.ts';
import { isDay } from '../../../src/lib/calendar/day.ts';
import { checkEvents, namedDays, nextDay, overdue } from '../../../src/lib/check/check-days.ts';
import { t } from '../../support/content.ts';
import { anyDay } from '../../support/goals.ts';
import { anyCheckOf, MIXED_CHECK } from '../../support/paper-check.ts';

test('the next day is the nearest that is still to come', () => {
  expect(nextDay(MIXED_CHECK, '2026-12-05')).toMatchObject({ kind: 'action', day: '2026-12-05' });
  expect(nextDay(MIXED_CHECK, '2026-12-06')).toMatchObject({ kind: 'again', day: '2026-12-28' });
  expect(nextDay(MIXED_CHECK, '2026-12-29')).toBeUndefined();
  expect(nextDay({ ...MIXED_CHECK, isArchived: true }, '2026-12-05')).toBeUndefined();
});

test('an action may be overdue, and to look again never is', () => {
  expect(overdue(MIXED_CHECK, '2026-12-05')).toBeUndefined();
  expect(overdue(MIXED_CHECK, '2026-12-06')).toMatchObject({ kind: 'action' });
  const action = { what: '', owner: '', by: '' };
  expect(overdue({ ...MIXED_CHECK, action }, '2030-01-01')).toBeUndefined();
  expect(overdue({ ...MIXED_CHECK, isArchived: true }, '2030-01-01')).toBeUndefined();
});

test('on any day, no day is both to come and overdue, and none that there is not is told', () => {
  fc.assert(
    fc.property(anyCheckOf('relationship'), anyDay, (check, today) => {
      const next = nextDay(check, today);
      const late = overdue(check, today);
      if (next) expect(isDay(next.day) && next.day >= today).toBe(true);
      if (late) expect(isDay(late.day) && late.day < today).toBe(true);
      const days = namedDays(check).map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
    }),
  );
});

describe('a calendar', () => {
  test('has both days, each under a key of its own', () => {
    expect(checkEvents(MIXED_CHECK, t).map(({ key, day }) => [key, day])).toEqual([
      ['action', '2026-12-05'],
      ['again', '2026-12-28'],
    ]);
    const { summary } = checkEvents(MIXED_CHECK, t)[0] ?? {};
    expect(summary).toContain(MIXED_CHECK.action.what);
    const unnamed = { ...MIXED_CHECK, action: { ...MIXED_CHECK.action, what: ' ' } };
    expect(checkEvents(unnamed, t)[0]?.summary).toBe(t('checkFiles.day.unnamed'));
  });

  test('names nobody, and of all that was written the action alone', () => {
    const canary = 'Canary words';
    const check = {
      ...MIXED_CHECK,
      name: `${canary} 1`,
      note: `${canary} 2`,
      open: { keep: `${canary} 3`, change: `${canary} 4` },
      action: { ...MIXED_CHECK.action, owner: `${canary} 5` },
    };
    const text = calendarText(checkEvents(check, t), {
      id: 'x',
      sequence: 1,
      stamp: '2026-11-28T00:00:00.000Z',
      timeZone: 'UTC',
      site: 'Pairs',
    });
    expect(text).toContain('SUMMARY');
    expect(text).not.toContain(canary);
  });
});
