/** Boxes to tick, of which a brand has some. */
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';

interface Props {
  choices: readonly {
    id: string;
    label: string;
    marks?: LanguageMarks | undefined;
    /** Always ticked. */
    isFixed?: boolean;
  }[];
  isTicked: (id: string) => boolean;
  onTick: (id: string, isTicked: boolean) => void;
}

export function Ticks({ choices, isTicked, onTick }: Props) {
  return choices.map(({ id, label, marks, isFixed }) => (
    <label key={id} class="studio-tick">
      <input
        type="checkbox"
        checked={isFixed || isTicked(id)}
        disabled={isFixed}
        onChange={(event) => onTick(id, event.currentTarget.checked)}
      />
      <span {...marks}>{label}</span>
    </label>
  ));
}
