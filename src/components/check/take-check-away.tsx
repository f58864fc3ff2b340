/** A check as files that other programs open: Word, plain text, Markdown, and its days for a calendar. */
import { useMemo, useState } from 'preact/hooks';
import type { CheckQuestions } from '../../browser/check-files.ts';
import { saveCalendarFile } from '../../browser/save-calendar.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Check } from '../../lib/check/check.ts';
import { checkEvents } from '../../lib/check/check-days.ts';
import { checkDocument } from '../../lib/check/document.ts';
import { wordsmithOf } from '../../lib/document/wordsmith.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { DocumentFiles } from '../document/document-files.tsx';

interface Props {
  store: RecordStore<Check>;
  /** Whether the note for oneself stands in them. */
  hasNote: boolean;
  /** The page’s own words. */
  words: Words;
  questions: CheckQuestions;
  locale: string;
}

export function TakeCheckAway({ store, hasNote, words, questions, locale }: Props) {
  const t = useMemo(() => translator({ ...words, ...questions.words }, locale), [questions]);
  const [told, setTold] = useState('');
  // The paper is in one language throughout: that of its questions.
  const wordsmith = useMemo(() => wordsmithOf(questions, { t, locale }), [questions]);
  const saveCalendar = () => {
    const record = store.$record.get();
    const events = checkEvents(record.body, t);
    if (events.length === 0) return setTold(t('checkFiles.calendarNone'));
    saveCalendarFile('check', record, events);
    setTold(t('questions.files.made'));
  };
  return (
    <>
      <ul class="keeping">
        <DocumentFiles
          document={() =>
            checkDocument(store.$record.get().body, questions.questionnaire, wordsmith, { hasNote })
          }
          name="check"
          locale={wordsmith.locale}
          tell={setTold}
          t={t}
        >
          <li>
            <button type="button" class="button button-plain" onClick={saveCalendar}>
              {t('questions.files.calendar')}
            </button>
            <p class="hint">{t('checkFiles.calendarNote')}</p>
          </li>
        </DocumentFiles>
      </ul>
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}
