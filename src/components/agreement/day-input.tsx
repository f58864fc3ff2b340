/** A field for a day, with its name. */

interface Props {
  id: string;
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  describedBy?: string | undefined;
  onDay: (day: string) => void;
}

export function DayInput({ id, label, value, describedBy, onDay }: Props) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        value={value}
        aria-describedby={describedBy}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
    </div>
  );
}
