/** On to the next question, back to the last, or straight to any of them. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Step } from '../../lib/agreement/steps.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';
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
  // Twenty questions that nobody looks at need not be drawn anew with each letter.
  const [isListed, setListed] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  const look = () => setListed(Boolean(details.current?.open));
  useEffect(look, []);
  return (
    <>
      {/* New buttons for each step, which have no focus: a key pressed twice must not go two steps on. */}
      <p class="buttons" key={steps[index]?.id}>
        {next && (
          <button type="button" class="button" disabled={isWaiting} onClick={() => onGo(next.id)}>
            {/* One run: a button lays its children out as boxes, and drops the space between them. */}
            <span>
              {fillRuns(t, 'agreement.next', {
                step: <StepName step={next} t={t} marks={marks} />,
              })}
            </span>
          </button>
        )}
        {before && (
          <button type="button" class="link-button" onClick={() => onGo(before.id)}>
            {t('agreement.back')}
          </button>
        )}
      </p>
      <details class="all-steps" ref={details} onToggle={look}>
        <summary>{t('agreement.steps')}</summary>
        {isListed && list}
      </details>
    </>
  );
}
