/** The agreement as files that other programs open. */
import { useMemo } from 'preact/hooks';
import type { Questions } from '../../browser/agreement-files.ts';
import { timestamp, timeZone } from '../../browser/clock.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { agreementEvents } from '../../lib/agreement/agreement-days.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Wordsmith } from '../../lib/agreement/document.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import { calendarText } from '../../lib/calendar/calendar-text.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { DocumentFiles } from '../document/document-files.tsx';

interface Props {
  store: RecordStore<Draft>;
  /** With the clauses on the paper. */
  content: ModeContent;
  /** In the language of the paper. */
  wordsmith: Wordsmith;
  /** The page’s own words. */
  words: Words;
  questions: Questions;
  locale: string;
}

export function TakeAway({ store, content, wordsmith, words, questions, locale }: Props) {
  const t = useMemo(() => translator({ ...words, ...questions.words }, locale), [questions]);
  const calendar = () => {
    const { id, revision, body } = store.$record.get();
    const events = agreementEvents(body, content, t);
    const options = { id, sequence: revision, stamp: timestamp(), timeZone: timeZone() };
    return events.length > 0 ? calendarText(events, options) : undefined;
  };
  return (
    <DocumentFiles
      subject="agreement"
      document={() => wholeDocument(store.$record.get().body, content, wordsmith)}
      locale={wordsmith.locale}
      calendar={calendar}
      calendarNote={t('questions.files.calendarNote')}
      calendarNone={t('questions.files.calendarNone')}
      t={t}
    />
  );
}
