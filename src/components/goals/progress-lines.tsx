/** How it goes, a line at a time, the latest first. */
import { today } from '../../browser/clock.ts';
import { addItem, changeItem, removeItem } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { AddItem } from './add-item.tsx';
import type { StepProps } from './step-props.ts';
import { useUndo } from './use-undo.tsx';

export function ProgressLines({ goal, change, t }: StepProps) {
  const { act, notice } = useUndo({ change, t });
  const lines = goal.progress.map((entry, i) => ({ ...entry, i })).reverse();
  return (
    <section class="goal-list" aria-labelledby="goal-lines">
      <h3 id="goal-lines">{t('goalQuestions.progress.lines')}</h3>
      <AddItem
        label={t('goalQuestions.progress.add')}
        field={`line-${goal.progress.length}`}
        onAdd={() => change((now) => addItem(now, 'progress', { day: today(), line: '' }))}
      />
      {notice}
      {lines.length > 0 && (
        <ul class="rows">
          {lines.map(({ day, line, i }) => {
            const number = i + 1;
            return (
              <li key={i}>
                <div class="fields">
                  <TextAnswer
                    id={`line-${i}`}
                    label={t('goalQuestions.progress.line', { number })}
                    rows={2}
                    value={line}
                    onValue={(value) =>
                      change((now) => changeItem(now, 'progress', i, { line: value }))
                    }
                  />
                  <TextAnswer
                    id={`line-day-${i}`}
                    label={t('goalQuestions.progress.day', { number })}
                    type="date"
                    value={day}
                    onValue={(value) =>
                      change((now) => changeItem(now, 'progress', i, { day: value }))
                    }
                  />
                </div>
                <button
                  type="button"
                  class="link-button"
                  onClick={() => act((now) => removeItem(now, 'progress', i))}
                >
                  {t('goalQuestions.progress.remove', { number })}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
