/** How the people stand to one another. */
import { chooseMode } from '../../lib/agreement/edit.ts';
import { MODES } from '../../lib/partnership/mode.ts';
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
          <div class="choice" key={mode}>
            <input
              type="radio"
              name="mode"
              id={`mode-${mode}`}
              checked={draft.mode === mode}
              aria-describedby={`mode-${mode}-note`}
              onChange={() => change((now) => chooseMode(now, mode))}
            />
            <div>
              <label for={`mode-${mode}`}>{t(`mode.${mode}`)}</label>
              <p class="hint" id={`mode-${mode}-note`}>
                {t(`agreement.mode.${mode}Note`)}
              </p>
            </div>
          </div>
        ))}
      </div>
    </>
  );
}
