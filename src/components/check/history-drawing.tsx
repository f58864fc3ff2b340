/** A small drawing: a row for each line, a column for each date, and a mark for what was said. No line leads from mark to mark. */
import type { DimensionHistory } from '../../lib/check/history.ts';
import { directionOf } from '../../lib/i18n/locales.ts';
import { shortDate } from '../../lib/i18n/short-dates.ts';
import { HistoryMark } from './history-mark.tsx';

interface Props {
  /** Ids of the elements that say what is drawn. */
  labelledBy: string;
  rows: DimensionHistory['rows'];
  days: readonly string[];
  locale: string;
}

/** The drawing's own measures, in CSS pixels: it is never made smaller than its words can be read. */
const HEAD = 42;
const NUMBER = 24;
const COLUMN = 62;
const ROW = 30;

export function HistoryDrawing({ labelledBy, rows, days, locale }: Props) {
  const width = NUMBER + days.length * COLUMN;
  const height = HEAD + rows.length * ROW;
  const isMirrored = directionOf(locale) === 'rtl';
  /** Time runs as the page is read. */
  const x = (from: number) => (isMirrored ? width - from : from);
  const column = (i: number) => x(NUMBER + (i + 0.5) * COLUMN);
  const row = (i: number) => HEAD + (i + 0.5) * ROW;
  return (
    <svg
      class="history-marks"
      role="img"
      aria-labelledby={labelledBy}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {days.map((day, i) => {
        const year = day.slice(0, 4);
        const isNewYear = year !== days[i - 1]?.slice(0, 4);
        return (
          <text key={day} x={column(i)} y="14" text-anchor="middle">
            {shortDate(day, locale)}
            {isNewYear && (
              <tspan x={column(i)} dy="16">
                {year}
              </tspan>
            )}
          </text>
        );
      })}
      {rows.map(({ id, marks }, i) => (
        <g key={id}>
          <text class="history-number" x={x(NUMBER / 2)} y={row(i) + 5} text-anchor="middle">
            {i + 1}
          </text>
          <path class="history-rule" d={`M${x(NUMBER)} ${row(i) + ROW / 2}H${x(width)}`} />
          {marks.map(({ side }, place) => (
            <HistoryMark key={days[place]} side={side} x={column(place)} y={row(i)} />
          ))}
        </g>
      ))}
    </svg>
  );
}
