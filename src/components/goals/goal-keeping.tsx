/** What is done with the whole of a goal: on paper, in files, and away with it. */
import type { ComponentProps } from 'preact';
import { loadGoalQuestions } from '../../browser/goal-files.ts';
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Goal } from '../../lib/goals/goal.ts';
import type { Translate, Words } from '../../lib/i18n/messages.ts';
import { RecordKeeping } from '../form/record-keeping.tsx';

interface Props {
  store: RecordStore<Goal>;
  /** The page’s own words. */
  words: Words;
  /** The list of the other goals here; none until it is here. */
  Others: typeof import('./other-goals.tsx').OtherGoals | undefined;
  /** The box that asks for the note for oneself; none until it is here. */
  NoteBox: typeof import('../form/note-box.tsx').NoteBox | undefined;
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
  return (given: Omit<ComponentProps<typeof TakeGoalAway>, 'questions'>) => (
    <TakeGoalAway {...given} questions={questions} />
  );
};

export function GoalKeeping(props: Props) {
  const { store, words, Others, NoteBox, isBegun, hasNote, onNote, t, locale } = props;
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (isDone: boolean) => isDone && goToStep('wish');
  return (
    <RecordKeeping
      store={store}
      room="goals.file"
      noteBox={
        NoteBox &&
        store.$record.get().body.note.trim() && (
          <NoteBox label={t('goals.file.note')} isTicked={hasNote} onTick={onNote} />
        )
      }
      isBegun={isBegun}
      onFile={(input) =>
        import('./open-goal-file.ts').then(({ openGoalFile }) => openGoalFile(input, store, locale))
      }
      onAnother={() => begin(store.startAnother())}
      loadFiles={() => loadTakeAway(locale)}
      given={{ store, hasNote, words, locale }}
      t={t}
    >
      {Others && (
        <Others store={store} onOpen={(id) => begin(store.switchTo(id))} t={t} locale={locale} />
      )}
    </RecordKeeping>
  );
}
