/** A question that is answered in one’s own words, on one line or on more. */
import type { ComponentChildren } from 'preact';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props {
  id: string;
  label: string;
  /** Those of the label, where it is not in the page’s language. */
  marks?: LanguageMarks | undefined;
  hint?: string | undefined;
  value: string;
  onValue: (value: string) => void;
  /** Lines that it begins with; one line alone where it is left out. */
  rows?: number;
  type?: 'text' | 'date';
  /** What stands below the field. */
  children?: ComponentChildren;
}

export function TextAnswer({
  id,
  label,
  marks,
  hint,
  value,
  onValue,
  rows,
  type = 'text',
  children,
}: Props) {
  const shared = {
    id,
    value,
    autocomplete: 'off' as const,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <div class={`field field-${type}`}>
      <label for={id} {...marks}>
        {label}
      </label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
