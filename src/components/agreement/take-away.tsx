/** The agreement as files that other programs open: Word, plain text, Markdown, a calendar. */
import { useMemo, useState } from 'preact/hooks';
import { loadQuestions } from '../../browser/agreement-files.ts';
import { timestamp, timeZone, today } from '../../browser/clock.ts';
import { saveBlob, saveTextFile } from '../../browser/files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { agreementEvents } from '../../lib/agreement/agreement-days.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Wordsmith } from '../../lib/agreement/document.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { wholeDocument } from '../../lib/agreement/meetings-part.ts';
import { calendarText } from '../../lib/calendar/calendar-text.ts';
import { markdown } from '../../lib/document/markdown.ts';
import { plainText } from '../../lib/document/plain-text.ts';
import { type Translate, translator, type Words } from '../../lib/i18n/messages.ts';
import { fileName } from '../../lib/transfer/record-file.ts';
import { usePart } from '../form/use-part.ts';

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

const PAPERS = ['A4', 'Letter'] as const;

export function TakeAway(props: Props) {
  const { words, locale } = props;
  const { part: questions, isLost } = usePart(() => loadQuestions(locale), 'now');
  const t = useMemo(() => translator({ ...words, ...questions?.words }, locale), [questions]);
  if (questions) return <Files {...props} t={t} />;
  return <p class="hint">{t(isLost ? 'part.notLoaded' : 'part.loading')}</p>;
}

function Files({ store, content, wordsmith, t }: Props & { t: Translate }) {
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>('A4');
  const [told, setTold] = useState('');
  const record = () => store.$record.get();
  const document = () => wholeDocument(record().body, content, wordsmith);
  const nameOf = (extension: string) => fileName('agreement', today(), extension);
  const done = () => setTold(t('questions.files.made'));

  const saveText = (extension: string, text: string, type?: string) => {
    saveTextFile(nameOf(extension), text, type);
    done();
  };
  const saveWord = async () => {
    setTold(t('part.loading'));
    try {
      const { wordFile, WORD_TYPE } = await import('../../export/word-file.ts');
      const options = { paper, locale: wordsmith.locale, savedAt: timestamp() };
      const bytes = await wordFile(document(), options);
      saveBlob(nameOf('docx'), new Blob([bytes], { type: WORD_TYPE }));
      done();
    } catch {
      setTold(t('questions.files.failed'));
    }
  };
  const saveCalendar = () => {
    const { id, revision, body } = record();
    const events = agreementEvents(body, content, t);
    if (events.length === 0) return setTold(t('questions.files.calendarNone'));
    const options = { id, sequence: revision, stamp: timestamp(), timeZone: timeZone() };
    saveText('ics', calendarText(events, options), 'text/calendar');
  };
  return (
    <>
      <ul class="keeping">
        <li>
          <button type="button" class="button button-plain" onClick={() => void saveWord()}>
            {t('questions.files.word')}
          </button>
          <p class="hint">{t('questions.files.wordNote')}</p>
          <div class="field">
            <label for="word-paper">{t('questions.files.paper')}</label>
            <select
              id="word-paper"
              autocomplete="off"
              value={paper}
              onChange={(event) => setPaper(event.currentTarget.value === 'A4' ? 'A4' : 'Letter')}
            >
              {PAPERS.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </div>
        </li>
        <li>
          <button type="button" class="button button-plain" onClick={saveCalendar}>
            {t('questions.files.calendar')}
          </button>
          <p class="hint">{t('questions.files.calendarNote')}</p>
        </li>
        <li>
          <button
            type="button"
            class="link-button"
            onClick={() => saveText('txt', plainText(document()))}
          >
            {t('questions.files.text')}
          </button>
          <p class="hint">{t('questions.files.textNote')}</p>
        </li>
        <li>
          <button
            type="button"
            class="link-button"
            onClick={() => saveText('md', markdown(document()), 'text/markdown')}
          >
            {t('questions.files.markdown')}
          </button>
          <p class="hint">{t('questions.files.markdownNote')}</p>
        </li>
      </ul>
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}
