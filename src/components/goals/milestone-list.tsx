/** Steps on the way: to write, to move to another day, to tick, and to take out. */
import { addItem, changeItem, removeItem } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { AddItem } from './add-item.tsx';
import type { StepProps } from './step-props.ts';
import { useUndo } from './use-undo.tsx';

export function MilestoneList({ goal, change, t }: StepProps) {
  const { act, notice } = useUndo({ change, t });
  const { milestones } = goal.timeBound;
  return (
    <section class="goal-list" aria-labelledby="goal-steps">
      <h3 id="goal-steps">{t('goalQuestions.time.milestones')}</h3>
      {milestones.length > 0 && (
        <ol class="rows">
          {milestones.map(({ what, by, isDone }, i) => {
            const number = i + 1;
            return (
              <li key={i}>
                <div class="fields">
                  <TextAnswer
                    id={`step-${i}`}
                    label={t('goalQuestions.time.milestone', { number })}
                    value={what}
                    onValue={(value) =>
                      change((now) => changeItem(now, 'milestones', i, { what: value }))
                    }
                  />
                  <TextAnswer
                    id={`step-day-${i}`}
                    label={t('goalQuestions.time.milestoneBy', { number })}
                    type="date"
                    value={by}
                    onValue={(value) =>
                      change((now) => changeItem(now, 'milestones', i, { by: value }))
                    }
                  />
                </div>
                <p class="buttons">
                  <label class="tick">
                    <input
                      type="checkbox"
                      checked={isDone}
                      onChange={({ currentTarget: { checked } }) =>
                        change((now) => changeItem(now, 'milestones', i, { isDone: checked }))
                      }
                    />{' '}
                    {t('goalQuestions.time.isDone', { number })}
                  </label>
                  <button
                    type="button"
                    class="link-button"
                    onClick={() => act((now) => removeItem(now, 'milestones', i))}
                  >
                    {t('goalQuestions.time.remove', { number })}
                  </button>
                </p>
              </li>
            );
          })}
        </ol>
      )}
      {notice}
      <AddItem
        label={t('goalQuestions.time.add')}
        field={`step-${milestones.length}`}
        onAdd={() =>
          change((now) => addItem(now, 'milestones', { what: '', by: '', isDone: false }))
        }
      />
    </section>
  );
}
