/** A list under headings: which columns make up a person, and who is in a row. */
import type { Cell } from './cells.ts';
import type { Column } from './headings.ts';
import type { NameWords } from './name-words.ts';
import { type Person, peopleInCell } from './people.ts';
import { keyOf } from './plain-name.ts';

/** The columns of one person: a whole name, or its parts. */
type PersonColumns = { whole: number } | { first?: number; last?: number };

export interface Table {
  /** Each person of a row, from left to right. */
  people: PersonColumns[];
  /** The column that says who belongs together, where a row holds one person. */
  label: number | undefined;
  /** The columns that are not read. */
  leftOut: number[];
  /** How many columns have headings; what stands beyond them is read as names. */
  width: number;
}

/** The table that these headings make of the rows below them. */
export function tableOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table {
  const table = tableUnder(columns);
  if (table.label === undefined || isShared(table.label, rows)) return table;
  // “Pair” may head a column of labels, or of partners.
  return tableUnder(columns.map((column) => (column === 'label' ? 'person' : column)));
}

/** Whether two rows have the same entry in this column, or none has any. */
function isShared(column: number, rows: readonly (readonly Cell[])[]): boolean {
  const labels = rows.map((cells) => keyOf(cells[column]?.text ?? '')).filter(Boolean);
  return labels.length === 0 || new Set(labels).size < labels.length;
}

function tableUnder(columns: readonly Column[]): Table {
  const people: PersonColumns[] = [];
  /** Whose other name may still come; an e-mail may stand between. */
  let open: { first?: number; last?: number } | undefined;
  const others: number[] = [];
  columns.forEach((column, i) => {
    if (column === 'leave' || column === 'label') others.push(i);
    else if (column === 'first' || column === 'last') {
      if (open?.[column] !== undefined || !open) {
        open = {};
        people.push(open);
      }
      open[column] = i;
    } else {
      open = undefined;
      people.push({ whole: i });
    }
  });
  const label = people.length === 1 ? columns.indexOf('label') : -1;
  const leftOut = others.filter((i) => i !== label);
  return { people, label: label < 0 ? undefined : label, leftOut, width: columns.length };
}

/** The people of one row, those beyond the last heading included. */
export function peopleInRow(table: Table, cells: readonly Cell[], words: NameWords): Person[] {
  const named = table.people.flatMap((columns): Person[] => {
    if ('whole' in columns) return peopleInCell(cells[columns.whole], words);
    const first = cells[columns.first ?? -1];
    const last = cells[columns.last ?? -1];
    if (!first?.text || !last?.text) return peopleInCell(first?.text ? first : last, words);
    const parts: Record<string, string> = { first: first.text, last: last.text };
    const name = words.whole.replace(/\{(first|last)\}/g, (_, part: string) => parts[part] ?? '');
    return [{ name, line: Math.min(first.line, last.line) }];
  });
  return [...named, ...cells.slice(table.width).flatMap((cell) => peopleInCell(cell, words))];
}
