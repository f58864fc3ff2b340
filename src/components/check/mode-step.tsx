/** How the people stand to each other: the wording of the items follows it. */
import { useEffect } from 'preact/hooks';
import { latestAgreement } from '../../browser/own-agreements.ts';
import { Choice } from '../form/choice.tsx';
import { ChoiceStep } from '../form/choice-step.tsx';
import type { StepProps } from './step-props.ts';

export function ModeStep({ check, change, heading, t, record, questions }: StepProps) {
  const { partnership } = record;
  // Their agreement has said it already; whoever disagrees picks another.
  useEffect(() => {
    const agreed = partnership && latestAgreement(partnership)?.body.mode;
    if (agreed) change((now) => (now.mode ? now : { ...now, mode: agreed }));
  }, []);
  const hasAnswers = Object.keys(check.answers).length > 0;
  return (
    <ChoiceStep
      heading={heading}
      title={t('checkQuestions.mode.title')}
      why={t(hasAnswers ? 'checkQuestions.mode.again' : 'checkQuestions.mode.why')}
    >
      {questions.modes.map((mode) => (
        <Choice
          key={mode}
          id={mode}
          group="mode"
          isChosen={check.mode === mode}
          onPick={() => change((now) => ({ ...now, mode }))}
          label={t(`mode.${mode}`)}
        />
      ))}
    </ChoiceStep>
  );
}
