/** What becomes of a file that somebody chooses: a goal of their own is opened beside what is here. */
import { readTextFile } from '../../browser/files.ts';
import { loadGoalQuestions } from '../../browser/goal-files.ts';
import { openText } from '../../browser/open-text.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { GOAL, type Goal } from '../../lib/goals/goal.ts';
import { type MessageKey, translator } from '../../lib/i18n/messages.ts';
import { MAX_TEXT } from '../../lib/records/limits.ts';

const SENTENCES = {
  opened: 'opened.opened',
  same: 'goalQuestions.opened.same',
  unsaved: 'opened.unsaved',
  'too-new': 'opened.newer',
  'wrong-kind': 'goalQuestions.opened.wrongKind',
  unreadable: 'goalQuestions.opened.unreadable',
} as const satisfies Record<string, MessageKey>;

/** Resolves to what to say, if anything; rejects where the words for that can’t be had. */
export async function openGoalFile(
  input: HTMLInputElement,
  store: RecordStore<Goal>,
  locale: string,
): Promise<string> {
  const [file] = input.files ?? [];
  if (!file) return '';
  const t = translator((await loadGoalQuestions(locale)).words, locale);
  // UTF-8 takes up to three bytes for each unit that a record may have.
  const text = await readTextFile(file, MAX_TEXT * 3);
  // The same file can be chosen once more.
  input.value = '';
  const isTooLong = text === undefined || text.length > MAX_TEXT;
  return t(isTooLong ? 'goalQuestions.opened.tooLong' : SENTENCES[openText(store, GOAL, text)]);
}
