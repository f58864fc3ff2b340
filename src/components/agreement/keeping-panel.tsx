/** What is done with the whole of an agreement: on paper, in files, and away with it. */
import { goToStep } from '../../browser/step-address.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Wordsmith } from '../../lib/document/wordsmith.ts';
import type { Translate, Words } from '../../lib/i18n/messages.ts';
import { RecordKeeping } from '../form/record-keeping.tsx';

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

export function KeepingPanel(props: Props) {
  const { store, content, wordsmith, words, Others, isBegun, onProposal, t, locale } = props;
  // The store refuses to leave words that could not be saved; an alert has said so.
  const begin = (isDone: boolean) => isDone && goToStep('people');
  return (
    <RecordKeeping
      store={store}
      room="file"
      isPrintable={content !== undefined}
      isBegun={isBegun}
      onFile={(input) =>
        import('./open-file.ts').then(({ openFile }) => openFile(input, store, locale, onProposal))
      }
      onAnother={() => begin(store.startAnother())}
      loadFiles={() => import('./take-away.tsx').then(({ TakeAway }) => TakeAway)}
      given={content && { store, content, wordsmith, words, locale }}
      t={t}
    >
      {Others && (
        <Others store={store} onOpen={(id) => begin(store.switchTo(id))} t={t} locale={locale} />
      )}
    </RecordKeeping>
  );
}
