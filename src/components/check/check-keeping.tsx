/** What is done with the whole of a check: on paper, in files, taken again, and away with it. */
import type { ComponentProps } from 'preact';
import { loadCheckQuestions } from '../../browser/check-files.ts';
import { replaceStep } from '../../browser/replace-step.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Check } from '../../lib/check/check.ts';
import type { Translate, Words } from '../../lib/i18n/messages.ts';
import { RecordKeeping } from '../form/record-keeping.tsx';

interface Props {
  /** The name of the questionnaire’s file. */
  id: string;
  store: RecordStore<Check>;
  /** The page’s own words. */
  words: Words;
  /** The list of the other checks here; none until it is here. */
  Others: typeof import('./other-checks.tsx').OtherChecks | undefined;
  /** The box that asks for the note for oneself; none until it is here. */
  NoteBox: typeof import('../form/note-box.tsx').NoteBox | undefined;
  /** Whether anybody has written or chosen anything yet. */
  isBegun: boolean;
  onAgain: () => void;
  /** Whether the note for oneself stands on paper and in files. */
  hasNote: boolean;
  onNote: (hasNote: boolean) => void;
  t: Translate;
  locale: string;
}

const loadTakeAway = async (locale: string, id: string) => {
  const [{ TakeCheckAway }, questions] = await Promise.all([
    import('./take-check-away.tsx'),
    loadCheckQuestions(locale, id),
  ]);
  return (given: Omit<ComponentProps<typeof TakeCheckAway>, 'questions'>) => (
    <TakeCheckAway {...given} questions={questions} />
  );
};

export function CheckKeeping(props: Props) {
  const { id, store, words, Others, NoteBox, isBegun, onAgain, hasNote, onNote, t, locale } = props;
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (isDone: boolean) => isDone && replaceStep('begin');
  return (
    <RecordKeeping
      store={store}
      room="check.file"
      noteBox={
        NoteBox &&
        store.$record.get().body.note.trim() && (
          <NoteBox label={t('check.file.note')} isTicked={hasNote} onTick={onNote} />
        )
      }
      isBegun={isBegun}
      fileOf={(body) => (hasNote ? body : { ...body, note: '' })}
      onFile={(input) =>
        import('./open-check-file.ts').then(({ openCheckFile }) =>
          openCheckFile(input, store, id, locale),
        )
      }
      onAnother={onAgain}
      loadFiles={() => loadTakeAway(locale, id)}
      given={{ store, hasNote, words, locale }}
      t={t}
    >
      {Others && (
        <Others store={store} onOpen={(one) => begin(store.switchTo(one))} t={t} locale={locale} />
      )}
    </RecordKeeping>
  );
}
