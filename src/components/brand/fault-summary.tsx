/** All that is to be mended before a file can be made, each with a way to its field. */
import { type MutableRef, useEffect, useRef } from 'preact/hooks';
import type { FormFault } from '../../lib/brand/form-faults.ts';
import { FaultText } from './fault-text.tsx';
import type { StudioProps } from './studio-props.ts';
import { idOf, longLabelOf } from './studio-words.ts';

interface Props extends Pick<StudioProps, 't' | 'buildMarks'> {
  faults: readonly FormFault[];
  /** How often a file was asked for in vain: each time, whoever asked is led here, and never while they type. */
  asked: number;
  shownFor: MutableRef<number>;
}

export function FaultSummary({ faults, asked, shownFor, t, buildMarks }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked === shownFor.current) return;
    shownFor.current = asked;
    box.current?.focus();
  });
  return (
    <section ref={box} class="trouble" tabIndex={-1} aria-labelledby="studio-mend">
      <h3 id="studio-mend">{t('studio.mend', { count: faults.length })}</h3>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field}>
            <a
              href={`#${idOf(fault.field)}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(idOf(fault.field));
              }}
            >
              {t('studio.mendOne', { field: longLabelOf(t, fault.field) })}
            </a>{' '}
            <FaultText fault={fault} t={t} buildMarks={buildMarks} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A field may stand in a part that is folded up. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
}
