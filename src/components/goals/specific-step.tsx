/** S: what will be different, and who is involved. */
import { answer } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

export function SpecificStep({ goal, change, heading, t }: StepProps) {
  const { what, who } = goal.specific;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.specific.title')}
        why={t('goalQuestions.specific.why')}
      />
      <TextAnswer
        id="goal-what"
        label={t('goalQuestions.specific.what')}
        hint={t('goalQuestions.specific.whatHint')}
        rows={3}
        value={what}
        onValue={(value) => change((now) => answer(now, 'specific', { what: value }))}
      />
      <TextAnswer
        id="goal-who"
        label={t('goalQuestions.specific.who')}
        hint={t('goalQuestions.specific.whoHint')}
        rows={2}
        value={who}
        onValue={(value) => change((now) => answer(now, 'specific', { who: value }))}
      />
    </>
  );
}
