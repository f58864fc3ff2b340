/** What becomes of a file that somebody chooses: a check of their own is opened beside what is here. */
import { loadCheckQuestions } from '../../browser/check-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { type Check, checksOf } from '../../lib/check/check.ts';
import { type MessageKey, translator } from '../../lib/i18n/messages.ts';
import { openRecordFile } from '../form/open-record-file.ts';

const SENTENCES = {
  opened: 'opened.opened',
  same: 'checkQuestions.opened.same',
  unsaved: 'opened.unsaved',
  'too-new': 'opened.newer',
  'wrong-kind': 'checkQuestions.opened.wrongKind',
  unreadable: 'checkQuestions.opened.unreadable',
  'too-long': 'checkQuestions.opened.tooLong',
} as const satisfies Record<string, MessageKey>;

/** `id` is the name of the questionnaire’s file. Resolves to what to say, if anything; rejects where the words for that can’t be had. */
export async function openCheckFile(
  input: HTMLInputElement,
  store: RecordStore<Check>,
  id: string,
  locale: string,
): Promise<string> {
  const t = translator((await loadCheckQuestions(locale, id)).words, locale);
  const opened = await openRecordFile(input, store, checksOf(id));
  return opened ? t(SENTENCES[opened]) : '';
}
