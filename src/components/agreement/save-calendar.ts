/** The days and meetings of an agreement as a calendar file. */
import { saveCalendarFile } from '../../browser/save-calendar.ts';
import { agreementEvents } from '../../lib/agreement/agreement-days.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';

/** Hands out the file and says so, or says that there are no days yet. `content` holds the clauses on the paper. */
export function saveCalendar(
  record: SavedRecord<Draft>,
  content: ModeContent,
  t: Translate,
): string {
  const events = agreementEvents(record.body, content, t);
  if (events.length === 0) return t('questions.files.calendarNone');
  saveCalendarFile('agreement', record, events);
  return t('questions.files.made');
}
