/** What follows from answers to stop signs, for as long as the page remembers them. */
import { stepsOf } from '../../lib/check/steps.ts';
import type { StepProps, StopAnswers } from './step-props.ts';

/** Whether somebody must be told first what they can do: a yes counts, and so does an “unsure”. */
export function isStopped(stops: StopAnswers): boolean {
  return Object.values(stops).some((answer) => answer !== 'no');
}

/** Whether a step comes after the answers, and what one can do must be read before it. */
export function isHeld({
  check,
  questions,
  step,
  stops,
  isRead,
}: Pick<StepProps, 'check' | 'questions' | 'stops' | 'isRead'> & { step: string }): boolean {
  const steps = stepsOf(check, questions.questionnaire);
  return isStopped(stops) && !isRead && steps.indexOf(step) >= steps.indexOf('result');
}
