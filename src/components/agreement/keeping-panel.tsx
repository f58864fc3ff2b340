/** Printing, files, other agreements on this device, and erasing: what is done with the whole of it. */
import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { readTextFile, saveTextFile } from '../../browser/files.ts';
import { printPage } from '../../browser/print.ts';
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Document } from '../../lib/document/block.ts';
import { plainText } from '../../lib/document/plain-text.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import type { MessageKey, Translate } from '../../lib/i18n/messages.ts';
import { MAX_TEXT } from '../../lib/records/limits.ts';
import { fileName } from '../../lib/transfer/record-file.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';
import { usePart } from '../form/use-part.ts';
import { SharedComputer } from '../shared-computer/shared-computer.tsx';
import { saveFile } from './save-file.ts';

interface Props {
  store: RecordStore<Draft>;
  /** The agreement as it stands; none while its questions are on their way. */
  toDocument: (() => Document) | undefined;
  /** Whether anybody has written or chosen anything yet. */
  isBegun: boolean;
  t: Translate;
  locale: string;
}

const IMPORT_SENTENCES = {
  opened: 'file.opened',
  same: 'file.same',
  unsaved: 'file.unsaved',
  'too-new': 'file.newer',
  'wrong-kind': 'file.wrongKind',
  unreadable: 'file.unreadable',
} as const satisfies Record<string, MessageKey>;

const loadOthers = () =>
  import('./other-agreements.tsx').then(({ OtherAgreements }) => OtherAgreements);

export function KeepingPanel({ store, toDocument, isBegun, t, locale }: Props) {
  const [told, setTold] = useState('');
  const hasOthers = useStore(store.$others).some(({ body }) => !body.isArchived);
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (isDone: boolean) => isDone && goToStep('people');
  const others = usePart(loadOthers, hasOthers && 'now');

  const saveText = (document: Document) =>
    saveTextFile(fileName('agreement', today(), 'txt'), plainText(document));

  async function openFile(input: HTMLInputElement) {
    const [file] = input.files ?? [];
    if (!file) return;
    // UTF-8 takes up to three bytes for each unit that a record may have.
    const text = await readTextFile(file, MAX_TEXT * 3);
    input.value = '';
    const isTooLong = text === undefined || text.length > MAX_TEXT;
    setTold(t(isTooLong ? 'file.tooLong' : IMPORT_SENTENCES[store.importText(text)]));
  }

  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{t('file.title')}</h2>
      <ul class="keeping">
        <li>
          <button type="button" class="button" disabled={!toDocument} onClick={printPage}>
            {t('file.print')}
          </button>
          <p class="hint">{t('file.printNote')}</p>
        </li>
        <li>
          <button type="button" class="button button-plain" onClick={() => saveFile(store)}>
            {t('file.save')}
          </button>
          <p class="hint">{t('file.saveNote')}</p>
        </li>
        <li>
          <button
            type="button"
            class="link-button"
            disabled={!toDocument}
            onClick={() => toDocument && saveText(toDocument())}
          >
            {t('file.text')}
          </button>
        </li>
        <li class="open-file">
          <label for="file">{t('file.open')}</label>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-describedby="file-note"
            onChange={(event) => void openFile(event.currentTarget)}
          />
          <p class="hint" id="file-note">
            {t('file.openNote')}
          </p>
        </li>
      </ul>
      <p role="status" class="told">
        {told}
      </p>
      {hasOthers && others.isLost && (
        <p>
          <a href={localePath(locale, '/my/')}>{t('file.allOfThem')}</a>
        </p>
      )}
      {hasOthers && others.part && (
        <others.part
          store={store}
          onOpen={(id) => begin(store.switchTo(id))}
          t={t}
          locale={locale}
        />
      )}
      {isBegun && (
        <p>
          <button type="button" class="link-button" onClick={() => begin(store.startAnother())}>
            {t('file.another')}
          </button>
        </p>
      )}
      {isBegun && (
        <ConfirmButton
          label={t('erase.open')}
          title={t('erase.title')}
          text={t('erase.text')}
          yes={t('erase.yes')}
          no={t('erase.no')}
          onYes={() =>
            void store.erase().then((isGone) => setTold(isGone ? '' : t('erase.failed')))
          }
        />
      )}
      <SharedComputer t={t} />
    </section>
  );
}
