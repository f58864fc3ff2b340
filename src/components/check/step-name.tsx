/** A step of a check as it is named in a list, and in the middle of a sentence. */
import { OWN_STEPS } from '../../lib/check/steps.ts';
import type { StepProps } from './step-props.ts';

interface Props extends Pick<StepProps, 'questions' | 't'> {
  step: string;
}

export function StepName({ step, questions, t }: Props) {
  const own = OWN_STEPS.find((id) => id === step);
  if (own) return <>{t(`checkQuestions.step.${own}`)}</>;
  const group = questions.questionnaire.groups.find(({ id }) => id === step);
  return <span {...questions.foreign?.marks}>{group?.title}</span>;
}
