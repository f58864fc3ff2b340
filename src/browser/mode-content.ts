/** Fetches the questions of a mode: a static file beside the page. Nothing is sent with the request. */
import type { ModeContent } from '../lib/agreement/clause.ts';
import { localePath } from '../lib/i18n/locales.ts';
import type { Mode } from '../lib/partnership/mode.ts';

/** Rejects where the file cannot be had; the caller keeps what it shows and offers to try again. */
export async function loadModeContent(locale: string, mode: Mode): Promise<ModeContent> {
  const response = await fetch(localePath(locale, `/tools/agreement/${mode}.json`));
  if (!response.ok) throw new Error(`The questions for ${mode} answered ${response.status}.`);
  return (await response.json()) as ModeContent;
}
