/** The contrast of each pair of colours, in both themes, beside what it must be. */
import { useMemo } from 'preact/hooks';
import type { ContrastRow } from '../../lib/brand/contrasts.ts';
import type { StudioProps } from './studio-props.ts';

interface Props extends Pick<StudioProps, 't' | 'locale' | 'buildMarks'> {
  title: string;
  rows: readonly ContrastRow[];
}

export function ContrastTable({ title, rows, locale, buildMarks, t }: Props) {
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
