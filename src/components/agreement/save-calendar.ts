/** The days and meetings of an agreement as a calendar file. */
import { timestamp, today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import { siteName } from '../../browser/site-name.ts';
import { timeZone } from '../../browser/time-zone.ts';
import { agreementEvents } from '../../lib/agreement/agreement-days.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { calendarText } from '../../lib/calendar/calendar-text.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { fileName } from '../../lib/transfer/record-file.ts';

/** Hands out the file and says so, or says that there are no days yet. `content` holds the clauses on the paper. */
export function saveCalendar(
  { id, revision, body }: SavedRecord<Draft>,
  content: ModeContent,
  t: Translate,
): string {
  const events = agreementEvents(body, content, t);
  if (events.length === 0) return t('questions.files.calendarNone');
  const options = {
    id,
    sequence: revision,
    stamp: timestamp(),
    timeZone: timeZone(),
    site: siteName(),
  };
  saveTextFile(
    fileName('agreement', today(), 'ics'),
    calendarText(events, options),
    'text/calendar',
  );
  return t('questions.files.made');
}
