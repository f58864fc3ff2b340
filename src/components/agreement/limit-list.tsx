/** The limits that stand on the paper, each as it is worded, to say yes to again or to change. */
import { useState } from 'preact/hooks';
import { isOwnClause, stateOf } from '../../lib/agreement/draft.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { LaterProps } from './later-props.ts';

/**
 * What was ticked, by agreement and clause, with the words that it was ticked for, as long as the page
 * lives: whoever goes to change a limit finds the others ticked. It is never saved.
 */
let ticked: ReadonlyMap<string, string> = new Map();

const STATE_NAMES = {
  open: 'agreement.state.open',
  unfinished: 'agreement.state.unfinished',
  'left-out': 'agreement.state.leftOut',
} as const;

export function LimitList(props: LaterProps) {
  const { draft, content, terms, questions, store, t, marks } = props;
  const [ticks, setTicks] = useState(ticked);
  const agreement = store.$record.get().id;
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
  const tick = (key: string, text: string, isTicked: boolean) => {
    const others = [...ticks].filter(([one]) => one !== key);
    ticked = new Map(isTicked ? [...others, [key, text]] : others);
    setTicks(ticked);
  };
  return (
    <ol class="rows answers">
      {limits.map((clause) => {
        const { id, title, isLocked } = clause;
        const key = `${agreement} ${id}`;
        const state = stateOf(draft, clause);
        const isWorded = state === 'settled' || state === 'unfinished';
        const text = (isWorded && terms.find((term) => term.id === id)?.text) || '';
        return (
          <li key={id}>
            <h4 id={`limit-${id}`} {...marks}>
              {title}
            </h4>
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
                    checked={ticks.get(key) === text}
                    aria-labelledby={`right-${id} limit-${id}`}
                    onChange={(event) => tick(key, text, event.currentTarget.checked)}
                  />
                  <span id={`right-${id}`}>{t('later.review.right')}</span>
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
