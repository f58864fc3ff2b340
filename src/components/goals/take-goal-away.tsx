/** The goal as files that other programs open: Word, plain text, Markdown, a calendar; and all goals as a table. */
import { useMemo, useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { GoalQuestions } from '../../browser/goal-files.ts';
import { saveCalendarFile } from '../../browser/save-calendar.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { goalDocument } from '../../lib/goals/document.ts';
import { type Goal, isUntouched } from '../../lib/goals/goal.ts';
import { goalEvents } from '../../lib/goals/goal-days.ts';
import { goalsCsv } from '../../lib/goals/goals-csv.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { fileName } from '../../lib/transfer/record-file.ts';
import { DocumentFiles } from '../document/document-files.tsx';

interface Props {
  store: RecordStore<Goal>;
  /** Whether the note for oneself stands in them. */
  hasNote: boolean;
  /** The page’s own words. */
  words: Words;
  questions: GoalQuestions;
  locale: string;
}

export function TakeGoalAway({ store, hasNote, words, questions, locale }: Props) {
  const t = useMemo(() => translator({ ...words, ...questions.words }, locale), [questions]);
  const [told, setTold] = useState('');
  const wordsmith = { t, locale };
  const saveCalendar = () => {
    const record = store.$record.get();
    const events = goalEvents(record.body, t);
    if (events.length === 0) return setTold(t('goalQuestions.calendarNone'));
    saveCalendarFile('goal', record, events);
    setTold(t('questions.files.made'));
  };
  const saveTable = () => {
    const goals = [store.$record.get(), ...store.$others.get()]
      .map(({ body }) => body)
      .filter((goal) => !goal.isArchived && !isUntouched(goal));
    const text = goalsCsv(goals, wordsmith, { hasNote });
    saveTextFile(fileName('goal', today(), 'csv'), text, 'text/csv');
    setTold(t('questions.files.made'));
  };
  return (
    <>
      <ul class="keeping">
        <DocumentFiles
          document={() => goalDocument(store.$record.get().body, wordsmith, { hasNote })}
          name="goal"
          locale={locale}
          tell={setTold}
          t={t}
        >
          <li>
            <button type="button" class="button button-plain" onClick={saveCalendar}>
              {t('questions.files.calendar')}
            </button>
            <p class="hint">{t('goalQuestions.calendarNote')}</p>
          </li>
          <li>
            <button type="button" class="link-button" onClick={saveTable}>
              {t('goalQuestions.csv')}
            </button>
            <p class="hint">{t('goalQuestions.csvNote')}</p>
          </li>
        </DocumentFiles>
      </ul>
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}
