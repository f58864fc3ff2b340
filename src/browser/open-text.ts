/** Opens the text of a file that holds a record of the tool’s kind. Loaded on use. */
import { type RecordType, readRecord } from '../lib/records/read-record.ts';
import type { RecordStore, TakenIn } from './stores/record-view.ts';

/** Anything but what was taken in leaves all as it was. */
export type Opened = TakenIn | 'too-new' | 'wrong-kind' | 'unreadable';

export function openText<Body>(
  store: RecordStore<Body>,
  type: RecordType<Body>,
  text: string,
): Opened {
  const read = readRecord(text, type);
  return read.status === 'ok' ? store.takeIn(read.record) : read.status;
}
