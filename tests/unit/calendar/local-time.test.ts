/** The moment at which clocks somewhere show a time, where clocks change too. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../src/lib/calendar/local-time.ts';

const iso = (day: string, time: string, zone: string) =>
  new Date(momentOf(day, time, zone)).toISOString().slice(0, 16);

test.each([
  ['winter', '2027-01-12', '09:30', 'Europe/London', '2027-01-12T09:30'],
  ['summer', '2027-07-13', '09:30', 'Europe/London', '2027-07-13T08:30'],
  ['the morning after', '2027-03-28', '09:30', 'Europe/London', '2027-03-28T08:30'],
  ['midnight before', '2027-03-28', '00:00', 'Europe/London', '2027-03-28T00:00'],
  ['a time that is skipped', '2027-03-28', '01:30', 'Europe/London', '2027-03-28T01:30'],
  ['a time that comes twice', '2027-10-31', '01:30', 'Europe/London', '2027-10-31T00:30'],
  ['just after it', '2027-10-31', '02:00', 'Europe/London', '2027-10-31T02:00'],
  ['the other half of the world', '2027-04-04', '02:30', 'Pacific/Auckland', '2027-04-03T13:30'],
  ['half an hour of change', '2027-10-03', '02:10', 'Australia/Lord_Howe', '2027-10-02T15:40'],
  ['quarters of an hour', '2027-05-05', '12:00', 'Asia/Kathmandu', '2027-05-05T06:15'],
  ['far behind', '2027-05-05', '23:00', 'Pacific/Pago_Pago', '2027-05-06T10:00'],
  ['far ahead', '2027-05-05', '01:00', 'Pacific/Kiritimati', '2027-05-04T11:00'],
])('%s', (_, day, time, zone, expected) => {
  expect(iso(day, time, zone)).toBe(expected);
});

describe('in any time zone', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const anyDay = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyTime = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);

  test('it is the first moment at which clocks show it, if they ever do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), anyDay, anyTime, (timeZone, day, time) => {
        // Swedes write days as we do.
        const clock = new Intl.DateTimeFormat('sv-SE', {
          timeZone,
          dateStyle: 'short',
          timeStyle: 'short',
        });
        const wanted = `${day} ${time}`;
        const found = momentOf(day, time, timeZone);
        const quarter = 15 * 60_000;
        const start = Date.parse(`${day}T${time}Z`) - 15 * 3_600_000;
        const moments = Array.from({ length: 30 * 4 }, (_, i) => start + i * quarter);
        const first = moments.find((moment) => clock.format(moment) === wanted);
        if (first === undefined) expect(clock.format(found) > wanted).toBe(true);
        else expect(found).toBe(first);
      }),
      { numRuns: 300 },
    );
  });
});

test('a place that nobody knows is refused', () => {
  expect(() => momentOf('2027-01-01', '09:00', 'Atlantis/Capital')).toThrow(RangeError);
});
