/** A table on a page: a row of heads, and rows under it, each with a rule below. */
import type { Block, Inline } from '../lib/document/block.ts';
import { type Mark, type Piece, RULED, type Sheet, setWords, TYPES } from './pdf-marks.ts';

/** How much wider than a narrow column a wide one is. */
const WIDE = 3;
/** Between columns, and above and below what stands in a row. */
const GAP = { column: 8, row: 3 };

export function tablePieces(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  sheet: Sheet,
  gap: number,
): Piece[] {
  const parts = columns.map(({ width }) => (width === 'wide' ? WIDE : 1));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const starts = parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part, 0));
  const row = (contents: readonly Inline[][], isHead: boolean): Piece => {
    const cells = contents.map((content, i) => {
      const width = (sheet.width * (parts[i] ?? 1)) / all - GAP.column;
      const x = (sheet.width * (starts[i] ?? 0)) / all;
      const label = columns[i]?.head ?? '';
      return { x, width, content, label };
    });
    const set = cells.map(({ content, width }) =>
      isRoom(content)
        ? { height: RULED, marks: [] }
        : setWords(content, isHead ? TYPES.column : TYPES.small, { ...sheet, width }),
    );
    const height = Math.max(0, ...set.map((cell) => cell.height)) + 2 * GAP.row;
    const marks = cells.map(({ x, width, content, label }, i): Mark[] => {
      if (!isRoom(content)) {
        return (set[i]?.marks ?? []).map((mark) => ({
          ...mark,
          x: x + mark.x,
          y: GAP.row + mark.y,
        }));
      }
      const place = { x, y: GAP.row, width, height: height - 2 * GAP.row };
      return [{ kind: 'entry', entry: 'cell', ...place, label }];
    });
    const rule: Mark = { kind: 'rule', x: 0, y: height, width: sheet.width };
    const cellTag = isHead ? 'TH' : 'TD';
    return {
      tag: 'TR',
      gap: isHead ? gap : 0,
      height,
      marks: [rule],
      cells: { tag: cellTag, marks },
    };
  };
  return [
    row(
      columns.map(({ head }) => [head]),
      true,
    ),
    ...rows.map((cells) => row(cells, false)),
  ];
}

/** A cell that is one blank is room to write. */
function isRoom([first, ...rest]: readonly Inline[]): boolean {
  return typeof first === 'object' && 'blank' in first && rest.length === 0;
}
