/** Printing, files, other agreements on this device, and erasing: what is done with the whole of it. */
import { useState } from 'preact/hooks';
import { printPage } from '../../browser/print.ts';
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import type { Translate, Words } from '../../lib/i18n/messages.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';
import { saveFile } from '../form/save-file.ts';
import { usePart } from '../form/use-part.ts';
import { SharedComputer } from '../shared-computer/shared-computer.tsx';

interface Props {
  store: RecordStore<Draft>;
  /** With the clauses on the paper; none while they are on their way. */
  content: ModeContent | undefined;
  /** In the language of the paper. */
  wordsmith: Wordsmith;
  /** The page’s own words. */
  words: Words;
  /** The list of the other agreements here; none where there are none. */
  Others: typeof import('./other-agreements.tsx').OtherAgreements | undefined;
  /** Whether anybody has written or chosen anything yet. */
  isBegun: boolean;
  /** Somebody chose the file of an agreement that they were sent. */
  onProposal: (text: string) => void;
  t: Translate;
  locale: string;
}

const loadTakeAway = () => import('./take-away.tsx');

export function KeepingPanel({
  store,
  content,
  wordsmith,
  words,
  Others,
  isBegun,
  onProposal,
  t,
  locale,
}: Props) {
  const [told, setTold] = useState('');
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (isDone: boolean) => isDone && goToStep('people');
  const [isTaking, setTaking] = useState(false);
  const takeAway = usePart(loadTakeAway, isTaking && 'now');

  const open = (input: HTMLInputElement) =>
    import('./open-file.ts')
      .then(({ openFile }) => openFile(input, store, locale, onProposal))
      .then(setTold, () => setTold(t('part.notLoaded')));

  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{t('file.title')}</h2>
      <ul class="keeping">
        <li>
          <button type="button" class="button" disabled={!content} onClick={printPage}>
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
        <li class="open-file">
          <label for="file">{t('file.open')}</label>
          <input
            id="file"
            type="file"
            accept=".json,application/json"
            aria-describedby="file-note"
            onChange={(event) => void open(event.currentTarget)}
          />
          <p class="hint" id="file-note">
            {t('file.openNote')}
          </p>
        </li>
      </ul>
      <details class="take-away" onToggle={(event) => setTaking(event.currentTarget.open)}>
        <summary>{t('file.more')}</summary>
        {isTaking && content && takeAway.part && (
          <takeAway.part.TakeAway
            store={store}
            content={content}
            wordsmith={wordsmith}
            words={words}
            locale={locale}
          />
        )}
        {isTaking && !takeAway.part && (
          <p class="hint">{t(takeAway.isLost ? 'part.notLoaded' : 'part.loading')}</p>
        )}
      </details>
      <p role="status" class="told">
        {told}
      </p>
      {Others && (
        <Others store={store} onOpen={(id) => begin(store.switchTo(id))} t={t} locale={locale} />
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
