/** How the people stand to one another. */
import { chooseMode } from '../../lib/agreement/edit.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { Choice } from './choice.tsx';
import type { EditableStepProps } from './step-props.ts';

export function ModeStep({ draft, change, heading, t }: EditableStepProps) {
  return (
    <>
      <h2 ref={heading} tabIndex={-1} id="question">
        {t('agreement.mode.title')}
      </h2>
      <p class="why" id="why">
        {t('agreement.mode.why')}
      </p>
      <div class="choices" role="radiogroup" aria-labelledby="question" aria-describedby="why">
        {MODES.map((mode) => (
          <Choice
            key={mode}
            id={mode}
            isChosen={draft.mode === mode}
            onPick={() => change((now) => chooseMode(now, mode))}
            label={t(`mode.${mode}`)}
            note={t(`agreement.mode.${mode}Note`)}
          />
        ))}
      </div>
    </>
  );
}
