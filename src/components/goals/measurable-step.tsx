/** M: what is counted or seen, from what to what. */
import { answer } from '../../lib/goals/edit.ts';
import { TextAnswer } from '../form/text-answer.tsx';
import { QuestionHead } from './question-head.tsx';
import type { StepProps } from './step-props.ts';

export function MeasurableStep({ goal, change, heading, t }: StepProps) {
  const { sign, from, to } = goal.measurable;
  return (
    <>
      <QuestionHead
        heading={heading}
        title={t('goalQuestions.measurable.title')}
        why={t('goalQuestions.measurable.why')}
      />
      <TextAnswer
        id="goal-sign"
        label={t('goalQuestions.measurable.sign')}
        hint={t('goalQuestions.measurable.signHint')}
        value={sign}
        onValue={(value) => change((now) => answer(now, 'measurable', { sign: value }))}
      />
      <TextAnswer
        id="goal-from"
        label={t('goalQuestions.measurable.from')}
        hint={t('goalQuestions.measurable.fromHint')}
        value={from}
        onValue={(value) => change((now) => answer(now, 'measurable', { from: value }))}
      />
      <TextAnswer
        id="goal-to"
        label={t('goalQuestions.measurable.to')}
        value={to}
        onValue={(value) => change((now) => answer(now, 'measurable', { to: value }))}
      />
    </>
  );
}
