/** A group of boxes to tick, of which a brand has some. */
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import { FaultText } from './fault-text.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

interface Props {
  studio: StudioProps;
  field: string;
  choices: readonly { id: string; label: string; marks?: LanguageMarks }[];
  isTicked: (id: string) => boolean;
  onTick: (id: string, isTicked: boolean) => void;
}

export function TickList({ studio, field, choices, isTicked, onTick }: Props) {
  const { faultAt, buildMarks, t } = studio;
  const id = idOf(field);
  const fault = faultAt(field);
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      class="studio-ticks"
      aria-describedby={fault ? `${id}-fault` : undefined}
    >
      <legend>{labelOf(t, field)}</legend>
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          <FaultText fault={fault} t={t} buildMarks={buildMarks} />
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.id} class="studio-tick">
          <input
            type="checkbox"
            checked={isTicked(choice.id)}
            onChange={(event) => onTick(choice.id, event.currentTarget.checked)}
          />
          <span {...choice.marks}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
