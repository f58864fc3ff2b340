/** R: why it matters now, and which shared purpose it serves. */
import { answer } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

export function RelevantStep({ goal, change, heading, t }: StepProps) {
  const { why, purpose } = goal.relevant;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.relevant.title')}
        why={t('goalQuestions.relevant.why')}
      />
      <TextAnswer
        id="goal-why"
        label={t('goalQuestions.relevant.reason')}
        rows={3}
        value={why}
        onValue={(value) => change((now) => answer(now, 'relevant', { why: value }))}
      />
      <TextAnswer
        id="goal-purpose"
        label={t('goalQuestions.relevant.purpose')}
        hint={t('goalQuestions.relevant.purposeHint')}
        rows={2}
        value={purpose}
        onValue={(value) => change((now) => answer(now, 'relevant', { purpose: value }))}
      />
    </>
  );
}
