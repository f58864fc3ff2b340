/** One field for the name of a partnership. It may stay empty. */
import { useState } from 'preact/hooks';

interface Props {
  id: string;
  label: string;
  hint?: string;
  /** What stands in the field at first. */
  value?: string;
  yes: string;
  /** True where the name was taken; the field is emptied then. */
  onYes: (name: string) => boolean;
  no?: string;
  onNo?: () => void;
}

export function NameForm({ id, label, hint, value = '', yes, onYes, no, onNo }: Props) {
  const [name, setName] = useState(value);
  return (
    <form
      class="field"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (onYes(name.trim())) setName('');
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        maxLength={200}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="button button-plain">
          {yes}
        </button>
        {no && (
          <button type="button" class="link-button" onClick={onNo}>
            {no}
          </button>
        )}
      </p>
    </form>
  );
}
