/** The record that is open, as a file: a copy outside the browser. */
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { RecordKind } from '../../lib/records/envelope.ts';
import { fileName, recordFileText } from '../../lib/transfer/record-file.ts';

/** `fileOf` says what of its words stands in the file; all of them where it is left out. */
export function saveFile<Body>(store: RecordStore<Body>, fileOf?: (body: Body) => Body): void {
  const record = store.$record.get();
  const name = fileName(record.kind as RecordKind, today(), 'json');
  saveTextFile(
    name,
    recordFileText(fileOf ? { ...record, body: fileOf(record.body) } : record),
    'application/json',
  );
  store.noteCopy();
}
