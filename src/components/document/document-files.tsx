/** A document as files that other programs open: Word, plain text, Markdown. Items of a list. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { timestamp, today } from '../../browser/clock.ts';
import { saveBlob, saveTextFile } from '../../browser/files.ts';
import type { Document } from '../../lib/document/block.ts';
import { markdown } from '../../lib/document/markdown.ts';
import { plainText } from '../../lib/document/plain-text.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { fileName, type Subject } from '../../lib/transfer/record-file.ts';

interface Props {
  /** Made anew for each file: it holds the last words. */
  document: () => Document;
  /** What the files are called, before their date. */
  name: Subject;
  /** The language of the document. */
  locale: string;
  /** Says what came of it. */
  tell: (words: string) => void;
  t: Translate;
  /** Other files, which stand after the Word file. */
  children?: ComponentChildren;
}

const PAPERS = ['A4', 'Letter'] as const;

export function DocumentFiles({ document, name, locale, tell, t, children }: Props) {
  const [paper, setPaper] = useState<(typeof PAPERS)[number]>('A4');
  const nameOf = (extension: string) => fileName(name, today(), extension);
  const done = () => tell(t('questions.files.made'));

  const saveText = (extension: string, text: string, type?: string) => {
    saveTextFile(nameOf(extension), text, type);
    done();
  };
  const saveWord = async () => {
    tell(t('part.loading'));
    try {
      const { wordFile, WORD_TYPE } = await import('../../export/word-file.ts');
      const bytes = await wordFile(document(), { paper, locale, savedAt: timestamp() });
      saveBlob(nameOf('docx'), new Blob([bytes], { type: WORD_TYPE }));
      done();
    } catch {
      tell(t('questions.files.failed'));
    }
  };
  return (
    <>
      <li>
        <button type="button" class="button button-plain" onClick={() => void saveWord()}>
          {t('questions.files.word')}
        </button>
        <p class="hint">{t('questions.files.wordNote')}</p>
        <div class="field">
          <label for={`${name}-paper`}>{t('questions.files.paper')}</label>
          <select
            id={`${name}-paper`}
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
      {children}
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
    </>
  );
}
