/** On to the next question, back to the last, or straight to any of them. */
import type { ComponentChildren } from 'preact';
import type { Step } from '../../lib/agreement/steps.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
import { StepButtons } from '../form/step-buttons.tsx';
import { StepName } from './step-name.tsx';

interface Props {
  steps: readonly Step[];
  index: number;
  /** All of them; none until it is here. */
  list: ComponentChildren;
  /** Whether the questions are on their way, so that nobody knows which comes next. */
  isWaiting: boolean;
  onGo: (id: string) => void;
  t: Translate;
  marks: LanguageMarks | undefined;
}

export function StepNavigation({ steps, index, list, isWaiting, onGo, t, marks }: Props) {
  const next = steps[index + 1];
  const before = steps[index - 1];
  return (
    <StepButtons
      current={steps[index]?.id}
      next={
        next && {
          id: next.id,
          label: fillRuns(t, 'agreement.next', {
            step: <StepName step={next} t={t} marks={marks} />,
          }),
        }
      }
      before={before && { id: before.id, label: t('agreement.back') }}
      all={t('agreement.steps')}
      list={list}
      isWaiting={isWaiting}
      onGo={onGo}
    />
  );
}
