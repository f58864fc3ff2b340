/** Every step of a check after the first, and what comes of it; fetched once somebody begins. */
import { ApartStep } from './apart-step.tsx';
import { GroupStep } from './group-step.tsx';
import { ModeStep } from './mode-step.tsx';
import { NextStep } from './next-step.tsx';
import { OtherEdition } from './other-edition.tsx';
import { OverTimeStep } from './over-time-step.tsx';
import { PulseStep } from './pulse-step.tsx';
import { ResultStep } from './result-step.tsx';
import { SafeStep } from './safe-step.tsx';
import { SafetyGate } from './safety-gate.tsx';
import type { StepProps, StopAnswers } from './step-props.ts';
import { isHeld } from './stop-answers.ts';
import { WordsStep } from './words-step.tsx';

// They come in the same file: nobody needs them before they begin.
export { firstOpenStep, stepsOf } from '../../lib/check/steps.ts';
export { CopyReminder } from '../form/copy-reminder.tsx';
export { NoteBox } from '../form/note-box.tsx';
export { saveFile } from '../form/save-file.ts';
export { CheckSheet } from './check-sheet.tsx';
export { CheckSteps } from './check-steps.tsx';
export { FromSheet, startAt } from './from-sheet.tsx';
export { OtherChecks } from './other-checks.tsx';
export { PastCheck } from './past-check.tsx';
export { StepName } from './step-name.tsx';
export { isHeld } from './stop-answers.ts';

interface Props extends StepProps {
  step: string;
  onStops: (stops: StopAnswers) => void;
  onRead: () => void;
  onAgain: () => void;
}

/** The step itself; before any that comes after the answers, what one can do, where a sign asks for it. */
export function CheckQuestion({ onRead, onAgain, ...props }: Props) {
  const { check, step, t } = props;
  const { questionnaire } = props.questions;
  if (isHeld(props)) return <SafetyGate {...props} onRead={onRead} />;
  // The lines of another edition are other lines: an answer to one would stand under the wrong number.
  const isOther = check.edition !== 0 && check.edition !== questionnaire.edition;
  if (!isOther || step === 'next' || step === 'safe') return <Step {...props} />;
  return (
    <>
      <OtherEdition onAgain={onAgain} t={t} />
      <fieldset class="other-edition" disabled>
        <Step {...props} />
      </fieldset>
    </>
  );
}

function Step({ step, onStops, ...given }: Omit<Props, 'onRead' | 'onAgain'>) {
  const { record, others, heading, t, locale } = given;
  const { questionnaire: asked, foreign } = given.questions;
  const group = asked.groups.find(({ id }) => id === step);
  if (group) return <GroupStep {...given} group={group} />;
  switch (step) {
    case 'mode':
      return <ModeStep {...given} />;
    case 'safe':
      return <SafeStep {...given} onStops={onStops} />;
    case 'words':
      return <WordsStep {...given} />;
    case 'result':
      return <ResultStep {...given} />;
    case 'next':
      return <NextStep {...given} />;
  }
  if (asked.kind !== 'relationship') return null;
  const overTime = { record, others, asked, heading, t, locale, marks: foreign?.marks };
  switch (step) {
    case 'pulse':
      return <PulseStep {...given} />;
    case 'apart':
      return <ApartStep {...given} />;
    case 'history':
    case 'compare':
      return <OverTimeStep {...overTime} step={step} />;
    default:
      return null;
  }
}
