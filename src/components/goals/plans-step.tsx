/** The hard moment: the wish beside what stands in its way, and if–then plans for it. */
import type { GoalQuestions } from '../../browser/goal-files.ts';
import { addItem, answer, changeItem, removeItem } from '../../lib/goals/edit.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { AddItem } from './add-item.tsx';
import { QuestionHead } from './question-head.tsx';
import { SourceLink } from './source-link.tsx';
import type { StepProps } from './step-props.ts';
import { useUndo } from './use-undo.tsx';

interface Props extends StepProps {
  questions: GoalQuestions;
}

const SOURCE = 'wang-2021';

export function PlansStep({ goal, change, heading, t, locale, questions }: Props) {
  const { act, notice } = useUndo({ change, t });
  const { outcome, obstacle } = goal.contrast;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.plans.title')}
        why={t('goalQuestions.plans.why')}
      />
      <TextAnswer
        id="goal-outcome"
        label={t('goalQuestions.plans.outcome')}
        rows={2}
        value={outcome}
        onValue={(value) => change((now) => answer(now, 'contrast', { outcome: value }))}
      />
      <TextAnswer
        id="goal-obstacle"
        label={t('goalQuestions.plans.obstacle')}
        rows={2}
        value={obstacle}
        onValue={(value) => change((now) => answer(now, 'contrast', { obstacle: value }))}
      />
      {goal.plans.length > 0 && (
        <ol class="rows goal-list">
          {goal.plans.map(({ moment, action }, i) => {
            const number = i + 1;
            return (
              <li key={i}>
                <TextAnswer
                  id={`plan-if-${i}`}
                  label={t('goalQuestions.plans.moment', { number })}
                  hint={i === 0 ? t('goalQuestions.plans.momentHint') : undefined}
                  rows={2}
                  value={moment}
                  onValue={(value) =>
                    change((now) => changeItem(now, 'plans', i, { moment: value }))
                  }
                />
                <TextAnswer
                  id={`plan-then-${i}`}
                  label={t('goalQuestions.plans.action', { number })}
                  hint={i === 0 ? t('goalQuestions.plans.actionHint') : undefined}
                  rows={2}
                  value={action}
                  onValue={(value) =>
                    change((now) => changeItem(now, 'plans', i, { action: value }))
                  }
                />
                <button
                  type="button"
                  class="link-button"
                  onClick={() => act((now) => removeItem(now, 'plans', i))}
                >
                  {t('goalQuestions.plans.remove', { number })}
                </button>
              </li>
            );
          })}
        </ol>
      )}
      {notice}
      <AddItem
        label={t('goalQuestions.plans.add')}
        field={`plan-if-${goal.plans.length}`}
        onAdd={() => change((now) => addItem(now, 'plans', { moment: '', action: '' }))}
      />
      <p class="hint">
        {fillRuns(t, 'goalQuestions.plans.evidence', {
          source: <SourceLink id={SOURCE} sources={questions.sources} locale={locale} />,
        })}
      </p>
    </>
  );
}
