/** Whether somebody must be told first what they can do: a yes counts, and so does an “unsure”. */
import type { StopAnswers } from './step-props.ts';

export function isStopped(stops: StopAnswers): boolean {
  return Object.values(stops).some((answer) => answer !== 'no');
}
