/** A group of boxes to tick, with its name and what is wrong with it. */
import type { ComponentProps } from 'preact';
import { FaultText } from './fault-text.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';
import { Ticks } from './ticks.tsx';

interface Props extends ComponentProps<typeof Ticks> {
  studio: StudioProps;
  field: string;
}

export function TickList({ studio, field, ...ticks }: Props) {
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
      <Ticks {...ticks} />
    </fieldset>
  );
}
