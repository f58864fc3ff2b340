/**
 * A pasted list taken apart into rows and cells, by RFC 4180 and more kindly: cells are parted by tabs,
 * semicolons or commas of any script, and a quotation mark that never closes is a letter like any other.
 * What stands in quotes is kept to the letter. Reading takes one pass; no text makes it take longer.
 */
import { isBlank, nameIn } from './plain-name.ts';

/** A comma may be one of any script, and so may a semicolon. */
export type Separator = 'tab' | 'semicolon' | 'comma';

export interface Cell {
  /** On one line, and trimmed. */
  text: string;
  /** The line on which it begins, from 1. */
  line: number;
  /** Whether it stood in quotes, and means what it says. */
  isQuoted: boolean;
}

interface Mark {
  from: number;
  to: number;
  line: number;
}

export interface Row {
  /** The line on which it begins, from 1. */
  line: number;
  from: number;
  to: number;
  /** The number or bullet of a list, with what follows it. */
  marker: { from: number; to: number } | undefined;
  cuts: (Mark & { separator: Separator })[];
  quoted: (Mark & { text: string })[];
}

const STOPS = '\n\t,，،、;；؛';
const STOP = new RegExp(`[${STOPS}]`, 'g');
/** Anything but separators and what does not show. */
const NAME = new RegExp(`[^${STOPS}\\s\\p{Cc}\\p{Default_Ignorable_Code_Point}]`, 'u');
const BLANKS = /[^\S\n\t]*/y;
/** “1.”, “(2)”, “•”, “-” at the start of a line; a dash before a tab is a cell without a name. */
const MARKER =
  /[^\S\n]*(?:(?:[*•‣◦▪▫●○■□☐·∙\uf0a7\uf0b7]|\(?\p{Nd}{1,5}[.)．）])(?:[^\S\n]+|(?=\n|$))|[-–—](?:[^\S\n\t]+|(?=\n|$))|\p{Nd}{1,5}、[^\S\n]*)/uy;

/** All rows, blank ones among them, and the lines on which a quotation mark opens and never closes. */
export function rowsOf(text: string): { rows: Row[]; unclosed: number[] } {
  const rows: Row[] = [];
  const unclosed: number[] = [];
  let at = 0;
  let line = 1;
  for (let isOpen = true; isOpen; ) {
    const row: Row = { line, from: at, to: at, marker: undefined, cuts: [], quoted: [] };
    const body = endOf(MARKER, text, at);
    if (body > at) row.marker = { from: at, to: body };
    at = body;
    for (let isRow = true; isRow; ) {
      const start = endOf(BLANKS, text, at);
      if (text[start] === '"') {
        const quote = quoteAt(text, start);
        const lines = text.slice(start, quote.to).split('\n').length - 1;
        if (quote.isCell) row.quoted.push({ from: start, to: quote.to, line, text: quote.text });
        else if (quote.to === start) unclosed.push(line);
        at = quote.to;
        line += lines;
      }
      STOP.lastIndex = at;
      const stop = STOP.exec(text)?.[0];
      row.to = stop === undefined ? text.length : STOP.lastIndex - 1;
      at = STOP.lastIndex;
      isOpen = stop !== undefined;
      isRow = isOpen && stop !== '\n';
      if (isRow) row.cuts.push({ from: at - 1, to: at, line, separator: separatorOf(stop ?? '') });
    }
    rows.push(row);
    line++;
  }
  return { rows, unclosed };
}

/** What a quotation mark opens: a cell, a nickname within one line, or nothing, where it never closes. */
function quoteAt(text: string, open: number): { to: number; isCell: boolean; text: string } {
  let close = text.indexOf('"', open + 1);
  while (text[close + 1] === '"' && close > 0) close = text.indexOf('"', close + 2);
  if (close < 0) return { to: open, isCell: false, text: '' };
  const inner = text.slice(open + 1, close);
  const after = text[endOf(BLANKS, text, close + 1)];
  const isCell = after === undefined || STOPS.includes(after);
  if (!isCell && inner.includes('\n')) return { to: open, isCell: false, text: '' };
  return { to: close + 1, isCell, text: inner.replaceAll('""', '"') };
}

/** The row as it is in a table with a column for numbers: “1.” before a tab is a cell, and no marker. */
export function withNumber(text: string, row: Row): Row {
  const { marker } = row;
  if (!marker) return row;
  const tabs = [...text.slice(marker.from, marker.to).matchAll(/\t/g)].map(({ index }) => {
    const from = marker.from + index;
    return { from, to: from + 1, line: row.line, separator: 'tab' } as const;
  });
  return tabs.length === 0 ? row : { ...row, marker: undefined, cuts: [...tabs, ...row.cuts] };
}

/** What stands between the separators of one kind. What holds nothing but other separators is empty. */
export function cellsOf(text: string, row: Row, separator: Separator | undefined): Cell[] {
  const cells: Cell[] = [];
  let next = 0;
  let from = row.marker?.to ?? row.from;
  let line = row.line;
  const add = (to: number) => {
    while ((row.quoted[next]?.from ?? to) < from) next++;
    cells.push(cellBetween(text, from, to, line, row.quoted[next]));
  };
  for (const cut of row.cuts) {
    if (cut.separator !== separator) continue;
    add(cut.from);
    from = cut.to;
    line = cut.line;
  }
  add(row.to);
  return cells;
}

function cellBetween(
  text: string,
  from: number,
  to: number,
  line: number,
  quoted: Row['quoted'][number] | undefined,
): Cell {
  const isQuoted =
    quoted !== undefined &&
    quoted.to <= to &&
    quoted.from === endOf(BLANKS, text, from) &&
    endOf(BLANKS, text, quoted.to) === to;
  const typed = isQuoted ? quoted.text : text.slice(from, to);
  const isEmpty = isQuoted ? isBlank(typed) : !NAME.test(typed);
  return { text: isEmpty ? '' : nameIn(typed), line, isQuoted };
}

function separatorOf(stop: string): Separator {
  if (stop === '\t') return 'tab';
  return ';；؛'.includes(stop) ? 'semicolon' : 'comma';
}

/** Where a sticky pattern ends that begins at `at`; there, if it doesn’t. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
