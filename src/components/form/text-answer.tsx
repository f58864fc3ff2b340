/** A question that is answered in one’s own words, on one line or on more. */
interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  value: string;
  onValue: (value: string) => void;
  /** Lines that it begins with; one line alone where it is left out. */
  rows?: number;
  type?: 'text' | 'date';
}

export function TextAnswer({ id, label, hint, value, onValue, rows, type = 'text' }: Props) {
  const shared = {
    id,
    value,
    autocomplete: 'off' as const,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <div class={`field field-${type}`}>
      <label for={id}>{label}</label>
      {rows ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
