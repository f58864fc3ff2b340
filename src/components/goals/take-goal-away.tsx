/** The goal as files that other programs open: Word, plain text, Markdown, a calendar; and all goals as a table. */
import { useMemo } from 'preact/hooks';
import { timestamp, timeZone } from '../../browser/clock.ts';
import type { GoalQuestions } from '../../browser/goal-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { calendarText } from '../../lib/calendar/calendar-text.ts';
import { goalDocument } from '../../lib/goals/document.ts';
import { type Goal, isUntouched } from '../../lib/goals/goal.ts';
import { goalEvents } from '../../lib/goals/goal-days.ts';
import { goalsCsv } from '../../lib/goals/goals-csv.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
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
  const wordsmith = { t, locale };
  const all = () =>
    [store.$record.get(), ...store.$others.get()]
      .map(({ body }) => body)
      .filter((goal) => !goal.isArchived && !isUntouched(goal));
  const calendar = () => {
    const { id, revision, body } = store.$record.get();
    const events = goalEvents(body, t);
    const options = { id, sequence: revision, stamp: timestamp(), timeZone: timeZone() };
    return events.length > 0 ? calendarText(events, options) : undefined;
  };
  return (
    <DocumentFiles
      subject="goal"
      document={() => goalDocument(store.$record.get().body, wordsmith, { hasNote })}
      locale={locale}
      calendar={calendar}
      calendarNote={t('goalQuestions.calendarNote')}
      calendarNone={t('goalQuestions.calendarNone')}
      t={t}
    >
      {(save) => (
        <li>
          <button
            type="button"
            class="link-button"
            onClick={() => save('csv', goalsCsv(all(), wordsmith, { hasNote }), 'text/csv')}
          >
            {t('goalQuestions.csv')}
          </button>
          <p class="hint">{t('goalQuestions.csvNote')}</p>
        </li>
      )}
    </DocumentFiles>
  );
}
