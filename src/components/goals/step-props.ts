/** What every step of the worksheet is given. */
import type { RefObject } from 'preact';
import type { Goal } from '../../lib/goals/goal.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export interface StepProps {
  goal: Goal;
  change: (edit: (goal: Goal) => Goal) => void;
  /** The heading, which takes the focus when the step is opened. */
  heading: RefObject<HTMLHeadingElement>;
  t: Translate;
  locale: string;
}
