/** Printing, files, other goals on this device, and erasing: what is done with the whole of it. */
import { useState } from 'preact/hooks';
import { loadGoalQuestions } from '../../browser/goal-files.ts';
import { printPage } from '../../browser/print.ts';
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Goal } from '../../lib/goals/goal.ts';
import type { Translate, Words } from '../../lib/i18n/messages.ts';
import { ConfirmButton } from '../form/confirm-button.tsx';
import { saveFile } from '../form/save-file.ts';
import { usePart } from '../form/use-part.ts';
import { SharedComputer } from '../shared-computer/shared-computer.tsx';

interface Props {
  store: RecordStore<Goal>;
  /** The page’s own words. */
  words: Words;
  /** The list of the other goals here; none until it is here. */
  Others: typeof import('./other-goals.tsx').OtherGoals | undefined;
  /** Whether anybody has written or chosen anything yet. */
  isBegun: boolean;
  /** Whether the note for oneself stands on paper and in files. */
  hasNote: boolean;
  onNote: (hasNote: boolean) => void;
  t: Translate;
  locale: string;
}

const loadTakeAway = async (locale: string) => {
  const [{ TakeGoalAway }, questions] = await Promise.all([
    import('./take-goal-away.tsx'),
    loadGoalQuestions(locale),
  ]);
  return { TakeGoalAway, questions };
};

export function GoalKeeping(props: Props) {
  const { store, words, Others, isBegun, hasNote, onNote, t, locale } = props;
  const [told, setTold] = useState('');
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (isDone: boolean) => isDone && goToStep('wish');
  const [isTaking, setTaking] = useState(false);
  const takeAway = usePart(() => loadTakeAway(locale), isTaking && 'now');
  const { note } = store.$record.get().body;

  function openFile(input: HTMLInputElement) {
    import('./open-goal-file.ts')
      .then(({ openGoalFile }) => openGoalFile(input, store, locale))
      .then(setTold, () => setTold(t('part.notLoaded')));
  }

  return (
    <section aria-labelledby="keeping">
      <h2 id="keeping">{t('file.title')}</h2>
      {note.trim() && (
        <label class="tick">
          <input
            type="checkbox"
            checked={hasNote}
            onChange={(event) => onNote(event.currentTarget.checked)}
          />{' '}
          {t('goals.file.note')}
        </label>
      )}
      <ul class="keeping">
        <li>
          <button type="button" class="button" onClick={printPage}>
            {t('file.print')}
          </button>
          <p class="hint">{t('goals.file.printNote')}</p>
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
            onChange={(event) => openFile(event.currentTarget)}
          />
          <p class="hint" id="file-note">
            {t('file.openNote')}
          </p>
        </li>
      </ul>
      <details class="take-away" onToggle={(event) => setTaking(event.currentTarget.open)}>
        <summary>{t('goals.file.more')}</summary>
        {isTaking && takeAway.part && (
          <takeAway.part.TakeGoalAway
            store={store}
            hasNote={hasNote}
            words={words}
            questions={takeAway.part.questions}
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
            {t('goals.file.another')}
          </button>
        </p>
      )}
      {isBegun && (
        <ConfirmButton
          label={t('goals.erase.open')}
          title={t('goals.erase.title')}
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
