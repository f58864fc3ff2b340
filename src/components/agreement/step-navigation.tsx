/** On to the next question, back to the last, or straight to any of them. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Draft, stateOf } from '../../lib/agreement/draft.ts';
import type { Step } from '../../lib/agreement/steps.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { fillRuns, type Translate } from '../../lib/i18n/messages.ts';

interface Props {
  draft: Draft;
  steps: readonly Step[];
  index: number;
  onGo: (id: string) => void;
  t: Translate;
  marks: LanguageMarks | undefined;
}

export function StepNavigation({ draft, steps, index, onGo, t, marks }: Props) {
  const next = steps[index + 1];
  const before = steps[index - 1];
  // Twenty questions that nobody looks at need not be drawn anew with each letter.
  const [isListed, setListed] = useState(false);
  const list = useRef<HTMLDetailsElement>(null);
  const look = () => setListed(Boolean(list.current?.open));
  useEffect(look, []);
  return (
    <>
      {/* New buttons for each step, which have no focus: a key pressed twice must not go two steps on. */}
      <p class="buttons" key={steps[index]?.id}>
        {next && (
          <button type="button" class="button" onClick={() => onGo(next.id)}>
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
      <details class="all-steps" ref={list} onToggle={look}>
        <summary>{t('agreement.steps')}</summary>
        <ol>
          {(isListed ? steps : []).map((step, i) => (
            <li key={step.id}>
              <a href={`#${step.id}`} aria-current={i === index ? 'step' : undefined}>
                <StepName step={step} t={t} marks={marks} />
              </a>
              {'clause' in step && <span class="state">{stateName(draft, step, t)}</span>}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

/** A step as it is named in the middle of a sentence. */
export function StepName({ step, t, marks }: { step: Step } & Pick<Props, 't' | 'marks'>) {
  if ('clause' in step) return <span {...marks}>{step.clause.title}</span>;
  return <>{t(`agreement.step.${step.id}`)}</>;
}

function stateName(draft: Draft, step: Extract<Step, { clause: unknown }>, t: Translate): string {
  const state = stateOf(draft, step.clause);
  if (state === 'settled') return '✓';
  if (state === 'open') return '';
  return t(state === 'left-out' ? 'agreement.state.leftOut' : 'agreement.state.unfinished');
}
