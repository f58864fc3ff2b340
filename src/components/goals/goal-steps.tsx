/** All questions, to go straight to any of them, with those marked that have an answer. */
import type { Goal } from '../../lib/goals/goal.ts';
import { isAnswered, STEPS, type StepId } from '../../lib/goals/steps.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  goal: Goal;
  step: StepId;
  t: Translate;
}

export function GoalSteps({ goal, step, t }: Props) {
  return (
    <ol>
      {STEPS.map((id) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
            {t(`goals.step.${id}`)}
          </a>
          {isAnswered(goal, id) && <span class="state">✓</span>}
        </li>
      ))}
    </ol>
  );
}
