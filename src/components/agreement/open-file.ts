/** What becomes of a file that somebody chooses: an agreement of their own is opened, a proposal is read first. */
import { readTextFile } from '../../browser/files.ts';
import { openText } from '../../browser/open-text.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { AGREEMENT, type Draft } from '../../lib/agreement/draft.ts';
import { readProposal } from '../../lib/agreement/proposal.ts';
import type { MessageKey } from '../../lib/i18n/messages.ts';
import { MAX_TEXT } from '../../lib/records/limits.ts';

const SENTENCES = {
  opened: 'opened.opened',
  same: 'opened.same',
  unsaved: 'opened.unsaved',
  'too-new': 'opened.newer',
  'wrong-kind': 'opened.wrongKind',
  unreadable: 'opened.unreadable',
} as const satisfies Record<string, MessageKey>;

/** What to say, or the text of a proposal. */
type Chosen =
  | { sentence: (typeof SENTENCES)[keyof typeof SENTENCES] | 'opened.tooLong' }
  | { proposal: string };

export async function openFile(file: File, store: RecordStore<Draft>): Promise<Chosen> {
  // UTF-8 takes up to three bytes for each unit that a record may have.
  const text = await readTextFile(file, MAX_TEXT * 3);
  if (text === undefined || text.length > MAX_TEXT) return { sentence: 'opened.tooLong' };
  // Whatever else it is, the page that reads proposals says what is wrong with one.
  if (readProposal(text).status !== 'foreign') return { proposal: text };
  return { sentence: SENTENCES[openText(store, AGREEMENT, text)] };
}
