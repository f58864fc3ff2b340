/** Every step of a check after the first, and what comes of it; fetched once somebody begins. */
import { ApartStep } from './apart-step.tsx';
import { GroupStep } from './group-step.tsx';
import { ModeStep } from './mode-step.tsx';
import { NextStep } from './next-step.tsx';
import { OverTimeStep } from './over-time-step.tsx';
import { PulseStep } from './pulse-step.tsx';
import { ResultStep } from './result-step.tsx';
import { SafeStep } from './safe-step.tsx';
import type { StepProps, StopAnswers } from './step-props.ts';
import { WordsStep } from './words-step.tsx';

// They come in the same file: nobody needs them before they begin.
export { firstOpenStep, stepsOf } from '../../lib/check/steps.ts';
export { CopyReminder } from '../form/copy-reminder.tsx';
export { NoteBox } from '../form/note-box.tsx';
export { saveFile } from '../form/save-file.ts';
export { CheckSheet } from './check-sheet.tsx';
export { CheckSteps } from './check-steps.tsx';
export { OtherChecks } from './other-checks.tsx';
export { StepName } from './step-name.tsx';

interface Props extends StepProps {
  step: string;
  stops: StopAnswers;
  onStops: (stops: StopAnswers) => void;
}

export function CheckQuestion({ step, stops, onStops, ...given }: Props) {
  const { record, others, heading, t, locale } = given;
  const { questionnaire: asked, foreign } = given.questions;
  const group = asked.groups.find(({ id }) => id === step);
  if (group) return <GroupStep {...given} group={group} />;
  switch (step) {
    case 'mode':
      return <ModeStep {...given} />;
    case 'safe':
      return <SafeStep {...given} stops={stops} onStops={onStops} />;
    case 'words':
      return <WordsStep {...given} />;
    case 'result':
      return <ResultStep {...given} stops={stops} />;
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
