/** Calendar files, read back by another parser than ours. */
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import {
  type CalendarEvent,
  type CalendarOptions,
  calendarText,
} from '../../../src/lib/calendar/calendar-text.ts';
import { hostileWords } from '../../support/documents.ts';
import { ID } from '../../support/drafts.ts';

const OPTIONS: CalendarOptions = {
  id: ID,
  sequence: 7,
  stamp: '2026-11-22T13:05:09.120Z',
  timeZone: 'Europe/London',
  site: 'Riverside; Pairs',
};
const EVENT: CalendarEvent = { key: 'end', day: '2027-03-09', summary: 'Last day' };

function read(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}
const eventOf = (event: Partial<CalendarEvent>, options: Partial<CalendarOptions> = {}) => {
  const [found] = read(calendarText([{ ...EVENT, ...event }], { ...OPTIONS, ...options }));
  if (!found) throw new Error('It holds no event.');
  return found;
};
const said = (event: ICAL.Component, name: string) =>
  String(event.getFirstPropertyValue(name) ?? '');

/** What a calendar program can be told of a text: its lines, without signs of control. */
function told(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => [...line].filter((char) => char === '\t' || !/\p{Cc}/u.test(char)).join(''))
    .join('\n');
}

const anyEvent: fc.Arbitrary<CalendarEvent> = fc.record({
  key: fc.stringMatching(/^[a-z]{1,8}-[0-9]{1,3}$/),
  day: fc.constantFrom('2027-03-28', '2028-02-29', '2027-10-31', '2026-12-31'),
  at: fc.option(
    fc.record({
      time: fc.constantFrom('00:00', '01:30', '09:30', '23:59'),
      minutes: fc.integer({ min: 1, max: 999 }),
    }),
    { nil: undefined },
  ),
  summary: hostileWords,
  description: fc.option(hostileWords, { nil: undefined }),
});

describe('fault 40: whatever was typed', () => {
  test('there are as many events as were written, with the same words', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 6 }), (events) => {
        const found = read(calendarText(events, OPTIONS));
        expect(found.map((event) => said(event, 'uid'))).toEqual(
          events.map(({ key }) => `${ID}-${key}`),
        );
        expect(found.map((event) => said(event, 'summary'))).toEqual(
          events.map(({ summary }) => told(summary)),
        );
        expect(found.map((event) => said(event, 'description'))).toEqual(
          events.map(({ description }) => told(description ?? '')),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('lines end in CR LF, hold 75 bytes at most, and are cut between characters', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 3 }), (events) => {
        const text = calendarText(events, OPTIONS);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        for (const line of text.split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a very long name', () => {
    const summary = 'Zoë 👩🏽‍🤝‍👩🏾, '.repeat(5000);
    expect(said(eventOf({ summary }), 'summary')).toBe(summary);
  });
});

describe('times', () => {
  test('a whole day ends where the next begins, and takes nobody’s day away', () => {
    const event = eventOf({ day: '2028-02-29' });
    expect(said(event, 'dtstart')).toBe('2028-02-29');
    expect(said(event, 'dtend')).toBe('2028-03-01');
    expect(said(event, 'transp')).toBe('TRANSPARENT');
  });

  test('nine o’clock stays nine when clocks change', () => {
    const at = { time: '09:00', minutes: 45 };
    const week = ['2027-03-21', '2027-03-28', '2027-10-24', '2027-10-31'];
    const times = week.map((day) => {
      const event = eventOf({ day, at });
      return `${said(event, 'dtstart')} ${said(event, 'dtend').slice(11)}`;
    });
    expect(times).toEqual([
      '2027-03-21T09:00:00Z 09:45:00Z',
      '2027-03-28T08:00:00Z 08:45:00Z',
      '2027-10-24T08:00:00Z 08:45:00Z',
      '2027-10-31T09:00:00Z 09:45:00Z',
    ]);
  });

  test('a meeting may end on the next day', () => {
    const event = eventOf({ at: { time: '23:30', minutes: 90 } }, { timeZone: 'America/New_York' });
    expect(said(event, 'dtstart')).toBe('2027-03-10T04:30:00Z');
    expect(said(event, 'dtend')).toBe('2027-03-10T06:00:00Z');
  });

  test.each([
    ['a day that is none', { day: '2027-02-30' }],
    ['a time that is none', { at: { time: '25:00', minutes: 10 } }],
    ['no time', { at: { time: '', minutes: 10 } }],
  ])('%s is refused', (_, part) => {
    expect(() => eventOf(part)).toThrow(RangeError);
  });
});

test('exported again, it is the same event in a newer version', () => {
  const [before, after] = [eventOf({}), eventOf({ day: '2027-04-01' }, { sequence: 8 })];
  expect(said(after, 'uid')).toBe(said(before, 'uid'));
  expect([before, after].map((event) => said(event, 'sequence'))).toEqual(['7', '8']);
  expect(said(before, 'dtstamp')).toBe('2026-11-22T13:05:09Z');
});

test('the calendar says what RFC 5545 asks of it', () => {
  const text = calendarText([], OPTIONS);
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Riverside; Pairs//EN');
});
