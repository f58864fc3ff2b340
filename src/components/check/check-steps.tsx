/** All steps, to go straight to any of them, with those marked that are answered. */
import { isAnswered } from '../../lib/check/steps.ts';
import { stepName } from './step-name.ts';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  steps: readonly string[];
  step: string;
}

export function CheckSteps({ steps, step, ...given }: Props) {
  const { check, questions } = given;
  const { questionnaire, foreign } = questions;
  const isGroup = (id: string) => questionnaire.groups.some((group) => group.id === id);
  return (
    <ol>
      {steps.map((id) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
            <span {...(isGroup(id) ? foreign?.marks : {})}>{stepName(id, given)}</span>
          </a>
          {isAnswered(check, questionnaire, id) && <span class="state">✓</span>}
        </li>
      ))}
    </ol>
  );
}
