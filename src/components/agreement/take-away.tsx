/** The agreement as files that other programs open: Word, plain text, Markdown, a calendar. */
import { useMemo, useState } from 'preact/hooks';
import { loadQuestions } from '../../browser/agreement-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import { type Translate, translator, type Words } from '../../lib/i18n/messages.ts';
import { DocumentFiles } from '../document/document-files.tsx';
import { usePart } from '../form/use-part.ts';
import { saveCalendar } from './save-calendar.ts';

interface Props {
  store: RecordStore<Draft>;
  /** With the clauses on the paper. */
  content: ModeContent;
  /** In the language of the paper. */
  wordsmith: Wordsmith;
  /** The page’s own words. */
  words: Words;
  locale: string;
}

export function TakeAway(props: Props) {
  const { words, locale } = props;
  const { part: questions, isLost } = usePart(() => loadQuestions(locale), 'now');
  const t = useMemo(() => translator({ ...words, ...questions?.words }, locale), [questions]);
  if (questions) return <Files {...props} t={t} />;
  return <p class="hint">{t(isLost ? 'part.notLoaded' : 'part.loading')}</p>;
}

function Files({ store, content, wordsmith, t }: Props & { t: Translate }) {
  const [told, setTold] = useState('');
  return (
    <>
      <ul class="keeping">
        <DocumentFiles
          document={() => wholeDocument(store.$record.get().body, content, wordsmith)}
          name="agreement"
          locale={wordsmith.locale}
          tell={setTold}
          t={t}
        >
          <li>
            <button
              type="button"
              class="button button-plain"
              onClick={() => setTold(saveCalendar(store.$record.get(), content, t))}
            >
              {t('questions.files.calendar')}
            </button>
            <p class="hint">{t('questions.files.calendarNote')}</p>
          </li>
        </DocumentFiles>
      </ul>
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}
