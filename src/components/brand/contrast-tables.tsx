/** The contrast of each pair of colours, in both themes, beside what it must be. */
import { useMemo } from 'preact/hooks';
import type { ContrastRow } from '../../lib/brand/contrasts.ts';
import type { Look } from '../../lib/brand/look.ts';
import type { StudioProps } from './studio-props.ts';
import { labelOf } from './studio-words.ts';

interface TablesProps extends Pick<StudioProps, 't' | 'locale' | 'buildMarks'> {
  contrasts: Look['contrasts'];
}

export function ContrastTables({ contrasts, t, ...rest }: TablesProps) {
  return (
    <>
      <p class="hint">{t('studio.contrastsHint')}</p>
      {(['one', 'two'] as const).map((which) => (
        <ContrastTable
          key={which}
          title={t('studio.contrastsOf', { field: labelOf(t, `colours.${which}.shape`) })}
          rows={contrasts[which]}
          t={t}
          {...rest}
        />
      ))}
    </>
  );
}

interface Props extends Pick<StudioProps, 't' | 'locale' | 'buildMarks'> {
  title: string;
  rows: readonly ContrastRow[];
}

function ContrastTable({ title, rows, locale, buildMarks, t }: Props) {
  const number = useMemo(() => new Intl.NumberFormat(locale, FORM), []);
  // What is a hair below must not be rounded up to what is asked.
  const shown = (contrast: number) => number.format(Math.floor(contrast * 10) / 10);
  const cell = (contrast: number, least: number) => (
    <td class={contrast < least ? 'too-low' : undefined}>{shown(contrast)}</td>
  );
  return (
    <table class="contrasts">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('studio.pair')}</th>
          <th scope="col">{t('studio.light')}</th>
          <th scope="col">{t('studio.dark')}</th>
          <th scope="col">{t('studio.least')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, least, light, dark }) => (
          <tr key={what}>
            <th scope="row" {...buildMarks}>
              {what}
            </th>
            {cell(light, least)}
            {cell(dark, least)}
            <td>{shown(least)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const FORM = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
