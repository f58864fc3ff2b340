/** Rows of plain text under a heading, numbers to the right, a mark where a bar is missed. */

export type Cell = string | { value: string; isMissed: boolean };

const MISSED = ' ✗';

export function table(heading: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [heading, ...rows.map((row) => row.map(show))];
  const widths = heading.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, i) => (i === 0 ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Every number keeps room for the mark, so that columns stay in line. */
function show(cell: Cell, column: number): string {
  if (typeof cell !== 'string')
    return cell.value + (cell.isMissed ? MISSED : ' '.repeat(MISSED.length));
  return column === 0 ? cell : cell + ' '.repeat(MISSED.length);
}

export function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

export function against(value: number, bar: number, unit = ''): Cell {
  return { value: number(value) + unit, isMissed: value > bar };
}
