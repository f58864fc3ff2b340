/**
 * Tables as CSV (RFC 4180) for a spreadsheet, where no cell can be a formula. Spreadsheets take a cell
 * for one by its first letter, whatever blanks stand before it, and some cut a file at other places than
 * we do: so each place at which some program may begin a cell is made safe.
 */
import { printable } from './printable.ts';

/** With a mark for Excel, which otherwise takes UTF-8 for something older. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(text: string): string {
  return `"${inert(printable(text)).replaceAll('"', '""')}"`;
}

/**
 * An apostrophe before a sign that begins a formula, at the start, after a line break, and after what
 * some program may cut at: a comma, a semicolon, a tab, a bar, a quotation mark.
 */
function inert(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(
      /(^|[\n,;|"])([^\S\n]*[\u200b-\u200f\u2060\ufeff]*)(?=[=+\-@＝＋－＠\u2212])/gu,
      "$1$2'",
    );
}
