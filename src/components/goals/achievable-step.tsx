/** A: what helps, what is in the way, and how sure one is. */
import { answer } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

export function AchievableStep({ goal, change, heading, t }: StepProps) {
  const { helps, hinders, sure } = goal.achievable;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.achievable.title')}
        why={t('goalQuestions.achievable.why')}
      />
      <TextAnswer
        id="goal-helps"
        label={t('goalQuestions.achievable.helps')}
        hint={t('goalQuestions.achievable.helpsHint')}
        rows={2}
        value={helps}
        onValue={(value) => change((now) => answer(now, 'achievable', { helps: value }))}
      />
      <TextAnswer
        id="goal-hinders"
        label={t('goalQuestions.achievable.hinders')}
        rows={2}
        value={hinders}
        onValue={(value) => change((now) => answer(now, 'achievable', { hinders: value }))}
      />
      <div class="field">
        <label for="goal-sure">{t('goalQuestions.achievable.sure')}</label>
        <select
          id="goal-sure"
          autocomplete="off"
          aria-describedby="goal-sure-hint"
          value={sure ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change((now) =>
              answer(now, 'achievable', { sure: value === '' ? null : Number(value) }),
            )
          }
        >
          <option value="">{t('goalQuestions.achievable.sureOpen')}</option>
          {Array.from({ length: 11 }, (_, i) => (
            <option key={i} value={i}>
              {i}
            </option>
          ))}
        </select>
        <p class="hint" id="goal-sure-hint">
          {t('goalQuestions.achievable.sureWhy')}
        </p>
      </div>
    </>
  );
}
