/** The days on which a goal is looked at again. */
import { addItem, changeItem, removeItem } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { AddItem } from './add-item.tsx';
import type { StepProps } from './step-props.ts';
import { useUndo } from './use-undo.tsx';

export function ReviewDays({ goal, change, t }: StepProps) {
  const { act, notice } = useUndo({ change, t });
  return (
    <section class="goal-list" aria-labelledby="goal-reviews">
      <h3 id="goal-reviews">{t('goalQuestions.progress.reviews')}</h3>
      <p class="hint">{t('goalQuestions.progress.reviewNote')}</p>
      {goal.reviews.length > 0 && (
        <ol class="rows">
          {goal.reviews.map(({ day }, i) => (
            <li key={i} class="fields">
              <TextAnswer
                id={`review-${i}`}
                label={t('goalQuestions.progress.review', { number: i + 1 })}
                type="date"
                value={day}
                onValue={(value) => change((now) => changeItem(now, 'reviews', i, { day: value }))}
              />
              <button
                type="button"
                class="link-button"
                onClick={() => act((now) => removeItem(now, 'reviews', i))}
              >
                {t('goalQuestions.progress.removeReview', { number: i + 1 })}
              </button>
            </li>
          ))}
        </ol>
      )}
      {notice}
      <AddItem
        label={t('goalQuestions.progress.addReview')}
        field={`review-${goal.reviews.length}`}
        onAdd={() => change((now) => addItem(now, 'reviews', { day: '' }))}
      />
    </section>
  );
}
