/**
 * A record as a file that a person keeps or sends: readable JSON in its envelope.
 * The name of a file never holds a person's name: it shows in download lists.
 */
import type { SavedRecord } from '../records/envelope.ts';

/** The text of a file; two spaces deep so that it can be read without us. */
export function recordFileText(record: SavedRecord<unknown>): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** `agreement-2026-11-22.json`; `day` is YYYY-MM-DD. */
export function fileName(kind: string, day: string, extension: string): string {
  return `${kind}-${day}.${extension}`;
}
