/** All that stands on the paper: to move, to leave out, to put back, and to add to. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { loadGuideWords } from '../../browser/guide-words.ts';
import {
  addClause,
  addOwnClause,
  leaveOut,
  moveClause,
  proposeOrder,
  putBack,
} from '../../lib/agreement/arrange.ts';
import type { Clause } from '../../lib/agreement/clause.ts';
import { choiceOf } from '../../lib/agreement/draft.ts';
import { clauseCalled, putIn } from '../../lib/agreement/guide-words.ts';
import { usePart } from '../form/use-part.ts';
import { LibrarySearch } from './library-search.tsx';
import { newClauseId } from './new-clause-id.ts';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  /** Those on the paper and those left out, in order. */
  clauses: readonly Clause[];
  /** Every clause that the mode can have; none while they are on their way. */
  library: readonly Clause[] | undefined;
  locale: string;
  onGo: (step: string) => void;
}

export function MoreStep(props: Props) {
  const { draft, change, heading, t, marks, clauses, library, locale, onGo } = props;
  const [told, setTold] = useState('');
  // They come at once, since looking must ask the network for nothing. Without them the library is there still.
  // Fetched with the first look into the field: a letter typed must never cause a request.
  const [isLooking, setLooking] = useState(false);
  const { part: guideWords = {} } = usePart(() => loadGuideWords(locale), isLooking && 'now');
  const ids = clauses.map(({ id }) => id);
  const total = clauses.length;
  // A clause takes its buttons along, and whoever moves it by keyboard goes with it.
  const followed = useRef('');
  useEffect(() => {
    const button = document.getElementById(followed.current);
    followed.current = '';
    if (button instanceof HTMLButtonElement && button.disabled) {
      button.parentElement?.querySelector<HTMLButtonElement>('button:enabled')?.focus();
    } else button?.focus();
  }, [ids.join()]);

  const move = (id: string, title: string, by: -1 | 1) => {
    followed.current = `${by < 0 ? 'up' : 'down'}-${id}`;
    change((now) => moveClause(now, ids, id, by));
    setTold(t('questions.more.moved', { clause: title, number: ids.indexOf(id) + by + 1, total }));
  };
  const writeOwn = () => {
    const id = newClauseId();
    change((now) => addOwnClause(now, ids, id));
    onGo(id);
  };
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('questions.more.title')}
      </h2>
      <p class="why">{t('questions.more.why')}</p>
      <ol class="rows placed placed-now">
        {clauses.map((clause, i) => {
          const { id, title, isLocked } = clause;
          const isOut = choiceOf(draft, clause) === 'left-out';
          const toggle = () => {
            change((now) => (isOut ? putBack(now, id) : leaveOut(now, id)));
            setTold(
              t(isOut ? 'questions.more.putBack' : 'questions.more.leftOut', { clause: title }),
            );
          };
          return (
            <li key={id}>
              <a href={`#${id}`} {...marks}>
                {title}
              </a>
              {isOut && <span class="state">{t('agreement.state.leftOut')}</span>}
              <span class="placed-acts">
                <button
                  type="button"
                  class="button button-plain"
                  id={`up-${id}`}
                  disabled={i === 0}
                  aria-label={t('questions.more.upOf', { clause: title })}
                  title={t('questions.more.up')}
                  onClick={() => move(id, title, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  class="button button-plain"
                  id={`down-${id}`}
                  disabled={i === total - 1}
                  aria-label={t('questions.more.downOf', { clause: title })}
                  title={t('questions.more.down')}
                  onClick={() => move(id, title, 1)}
                >
                  ↓
                </button>
                {!isLocked && (
                  <button
                    type="button"
                    class="link-button"
                    id={`out-${id}`}
                    aria-label={t(isOut ? 'questions.more.backOf' : 'questions.more.outOf', {
                      clause: title,
                    })}
                    onClick={toggle}
                  >
                    {t(isOut ? 'questions.more.back' : 'questions.more.out')}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status" class="told">
        {told}
      </p>
      {library && (
        <LibrarySearch
          clauses={library.filter(({ id }) => !ids.includes(id))}
          onLook={() => setLooking(true)}
          offered={Object.values(guideWords).filter(({ title }) => !clauseCalled(draft, title))}
          onAdd={({ id, title }) => {
            change((now) => addClause(now, ids, id));
            setTold(t('questions.more.added', { clause: title }));
          }}
          onPutIn={(words) => {
            const id = newClauseId();
            change((now) => putIn(now, ids, id, words));
            setTold(t('questions.more.added', { clause: words.title }));
          }}
          t={t}
          marks={marks}
        />
      )}
      <p class="buttons">
        <button type="button" class="button button-plain" onClick={writeOwn}>
          {t('questions.more.writeOwn')}
        </button>
        {draft.order.length > 0 && (
          <button
            type="button"
            class="link-button"
            onClick={() => {
              change(proposeOrder);
              setTold(t('questions.more.proposedDone'));
              heading.current?.focus();
            }}
          >
            {t('questions.more.proposed')}
          </button>
        )}
      </p>
    </>
  );
}
