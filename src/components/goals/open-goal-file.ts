/** What becomes of a file that somebody chooses: a goal of their own is opened beside what is here. */
import { loadGoalQuestions } from '../../browser/goal-files.ts';
import type { RecordStore } from '../../browser/stores/record-view.ts';
import { GOAL, type Goal } from '../../lib/goals/goal.ts';
import { type MessageKey, translator } from '../../lib/i18n/messages.ts';
import { openRecordFile } from '../form/open-record-file.ts';

const SENTENCES = {
  opened: 'opened.opened',
  same: 'goalQuestions.opened.same',
  unsaved: 'opened.unsaved',
  'too-new': 'opened.newer',
  'wrong-kind': 'goalQuestions.opened.wrongKind',
  unreadable: 'goalQuestions.opened.unreadable',
  'too-long': 'goalQuestions.opened.tooLong',
} as const satisfies Record<string, MessageKey>;

/** Resolves to what to say, if anything; rejects where the words for that can’t be had. */
export async function openGoalFile(
  input: HTMLInputElement,
  store: RecordStore<Goal>,
  locale: string,
): Promise<string> {
  const t = translator((await loadGoalQuestions(locale)).words, locale);
  const opened = await openRecordFile(input, store, GOAL);
  return opened ? t(SENTENCES[opened]) : '';
}
