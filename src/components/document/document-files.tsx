/** A document as files that other programs open: Word, a calendar of its days, plain text, Markdown. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { timestamp, today } from '../../browser/clock.ts';
import { saveBlob, saveTextFile } from '../../browser/files.ts';
import type { Document } from '../../lib/document/block.ts';
import { markdown } from '../../lib/document/markdown.ts';
import { plainText } from '../../lib/document/plain-text.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import type { RecordKind } from '../../lib/records/envelope.ts';
import { fileName } from '../../lib/transfer/record-file.ts';

type SaveText = (extension: string, text: string, type?: string) => void;

interface Props {
  subject: RecordKind;
  /** Made anew for each file, so that it holds the last words. */
  document: () => Document;
  /** The language of the document. */
  locale: string;
  /** The text of a calendar file, or nothing where there is no day. */
  calendar: () => string | undefined;
  calendarNote: string;
  calendarNone: string;
  /** With the words for files, which come on demand. */
  t: Translate;
  /** Other files, as further items. */
  children?: (save: SaveText) => ComponentChildren;
}

const PAPERS = ['A4', 'Letter'] as const;

export function DocumentFiles(props: Props) {
  const { subject, document, locale, calendar, calendarNote, calendarNone, t, children } = props;
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>('A4');
  const [told, setTold] = useState('');
  const nameOf = (extension: string) => fileName(subject, today(), extension);
  const done = () => setTold(t('questions.files.made'));

  const saveText: SaveText = (extension, text, type) => {
    saveTextFile(nameOf(extension), text, type);
    done();
  };
  const saveWord = async () => {
    setTold(t('questions.files.making'));
    try {
      const { wordFile, WORD_TYPE } = await import('../../export/word-file.ts');
      const bytes = await wordFile(document(), { paper, locale, savedAt: timestamp() });
      saveBlob(nameOf('docx'), new Blob([bytes], { type: WORD_TYPE }));
      done();
    } catch {
      setTold(t('questions.files.failed'));
    }
  };
  const saveCalendar = () => {
    const text = calendar();
    if (text === undefined) setTold(calendarNone);
    else saveText('ics', text, 'text/calendar');
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
          <p class="hint">{calendarNote}</p>
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
        {children?.(saveText)}
      </ul>
      <p role="status" class="told">
        {told}
      </p>
    </>
  );
}
