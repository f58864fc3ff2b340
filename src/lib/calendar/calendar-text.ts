/**
 * Events as a calendar file (RFC 5545) that any calendar program takes in. Our own few lines: the
 * library for it asks the machine for a random id before it looks at ours, which browsers refuse on a
 * site without https, and passes control characters on.
 *
 * Timed events are written as moments in UTC, each worked out for its own day, so that nine o’clock stays
 * nine when clocks change. Each meeting is an event of its own, because each may be another person’s turn;
 * so there is no rule of repetition that would need a table of the zone’s clock changes in the file,
 * which browsers do not give. The price: where a country changes its rules later, the file is made again.
 */
import { printable } from '../document/printable.ts';
import { addDays, isDay } from './day.ts';
import { momentOf } from './local-time.ts';

export interface CalendarEvent {
  /** What it is among the events of its record, the same in every export: `meeting-3`. */
  key: string;
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM on the clocks of the time zone, for so many minutes; without it, the event is the whole day. */
  at?: { time: string; minutes: number } | undefined;
  summary: string;
  description?: string | undefined;
}

export interface CalendarOptions {
  /** Id of the record. With an event’s key it makes the event the same one in every export. */
  id: string;
  /** Revision of the record: a calendar program takes the higher one for the newer. */
  sequence: number;
  /** The moment of the export, as an ISO string. */
  stamp: string;
  /** Where the clocks hang: `Europe/London`. */
  timeZone: string;
  /** What the site is called that the file comes from. */
  site: string;
}

/** The text of an `.ics` file, which RFC 5545 wants to hold one event at least. Throws a RangeError where a day, a time or the zone is none. */
export function calendarText(events: readonly CalendarEvent[], options: CalendarOptions): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${textValue(`-//${options.site}//EN`)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => eventLines(event, options)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function eventLines(event: CalendarEvent, { id, sequence, stamp, timeZone }: CalendarOptions) {
  const { key, summary, description } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(`${id}-${key}`)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${moment(Date.parse(stamp))}`,
    ...times(event, timeZone),
    `SUMMARY:${textValue(summary)}`,
    ...(description ? [`DESCRIPTION:${textValue(description)}`] : []),
    'END:VEVENT',
  ];
}

function times({ day, at }: CalendarEvent, timeZone: string): string[] {
  if (!isDay(day)) throw new RangeError(`“${day}” is not a day.`);
  if (!at) {
    const [start, end] = [day, addDays(day, 1)].map((one) => one.replaceAll('-', ''));
    // It takes nobody’s day away.
    return [`DTSTART;VALUE=DATE:${start}`, `DTEND;VALUE=DATE:${end}`, 'TRANSP:TRANSPARENT'];
  }
  const start = momentOf(day, at.time, timeZone);
  return [`DTSTART:${moment(start)}`, `DTEND:${moment(start + at.minutes * 60_000)}`];
}

/** `20270309T090000Z`. */
function moment(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function textValue(text: string): string {
  return printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Lines of at most 75 bytes in UTF-8, cut between characters; what goes on begins with a space. */
function folded(line: string): string {
  let text = '';
  let bytes = 0;
  for (const char of line) {
    const more = utf8Length(char.codePointAt(0) ?? 0);
    if (bytes + more > 75) {
      text += '\r\n ';
      bytes = 1;
    }
    text += char;
    bytes += more;
  }
  return text;
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
