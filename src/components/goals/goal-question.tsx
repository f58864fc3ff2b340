/** Every question after the wish, and how it goes; fetched once somebody begins. */
import { useMemo } from 'preact/hooks';
import type { GoalQuestions } from '../../browser/goal-files.ts';
import type { StepId } from '../../lib/goals/steps.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import { AchievableStep } from './achievable-step.tsx';
import { LevelsStep } from './levels-step.tsx';
import { MeasurableStep } from './measurable-step.tsx';
import { PlansStep } from './plans-step.tsx';
import { ProgressStep } from './progress-step.tsx';
import { RelevantStep } from './relevant-step.tsx';
import { SpecificStep } from './specific-step.tsx';
import type { StepProps } from './step-props.ts';
import { type TalkChoices, TalkStep } from './talk-step.tsx';
import { TimeStep } from './time-step.tsx';
import { WhoseStep } from './whose-step.tsx';
import { WordingStep } from './wording-step.tsx';

// They come in the same file: nobody needs them before they begin.
export { CopyReminder } from '../form/copy-reminder.tsx';
export { NoteBox } from '../form/note-box.tsx';
export { GoalSteps } from './goal-steps.tsx';
export { OtherGoals } from './other-goals.tsx';
export { talkDocument } from './talk-document.ts';

interface Props extends StepProps {
  step: StepId;
  /** Id of the partnership that the goal belongs to. */
  partnership: string | null;
  questions: GoalQuestions;
  /** The page’s own words. */
  words: Words;
  talk: TalkChoices;
  onTalk: (talk: TalkChoices) => void;
}

export function GoalQuestion({
  step,
  partnership,
  questions,
  words,
  talk,
  onTalk,
  ...given
}: Props) {
  const t = useMemo(() => translator({ ...words, ...questions.words }, given.locale), [questions]);
  const shared = { ...given, t };
  switch (step) {
    case 'whose':
      return <WhoseStep {...shared} />;
    case 'specific':
      return <SpecificStep {...shared} />;
    case 'measurable':
      return <MeasurableStep {...shared} />;
    case 'achievable':
      return <AchievableStep {...shared} />;
    case 'relevant':
      return <RelevantStep {...shared} />;
    case 'time':
      return <TimeStep {...shared} partnership={partnership} />;
    case 'wording':
      return <WordingStep {...shared} partnership={partnership} questions={questions} />;
    case 'plans':
      return <PlansStep {...shared} questions={questions} />;
    case 'levels':
      return <LevelsStep {...shared} />;
    case 'progress':
      return <ProgressStep {...shared} />;
    case 'talk':
      return <TalkStep {...shared} partnership={partnership} talk={talk} onTalk={onTalk} />;
    case 'wish':
      return null;
  }
}
