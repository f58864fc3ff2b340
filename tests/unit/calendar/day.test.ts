/** Days of the calendar: which there are, and counting on from one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, isDay } from '../../../src/lib/calendar/day.ts';

const anyDay = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2900-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = (day: string) => Date.parse(day);
const weekday = (day: string) => new Date(day).getUTCDay();
/** Which Tuesday of its month a Tuesday is. */
const place = (day: string) => Math.ceil(Number(day.slice(8)) / 7);
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

test.each([
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2100-02-29', false],
  ['2027-04-31', false],
  ['2027-13-01', false],
  ['2027-00-10', false],
  ['1900-01-01', true],
  ['9989-12-31', true],
  ['9999-12-31', false],
  ['0012-01-01', false],
  ['2027-1-1', false],
  ['2027-01-01T00:00', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

describe('so many days later', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-12-25', 14, '2028-01-08'],
    ['2027-03-21', 7, '2027-03-28'],
    ['2027-10-24', 14, '2027-11-07'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });

  test('is that many days apart, and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
        const later = addDays(day, days);
        expect((time(later) - time(day)) / 86_400_000).toBe(days);
        expect(addDays(later, -days)).toBe(day);
      }),
    );
  });
});

describe('so many months later', () => {
  test.each([
    ['2027-03-09', 1, '2027-04-13'],
    ['2027-03-30', 1, '2027-04-27'],
    ['2027-03-30', 3, '2027-06-29'],
    ['2027-12-01', 2, '2028-02-02'],
    ['2028-02-29', 12, '2029-02-27'],
    ['2027-05-31', 0, '2027-05-31'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('is that month, the same day of the week, at the same place or the last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const later = addMonths(day, months);
        expect(monthOf(later)).toBe(monthOf(day) + months);
        expect(weekday(later)).toBe(weekday(day));
        if (place(later) !== place(day)) {
          expect(place(day)).toBe(5);
          expect(monthOf(addDays(later, 7))).toBe(monthOf(later) + 1);
        }
      }),
    );
  });
});
