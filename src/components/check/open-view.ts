/** What becomes of a file that somebody chooses to compare: it is read, and written nowhere. */
import { readTextFile } from '../../browser/read-text-file.ts';
import type { Misfit } from '../../lib/check/comparison.ts';
import { type ReadView, readView, type View } from '../../lib/check/view.ts';
import { MAX_TEXT } from '../../lib/records/limits.ts';

/** Why a file can’t be laid beside the open check. */
export type ViewProblem = Exclude<ReadView['status'], 'ok'> | 'too-long' | Misfit;

type Opened = { view: View; problem?: undefined } | { view?: undefined; problem: ViewProblem };

/** Nothing where no file was chosen. */
export async function openView(input: HTMLInputElement): Promise<Opened | undefined> {
  const [file] = input.files ?? [];
  if (!file) return undefined;
  // UTF-8 takes up to three bytes for each unit that a view may have.
  const text = await readTextFile(file, MAX_TEXT * 3);
  // The same file can be chosen once more.
  input.value = '';
  if (text === undefined || text.length > MAX_TEXT) return { problem: 'too-long' };
  const read = readView(text);
  return read.status === 'ok' ? { view: read.view } : { problem: read.status };
}
