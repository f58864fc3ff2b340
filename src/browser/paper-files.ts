/** Fetches the blank papers of the print room: static files beside its page. Nothing is sent with a request. */
import type { PaperFile } from '../lib/print/paper.ts';
import { loadFile } from './page-files.ts';

/** Rejects where it can't be had; the caller keeps what it shows and offers to try again. */
export function loadPaper(locale: string, id: string): Promise<PaperFile> {
  return loadFile<PaperFile>(locale, `/print/papers/${id}.json`);
}
