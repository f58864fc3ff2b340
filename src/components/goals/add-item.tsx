/** A button that adds a row to a list, and puts the focus into its first field. */
import { useNextFocus } from '../form/use-next-focus.ts';

interface Props {
  label: string;
  /** Id of the field that the new row begins with. */
  field: string;
  onAdd: () => void;
}

export function AddItem({ label, field, onAdd }: Props) {
  const focusNext = useNextFocus();
  return (
    <p>
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          focusNext(field);
          onAdd();
        }}
      >
        {label}
      </button>
    </p>
  );
}
