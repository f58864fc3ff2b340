/** A field of the studio: its label, a hint, and below them what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { valueAt } from '../../lib/brand/form-field.ts';
import { FaultText } from './fault-text.tsx';
import type { StudioProps } from './studio-props.ts';
import { type HintKey, idOf, labelOf } from './studio-words.ts';

interface Props {
  studio: StudioProps;
  field: string;
  hint?: HintKey;
  isNeeded?: boolean;
  /** What stands before the input. */
  children?: ComponentChildren;
}

export function StudioField({ studio, field, hint, isNeeded = false, children }: Props) {
  const { form, change, leave, faultAt, buildMarks, t } = studio;
  const id = idOf(field);
  const fault = faultAt(field);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{labelOf(t, field)}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          <FaultText fault={fault} t={t} buildMarks={buildMarks} />
        </p>
      )}
      <div class="studio-input">
        {children}
        <input
          id={id}
          dir="auto"
          autocomplete="off"
          required={isNeeded}
          aria-invalid={fault ? true : undefined}
          aria-describedby={described || undefined}
          value={String(valueAt(form, field))}
          onInput={(event) => change(field, event.currentTarget.value)}
          onBlur={() => leave(field)}
        />
      </div>
    </div>
  );
}
