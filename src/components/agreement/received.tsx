/** What somebody sent: read first, and kept only once the reader says so. Opening it writes nothing. */
import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Questions } from '../../browser/agreement-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { shareable } from '../../lib/agreement/shareable.ts';
import { textOf } from '../../lib/agreement/text.ts';
import { wordsmithOf } from '../../lib/document/wordsmith.ts';
import type { MessageKey, Translate, Words } from '../../lib/i18n/messages.ts';
import type { DocumentView } from '../document/document-view.tsx';
import { type OpenedProposal, openProposal, type Refusal } from './open-proposal.ts';
import { ReceivedKnown } from './received-known.tsx';
import { ReceivedNew } from './received-new.tsx';

export interface ArrivalProps {
  /** The fragment of a link, or the text of a file. */
  handed: string;
  store: RecordStore<Draft>;
  /** Draws a document. The page has it already. */
  Sheet: typeof DocumentView;
  heading: RefObject<HTMLHeadingElement>;
  /** The page’s own words. */
  words: Words;
  locale: string;
  /** Leaves for a question of the builder. */
  onGo: (step: string) => void;
}

const REFUSALS = {
  damaged: 'received.damaged',
  'too-new': 'received.tooNew',
  foreign: 'received.foreign',
  offline: 'received.offline',
} as const satisfies Record<Refusal, MessageKey>;

interface Props extends ArrivalProps {
  questions: Questions;
  t: Translate;
}

export function Received(props: Props) {
  const { handed, store, heading, locale, onGo, t } = props;
  const record = useStore(store.$record);
  const others = useStore(store.$others);
  const isReading = useStore(store.$save).state === 'loading';
  const [opened, setOpened] = useState<OpenedProposal>();
  const here = (id: string) => [record, ...others].find((one) => one.id === id);

  useEffect(() => {
    if (isReading) return;
    let isShown = true;
    const mineOf = (id: string) => here(id)?.body;
    void openProposal(handed, mineOf, { locale, untitled: t('agreement.ownClause') }).then(
      (found) => isShown && setOpened(found),
    );
    return () => {
      isShown = false;
    };
  }, [isReading]);
  useEffect(() => {
    if (opened) heading.current?.focus();
  }, [opened]);

  if (!opened) return <p role="status">{t('received.opening')}</p>;
  if (opened.status !== 'ok') {
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {t('received.title')}
        </h2>
        <p class="trouble">{t(REFUSALS[opened.status])}</p>
        <p class="buttons">
          <button type="button" class="button" onClick={() => onGo('people')}>
            {t('received.leave')}
          </button>
        </p>
      </>
    );
  }
  const { paperOf } = opened;
  const content = paperOf(opened.proposal.draft);
  const wordsmith = wordsmithOf(content, { t, locale });
  const text = textOf(opened.proposal.draft, content, wordsmith);
  // Nothing is taken in that the reader was not shown, whatever else the sender wrote into it.
  const draft = shareable(opened.proposal.draft, content, text.print);
  const proposal = { ...opened.proposal, draft };
  const mine = here(proposal.id);
  const shared = { proposal, text, store, heading, wordsmith, paperOf, locale, onGo, t };
  return mine ? (
    <ReceivedKnown {...shared} mine={mine} />
  ) : (
    <ReceivedNew {...shared} Sheet={props.Sheet} content={content} />
  );
}
