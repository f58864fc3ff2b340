/** Goals as a table, one a row, for a spreadsheet. */
import { csvText } from '../document/csv.ts';
import type { Wordsmith } from '../document/wordsmith.ts';
import { goalColumns } from './columns.ts';
import type { Goal } from './goal.ts';

/** `hasNote`: whether the note for its owner alone is in it. */
export function goalsCsv(
  goals: readonly Goal[],
  words: Wordsmith,
  { hasNote = false }: { hasNote?: boolean } = {},
): string {
  const columns = goalColumns(words, hasNote);
  return csvText([
    columns.map(([label]) => label),
    ...goals.map((goal) => columns.map(([, value]) => value(goal))),
  ]);
}
