/** All questions, to go straight to any of them, with where each stands. */
import { type Draft, stateOf } from '../../lib/agreement/draft.ts';
import type { Step } from '../../lib/agreement/steps.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { StepName } from './step-name.tsx';

interface Props {
  draft: Draft;
  steps: readonly Step[];
  index: number;
  t: Translate;
  marks: LanguageMarks | undefined;
}

export function StepList({ draft, steps, index, t, marks }: Props) {
  return (
    <ol>
      {steps.map((step, i) => (
        <li key={step.id}>
          <a href={`#${step.id}`} aria-current={i === index ? 'step' : undefined}>
            <StepName step={step} t={t} marks={marks} />
          </a>
          {'clause' in step && <span class="state">{stateName(draft, step, t)}</span>}
        </li>
      ))}
    </ol>
  );
}

function stateName(draft: Draft, step: Extract<Step, { clause: unknown }>, t: Translate): string {
  const state = stateOf(draft, step.clause);
  if (state === 'settled') return '✓';
  if (state === 'open') return '';
  return t(state === 'left-out' ? 'agreement.state.leftOut' : 'agreement.state.unfinished');
}
