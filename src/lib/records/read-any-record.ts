/** Reads records of several kinds that lie in one place, as safely as one of a kind that is known. */
import type { SavedRecord } from './envelope.ts';
import { parseJson, type ReadResult, type RecordType, readData } from './read-record.ts';

/** Whether a record that was read among others is of this kind. */
export function isOf<Body>(
  type: RecordType<Body>,
  record: SavedRecord<unknown>,
): record is SavedRecord<Body> {
  return record.kind === type.kind;
}

export type AnyReadResult<Body> = Exclude<ReadResult<Body>, { status: 'wrong-kind' }>;

/**
 * Reads a record of any of these kinds. One of a kind that is not among them was written by a
 * release that has more tools: it is too new.
 */
export function readAnyRecord<Body>(
  text: string,
  types: readonly RecordType<Body>[],
): AnyReadResult<Body> {
  return readAnyData(parseJson(text), types);
}

/** The same, of what was parsed already. */
export function readAnyData<Body>(
  data: unknown,
  types: readonly RecordType<Body>[],
): AnyReadResult<Body> {
  for (const type of types) {
    const read = readData(data, type);
    if (read.status !== 'wrong-kind') return read;
  }
  return { status: 'too-new', kind: String((data as { kind: unknown }).kind) };
}
