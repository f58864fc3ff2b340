/** One dimension over time: its lines, the drawing, and the same as a table. */
import type { DimensionHistory as History } from '../../lib/check/history.ts';
import { longDate } from '../../lib/i18n/dates.ts';
import type { LanguageMarks } from '../../lib/i18n/in-language.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { HistoryDrawing } from './history-drawing.tsx';
import { SIGNS } from './history-mark.tsx';
import { WideBox } from './wide-box.tsx';

interface Props {
  history: History;
  days: readonly string[];
  marks: LanguageMarks | undefined;
  t: Translate;
  locale: string;
}

export function DimensionHistory({ history, days, marks, t, locale }: Props) {
  const { dimension, rows } = history;
  const title = `history-${dimension.id}`;
  const label = `${title}-drawing`;
  const first = longDate(days[0] ?? '', locale);
  const last = longDate(days.at(-1) ?? '', locale);
  return (
    <section class="history">
      <h3 id={title} {...marks}>
        {dimension.title}
      </h3>
      <ol class="history-lines" {...marks}>
        {rows.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
      <p class="hidden-visually" id={label} aria-hidden="true">
        {t('checkHistory.drawing', { count: days.length, first, last })}
      </p>
      <WideBox labelledBy={title}>
        <HistoryDrawing labelledBy={`${title} ${label}`} rows={rows} days={days} locale={locale} />
      </WideBox>
      <details>
        <summary>{t('checkHistory.table')}</summary>
        <WideBox labelledBy={title}>
          <table class="history-table" aria-labelledby={title}>
            <thead>
              <tr>
                <th scope="col">{t('checkHistory.line')}</th>
                {days.map((day) => (
                  <th scope="col" key={day}>
                    {longDate(day, locale)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={row.id}>
                  <th scope="row">
                    {i + 1}. <span {...marks}>{row.text}</span>
                  </th>
                  {row.marks.map(({ side, answer }, place) => (
                    <td key={days[place]}>
                      <span aria-hidden="true">{side ? SIGNS[side] : '·'}</span>{' '}
                      <span {...(answer ? marks : {})}>{answer ?? t('checkHistory.open')}</span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideBox>
      </details>
    </section>
  );
}
