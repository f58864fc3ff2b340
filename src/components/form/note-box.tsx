/** The box that puts the note for oneself on paper and into files. Its tick is never kept. */
interface Props {
  label: string;
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}

export function NoteBox({ label, isTicked, onTick }: Props) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}
