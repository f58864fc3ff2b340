/**
 * From a pasted text to the people in each of its rows: by the headings, where there are some, and otherwise
 * by what parts names: a comma, a tab, an “and”. Every name comes out, in the order in which it stands.
 */
import { type Cell, cellsOf, type Row, rowsOf, type Separator, withNumber } from './cells.ts';
import { type Column, columnsUnder } from './headings.ts';
import type { NameWords } from './name-words.ts';
import { type Person, peopleInCell } from './people.ts';
import { type Parting, separatorIn, usualSeparator } from './separators.ts';
import { peopleInRow, type Table, tableOf } from './table.ts';

export interface PeopleRow {
  /** Nobody, where the row is blank. */
  people: Person[];
  /** What its label column says. */
  label?: string;
}

export interface Header {
  /** Its line, from 1. */
  line: number;
  /** Its headings, as they were typed. */
  headings: string[];
  /** Those of the columns that hold no names and were left out. */
  leftOut: string[];
}

export interface PeopleRows {
  rows: PeopleRow[];
  header: Header | undefined;
  /** Whether the headings ask for several people in a row. */
  isForSeveral: boolean;
  /** The lines on which a quotation mark opens and never closes. */
  unclosed: number[];
}

export function peopleRowsIn(text: string, words: NameWords): PeopleRows {
  const { rows, unclosed } = rowsOf(text);
  const usual: Parting = { weakest: usualSeparator(rows) };
  const all = rows.map((row) => cellsIn(text, row, usual));
  const at = all.findIndex((cells) => cells.some(isFilled));
  const cells = all[at] ?? [];
  const headings = cells.slice(0, cells.findLastIndex(isFilled) + 1).map((cell) => cell.text);
  const columns = columnsUnder(headings, words);
  const first = rows[at];
  if (!first || !columns) {
    const people = all.map((row) => ({
      people: row.flatMap((cell, i) => peopleInCell(cell, words, i > 0)),
    }));
    return { rows: people, header: undefined, isForSeveral: false, unclosed };
  }
  const parting = partingUnder(columns, separatorIn(first, usual), usual);
  const below = rows.slice(at + 1).map((row) => cellsUnder(columns, text, row, parting));
  const table = tableOf(columns, below);
  return {
    rows: below.map((row) => rowOf(table, row, words)),
    header: {
      line: first.line,
      headings: headings.filter(Boolean),
      leftOut: table.leftOut.map((i) => headings[i] ?? ''),
    },
    isForSeveral: table.people.length > 1,
    unclosed,
  };
}

/** What parts the rows below headings that are parted by `own`, or by nothing. */
function partingUnder(
  columns: readonly Column[],
  own: Separator | undefined,
  usual: Parting,
): Parting {
  if (own) return { own, weakest: own };
  // Under “Name” alone a comma belongs to the name: “Lee, Ana”. A semicolon never does.
  const isOneName = columns.length === 1 && columns[0] !== 'person';
  return { weakest: isOneName && usual.weakest === 'comma' ? 'semicolon' : usual.weakest };
}

function cellsUnder(columns: readonly Column[], text: string, row: Row, parting: Parting): Cell[] {
  // “1.” before a tab stands in the column for numbers, where there is one.
  const numbered = cellsIn(text, withNumber(text, row), parting);
  return numbered.length > columns.length ? cellsIn(text, row, parting) : numbered;
}

function rowOf(table: Table, cells: readonly Cell[], words: NameWords): PeopleRow {
  const people = peopleInRow(table, cells, words);
  const label = table.label === undefined ? undefined : cells[table.label]?.text;
  return label === undefined ? { people } : { people, label };
}

function cellsIn(text: string, row: Row, parting: Parting): Cell[] {
  return cellsOf(text, row, separatorIn(row, parting));
}

function isFilled({ text }: Cell): boolean {
  return text !== '';
}
