/** The limits that stand on the paper, each as it is worded, to say yes to again or to change. */
import { useState } from 'preact/hooks';
import { isOwnClause, stateOf } from '../../lib/agreement/draft.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { LaterProps } from './later-props.ts';

/**
 * What was ticked, by clause, with the words that it was ticked for, as long as the page lives: whoever
 * goes to change a limit finds the others ticked. It says nothing about the people and is never saved.
 */
let ticked: ReadonlyMap<string, string> = new Map();

const STATE_NAMES = {
  open: 'agreement.state.open',
  unfinished: 'agreement.state.unfinished',
  'left-out': 'agreement.state.leftOut',
} as const;

export function LimitList({ draft, content, terms, questions, t, marks }: LaterProps) {
  const [ticks, setTicks] = useState(ticked);
  // One of their own may be a limit; nobody but they can tell.
  const limits = content.clauses.filter(
    ({ id }) => questions.boundaries.includes(id) || isOwnClause(id),
  );
  if (limits.length === 0) {
    return (
      <p>
        {t('later.review.none')} <a href="#more">{t('later.review.add')}</a>
      </p>
    );
  }
  const tick = (id: string, text: string, isTicked: boolean) => {
    ticked = new Map([...ticks].filter(([one]) => one !== id));
    if (isTicked) ticked = new Map([...ticked, [id, text]]);
    setTicks(ticked);
  };
  return (
    <ol class="rows answers">
      {limits.map((clause) => {
        const { id, title, isLocked } = clause;
        const state = stateOf(draft, clause);
        const isWorded = state === 'settled' || state === 'unfinished';
        const text = (isWorded && terms.find((term) => term.id === id)?.text) || '';
        return (
          <li key={id}>
            <h4 {...marks}>{title}</h4>
            {text && (
              <p class="answer-text" {...marks}>
                {text}
              </p>
            )}
            {state !== 'settled' && <p class="state">{t(STATE_NAMES[state])}</p>}
            <p class="buttons">
              {text && (
                <label>
                  <input
                    type="checkbox"
                    autocomplete="off"
                    checked={ticks.get(id) === text}
                    aria-label={t('later.review.rightOf', { clause: title })}
                    onChange={(event) => tick(id, text, event.currentTarget.checked)}
                  />{' '}
                  {t('later.review.right')}
                </label>
              )}
              {!isLocked && (
                <a href={`#${id}`}>
                  {fillRuns(t, 'later.review.change', {
                    clause: <span {...marks}>{title}</span>,
                  })}
                </a>
              )}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
