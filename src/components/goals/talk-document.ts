/** The sheet for the next conversation, out of the goals in this browser. */
import { today } from '../../browser/clock.ts';
import type { GoalQuestions } from '../../browser/goal-files.ts';
import { addDays, isDay } from '../../lib/calendar/day.ts';
import type { Document } from '../../lib/document/block.ts';
import { agendaDocument } from '../../lib/goals/agenda.ts';
import { setDocument } from '../../lib/goals/document.ts';
import { type Goal, isUntouched } from '../../lib/goals/goal.ts';
import { translator, type Words } from '../../lib/i18n/messages.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { TalkChoices } from './talk-step.tsx';

/** Where nobody says when they talked last, four weeks back. */
export const USUAL_GAP = 28;

interface Options {
  /** The page’s own words. */
  words: Words;
  part: { questions: GoalQuestions };
  locale: string;
  hasNote: boolean;
}

/** `records` begin with the goal that is open. */
export function talkDocument(
  records: readonly SavedRecord<Goal>[],
  { since, isOwn, isWhole }: TalkChoices,
  { words, part, locale, hasNote }: Options,
): Document {
  const t = translator({ ...words, ...part.questions.words }, locale);
  const home = records[0]?.partnership;
  const chosen = records.filter(
    ({ body, partnership }) =>
      !body.isArchived && !isUntouched(body) && (!isOwn || partnership === home),
  );
  const goals = chosen.map(({ body }) => body);
  if (isWhole) return setDocument(goals, { t, locale }, { hasNote });
  const day = today();
  const from = isDay(since) ? since : addDays(day, -USUAL_GAP);
  const kept = chosen.map(({ body, savedAt }) => ({ goal: body, saved: savedAt.slice(0, 10) }));
  return agendaDocument(kept, { t, locale }, { today: day, since: from });
}
