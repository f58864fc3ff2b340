/** A folded part of the form that chooses from what the toolkit has. What is wrong in it stands at its head. */
import type { FunctionComponent } from 'preact';
import { loadStock } from '../../browser/brand-files.ts';
import type { Stock } from '../../lib/brand/stock.ts';
import { FaultText } from './fault-text.tsx';
import { Folded } from './folded.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, labelOf } from './studio-words.ts';

export interface LaterProps {
  studio: StudioProps;
  /** Its place in the form: `offers.withoutGuides`. */
  field: string;
  stock: Stock;
}

interface Props extends Omit<LaterProps, 'stock'> {
  load: () => Promise<FunctionComponent<LaterProps>>;
}

export function LaterPart({ studio, field, load }: Props) {
  const { faultAt, buildMarks, locale, t } = studio;
  const id = idOf(field);
  const fault = faultAt(field);
  const loadAll = async () => {
    const [Part, stock] = await Promise.all([load(), loadStock(locale)]);
    return (given: Omit<LaterProps, 'stock'>) => <Part {...given} stock={stock} />;
  };
  return (
    <Folded
      id={id}
      title={labelOf(t, field)}
      told={fault && `${id}-fault`}
      load={loadAll}
      props={{ studio, field }}
      t={t}
    >
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          <FaultText fault={fault} t={t} buildMarks={buildMarks} />
        </p>
      )}
    </Folded>
  );
}
