/** The kinds of record that this page can read by now. A first visitor has none, and need not load what reads them. */
import { PARTNERSHIP } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { type AnyReadResult, readAnyRecord } from '../../lib/records/read-any-record.ts';
import type { RecordType } from '../../lib/records/read-record.ts';

interface KnownTypes {
  read: (text: string) => AnyReadResult<unknown>;
  typeOf: <Body>(record: SavedRecord<Body>) => RecordType<Body>;
  /** Where they can’t be had, what lies here is kept as too new: nothing of it is written over. */
  loadAll: () => Promise<void>;
  hasAll: () => boolean;
}

export function knownTypes(): KnownTypes {
  let types: readonly RecordType<unknown>[] = [PARTNERSHIP];
  return {
    read: (text) => readAnyRecord(text, types),
    typeOf: <Body>({ kind }: SavedRecord<Body>) => {
      const type = types.find((one) => one.kind === kind);
      if (!type) throw new Error(`No record of the kind ${kind} can be read yet.`);
      return type as RecordType<Body>;
    },
    loadAll: () =>
      import('./record-types.ts').then(
        ({ TYPES }) => {
          types = TYPES;
        },
        () => undefined,
      ),
    hasAll: () => types.length > 1,
  };
}
