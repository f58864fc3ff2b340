/** A clause of their own: what it is about, and what they agree. */

import { leaveOut, nameOwnClause, putBack } from '../../lib/agreement/arrange.ts';
import { answerTo } from '../../lib/agreement/draft.ts';
import { writeOwn } from '../../lib/agreement/edit.ts';
import type { EditableStepProps } from './step-props.ts';

interface Props extends EditableStepProps {
  id: string;
}

export function OwnClauseStep({ draft, change, heading, t, id }: Props) {
  const { own, choice } = answerTo(draft, id);
  const title = draft.titles[id] ?? '';
  const clause = title.trim() || t('agreement.ownClause');
  const isOut = choice === 'left-out';
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {t('questions.ownClause.title')}
      </h2>
      <p class="why">{t('questions.ownClause.why')}</p>
      <div class="field">
        <label for="own-title">{t('questions.ownClause.name')}</label>
        <input
          id="own-title"
          type="text"
          autocomplete="off"
          value={title}
          onInput={(event) => {
            const { value } = event.currentTarget;
            change((now) => nameOwnClause(now, id, value));
          }}
        />
      </div>
      <div class="field">
        <label for="own-words">{t('questions.ownClause.words')}</label>
        <textarea
          id="own-words"
          autocomplete="off"
          aria-describedby="own-words-hint"
          rows={4}
          value={own}
          onInput={(event) => {
            const { value } = event.currentTarget;
            change((now) => writeOwn(now, id, value));
          }}
        />
        <p id="own-words-hint" class="hint">
          {t('questions.ownClause.wordsHint')}
        </p>
      </div>
      <p>
        <button
          type="button"
          class="link-button"
          onClick={() => change((now) => (isOut ? putBack(now, id) : leaveOut(now, id)))}
        >
          {t(isOut ? 'questions.more.backOf' : 'questions.more.outOf', { clause })}
        </button>
      </p>
    </>
  );
}
