/** Tables of a Word file: lines to sign on, and rows under heads that stand on each of their pages. */
import {
  BorderStyle,
  HeightRule,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Inline } from '../lib/document/block.ts';
import { runs } from './word-runs.ts';

/** What a block has to know of the paper that it stands on. */
export interface Sheet {
  /** From margin to margin, in twentieths of a point. */
  lineWidth: number;
  isRightToLeft: boolean;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_RULES = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

/** How much wider than a narrow column a wide one is. */
const WIDE = 3;

/** A rule under each row; a row to write in is high enough for a pen. */
export function rowsTable(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  { lineWidth, isRightToLeft }: Sheet,
): Table {
  const parts = columns.map(({ width }) => (width === 'wide' ? WIDE : 1));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const columnWidths = parts.map((part) => Math.round((lineWidth * part) / all));
  const cell = (content: readonly Inline[], column: number, isHead: boolean) =>
    new TableCell({
      width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      borders: { ...NO_RULES, bottom: RULE },
      children: [new Paragraph({ bidirectional: isRightToLeft, children: runs(content, isHead) })],
    });
  return new Table({
    ...bare(columnWidths, lineWidth, isRightToLeft),
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ head }, column) => cell([head], column, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(row.flat().some(isBlank) && { height: { value: 510, rule: HeightRule.ATLEAST } }),
            children: row.map((content, column) => cell(content, column, false)),
          }),
      ),
    ],
  });
}

function isBlank(run: Inline): boolean {
  return typeof run === 'object' && 'blank' in run;
}

/** For each person a line to sign on and one for the date, and under them the words. */
export function signatures(
  people: readonly Inline[][],
  { lineWidth, isRightToLeft }: Sheet,
): Table {
  const columnWidths = [0.6, 0.08, 0.32].map((share) => Math.round(lineWidth * share));
  const words = (content: readonly Inline[], keepNext: boolean) =>
    new Paragraph({
      bidirectional: isRightToLeft,
      keepNext,
      keepLines: true,
      children: runs(content),
    });
  const cell = (width: number | undefined, hasRule: boolean) =>
    new TableCell({
      width: { size: width ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      borders: { ...NO_RULES, ...(hasRule && { bottom: RULE }) },
      children: [words([], true)],
    });
  return new Table({
    ...bare(columnWidths, lineWidth, isRightToLeft),
    rows: people.flatMap((content, i) => [
      new TableRow({
        cantSplit: true,
        height: { value: 800, rule: HeightRule.ATLEAST },
        children: columnWidths.map((width, column) => cell(width, column !== 1)),
      }),
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            columnSpan: columnWidths.length,
            width: { size: lineWidth, type: WidthType.DXA },
            borders: NO_RULES,
            children: [words(content, i < people.length - 1)],
          }),
        ],
      }),
    ]),
  });
}

/** A table of that width, without any rules. */
function bare(
  columnWidths: number[],
  lineWidth: number,
  isRightToLeft: boolean,
): Omit<ITableOptions, 'rows'> {
  return {
    columnWidths,
    layout: TableLayoutType.FIXED,
    // The writer says so for false too.
    ...(isRightToLeft && { visuallyRightToLeft: true }),
    width: { size: lineWidth, type: WidthType.DXA },
    borders: { ...NO_RULES, insideHorizontal: NONE, insideVertical: NONE },
  };
}
