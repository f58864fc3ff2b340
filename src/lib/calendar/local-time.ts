/** The moment at which clocks in a place show a day and a time. */

/**
 * Milliseconds since 1970 for `2027-03-28`, `09:30` in a time zone such as `Europe/London`. A time that
 * happens twice, when clocks go back, is the first; one that they skip in spring is as much later.
 * Throws a RangeError for a zone that the machine does not know.
 */
export function momentOf(day: string, time: string, timeZone: string): number {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const clock = clockOf(timeZone);
  // Clocks change at most once in two days, so one of these offsets holds.
  const [before, after] = [
    offsetAt(shown - 86_400_000, clock),
    offsetAt(shown + 86_400_000, clock),
  ];
  const fits = [before, after].find((offset) => offsetAt(shown - offset, clock) === offset);
  return shown - (fits ?? before);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
}

/** How far clocks there are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, clock: Intl.DateTimeFormat): number {
  const parts = new Map(
    clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - moment;
}
