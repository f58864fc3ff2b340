/**
 * A record as a file that a person keeps or sends: readable JSON in its envelope.
 * The name of a file never holds a person's name: it shows in download lists.
 */
import type { RecordKind, SavedRecord } from '../records/envelope.ts';

/** The text of a file; two spaces deep so that it can be read without us. */
export function recordFileText(record: SavedRecord<unknown>): string {
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** What a file holds: `kept` is what could not be opened. */
export type Subject =
  | RecordKind
  | 'everything'
  | 'kept'
  | 'proposal'
  | 'closing-note'
  | 'check-view'
  | 'pairs'
  | 'circles';

/** `agreement-2026-11-22.json`; `day` is YYYY-MM-DD. */
export function fileName(subject: Subject, day: string, extension: string): string {
  return `${subject}-${day}.${extension}`;
}
