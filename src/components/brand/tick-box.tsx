/** A setting that is on or off. */
import { valueAt } from '../../lib/brand/form-field.ts';
import type { StudioProps } from './studio-props.ts';
import { type HintKey, idOf, labelOf } from './studio-words.ts';

interface Props {
  studio: StudioProps;
  field: string;
  hint?: HintKey;
}

export function TickBox({ studio: { form, change, t }, field, hint }: Props) {
  const id = idOf(field);
  return (
    <div>
      <label class="studio-tick">
        <input
          id={id}
          type="checkbox"
          checked={valueAt(form, field) === true}
          aria-describedby={hint && `${id}-hint`}
          onChange={(event) => change(field, event.currentTarget.checked)}
        />
        <span>{labelOf(t, field)}</span>
      </label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {t(hint)}
        </p>
      )}
    </div>
  );
}
