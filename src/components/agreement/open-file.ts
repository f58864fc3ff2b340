/** What becomes of a file that somebody chooses: an agreement of their own is opened, a proposal is read first. */
import { loadQuestions } from '../../browser/agreement-files.ts';
import { openText } from '../../browser/open-text.ts';
import { readTextFile } from '../../browser/read-text-file.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { AGREEMENT, type Draft } from '../../lib/agreement/draft.ts';
import { readProposal } from '../../lib/agreement/proposal.ts';
import { type MessageKey, translator } from '../../lib/i18n/messages.ts';
import { MAX_TEXT } from '../../lib/records/limits.ts';

const SENTENCES = {
  opened: 'opened.opened',
  same: 'opened.same',
  unsaved: 'opened.unsaved',
  'too-new': 'opened.newer',
  'wrong-kind': 'opened.wrongKind',
  unreadable: 'opened.unreadable',
} as const satisfies Record<string, MessageKey>;

/** Resolves to what to say, if anything; rejects where the words for that can’t be had. */
export async function openFile(
  input: HTMLInputElement,
  store: RecordStore<Draft>,
  locale: string,
  onProposal: (text: string) => void,
): Promise<string> {
  const [file] = input.files ?? [];
  if (!file) return '';
  const t = translator((await loadQuestions(locale)).words, locale);
  // UTF-8 takes up to three bytes for each unit that a record may have.
  const text = await readTextFile(file, MAX_TEXT * 3);
  // The same file can be chosen once more.
  input.value = '';
  if (text === undefined || text.length > MAX_TEXT) return t('opened.tooLong');
  if (readProposal(text).status === 'foreign') {
    return t(SENTENCES[openText(store, AGREEMENT, text)]);
  }
  // Where something is wrong with it, the page that reads proposals says what.
  onProposal(text);
  return '';
}
