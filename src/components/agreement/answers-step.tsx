/** All answers at a glance, each with a way back to its question. No grade: what is open may stay open. */
import type { Clause } from '../../lib/agreement/clause.ts';
import { type ClauseState, stateOf } from '../../lib/agreement/draft.ts';
import { wordsElsewhere } from '../../lib/agreement/words-elsewhere.ts';
import type { Block, Document } from '../../lib/document/block.ts';
import { inlineText } from '../../lib/document/plain-text.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  /** None, as long as they are on their way. */
  clauses: readonly Clause[];
  document: Document;
}

const STATE_NAMES = {
  open: 'agreement.state.open',
  unfinished: 'agreement.state.unfinished',
  'left-out': 'agreement.state.leftOut',
} as const;

export function AnswersStep({ draft, clauses, document, heading, t, marks }: Props) {
  const states = clauses.map((clause) => ({ clause, state: stateOf(draft, clause) }));
  const count = (...wanted: ClauseState[]) =>
    states.filter(({ state }) => wanted.includes(state)).length;
  const open = count('open', 'unfinished');
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('questions.answers.title')}
      </h2>
      <p class="why">
        {clauses.length > 0 && open === 0
          ? t('questions.answers.done')
          : t('questions.answers.why')}
      </p>
      {clauses.length > 0 && (
        <p>
          {t('questions.answers.settled', { count: count('settled') })} ·{' '}
          {t('questions.answers.open', { count: open })} ·{' '}
          {t('questions.answers.leftOut', { count: count('left-out') })}
        </p>
      )}
      <dl class="rows answers">
        {states.map(({ clause, state }) => {
          const text = state !== 'open' && answerText(document, clause.id);
          return (
            <div key={clause.id}>
              <dt {...marks}>{clause.title}</dt>
              <dd>
                {text && (
                  <p class="answer-text" {...marks}>
                    {text}
                  </p>
                )}
                {state !== 'settled' && <p class="state">{t(STATE_NAMES[state])}</p>}
                <a href={`#${clause.id}`}>
                  {fillRuns(t, 'questions.answers.change', {
                    step: <span {...marks}>{clause.title}</span>,
                  })}
                </a>
              </dd>
            </div>
          );
        })}
        {clauses.length > 0 &&
          wordsElsewhere(draft, clauses).map((words) => (
            <div key={words}>
              <dt>{t('questions.answers.elsewhere')}</dt>
              <dd class="answer-text">{words}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

/** The sentence that stands on the paper for a clause. */
function answerText(document: Document, clauseId: string): string {
  const part = document.blocks.find(
    (block): block is Extract<Block, { kind: 'part' }> =>
      block.kind === 'part' && block.id === clauseId,
  );
  const text = part?.blocks.find((block) => block.kind === 'text');
  return text ? inlineText(text.content) : '';
}
