/** Hands out the days of a record as a calendar file. Apart from other files: few people ask for one. */
import { type CalendarEvent, calendarText } from '../lib/calendar/calendar-text.ts';
import type { SavedRecord } from '../lib/records/envelope.ts';
import { fileName, type Subject } from '../lib/transfer/record-file.ts';
import { timestamp, today } from './clock.ts';
import { saveTextFile } from './files.ts';
import { siteName } from './site-name.ts';
import { timeZone } from './time-zone.ts';

/** A calendar that had an earlier export of the record takes this one in its place. */
export function saveCalendarFile(
  subject: Subject,
  { id, revision }: Pick<SavedRecord<unknown>, 'id' | 'revision'>,
  events: readonly CalendarEvent[],
): void {
  const text = calendarText(events, {
    id,
    sequence: revision,
    stamp: timestamp(),
    timeZone: timeZone(),
    site: siteName(),
  });
  saveTextFile(fileName(subject, today(), 'ics'), text, 'text/calendar');
}
