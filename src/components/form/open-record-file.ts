/** What becomes of a file that somebody chooses in a tool: a record of its kind is opened beside what is here. */

import { type Opened, openText } from '../../browser/open-text.ts';
import { readTextFile } from '../../browser/read-text-file.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { MAX_TEXT } from '../../lib/records/limits.ts';
import type { RecordType } from '../../lib/records/read-record.ts';

/** Nothing where no file was chosen, or what came of it. */
export async function openRecordFile<Body>(
  input: HTMLInputElement,
  store: RecordStore<Body>,
  type: RecordType<Body>,
): Promise<Opened | 'too-long' | undefined> {
  const [file] = input.files ?? [];
  if (!file) return undefined;
  // UTF-8 takes up to three bytes for each unit that a record may have.
  const text = await readTextFile(file, MAX_TEXT * 3);
  // The same file can be chosen once more.
  input.value = '';
  if (text === undefined || text.length > MAX_TEXT) return 'too-long';
  return openText(store, type, text);
}
