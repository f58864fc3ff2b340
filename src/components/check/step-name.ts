/** What a step of a check is called, in lists and on buttons. */
import { OWN_STEPS } from '../../lib/check/steps.ts';
import type { StepProps } from './step-props.ts';

export function stepName(
  step: string,
  { questions, t }: Pick<StepProps, 'questions' | 't'>,
): string {
  const own = OWN_STEPS.find((id) => id === step);
  if (own) return t(`checkQuestions.step.${own}`);
  return questions.questionnaire.groups.find(({ id }) => id === step)?.title ?? '';
}
