/** All steps, to go straight to any of them, with those marked that are answered. */
import { isAnswered } from '../../lib/check/steps.ts';
import { StepName } from './step-name.tsx';
import type { StepProps } from './step-props.ts';

interface Props extends StepProps {
  steps: readonly string[];
  step: string;
}

export function CheckSteps({ steps, step, ...given }: Props) {
  const { check, questions, t } = given;
  return (
    <ol>
      {steps.map((id) => (
        <li key={id}>
          <a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
            <StepName step={id} questions={questions} t={t} />
          </a>
          {isAnswered(check, questions.questionnaire, id) && <span class="state">✓</span>}
        </li>
      ))}
    </ol>
  );
}
