/** The agreement that is open, as a file: a copy outside the browser. */
import { today } from '../../browser/clock.ts';
import { saveTextFile } from '../../browser/files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { fileName, recordFileText } from '../../lib/transfer/record-file.ts';

export function saveFile(store: RecordStore<Draft>): void {
  const name = fileName('agreement', today(), 'json');
  saveTextFile(name, recordFileText(store.$record.get()), 'application/json');
  store.noteCopy();
}
