/** A question of which one answer stands, on one line. */
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props<Value extends string> {
  id: string;
  label: string;
  value: Value;
  /** Each with its marks, where it is not in the page’s language. */
  options: readonly ({ value: Value; label: string } & LanguageMarks)[];
  onValue: (value: Value) => void;
}

export function SelectAnswer<Value extends string>(props: Props<Value>) {
  const { id, label, value, options, onValue } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        autocomplete="off"
        value={value}
        onChange={(event) => onValue(event.currentTarget.value as Value)}
      >
        {options.map(({ label: words, ...option }) => (
          <option key={option.value} {...option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
