/**
 * The goal in a few sentences, composed of the answers for as long as nobody has worded it
 * themselves. Each answer stands in it as it was typed.
 */
import type { Wordsmith } from '../document/wordsmith.ts';
import { longDate } from '../i18n/dates.ts';
import type { Translate } from '../i18n/messages.ts';
import type { Goal } from './goal.ts';

/** The statement that stands: one’s own, or the composed one. Empty where nothing is written. */
export function statementOf(goal: Goal, words: Wordsmith): string {
  return goal.statement.isOwn ? goal.statement.words.trim() : composed(goal, words);
}

export function composed(goal: Goal, { t, locale }: Wordsmith): string {
  const { specific, measurable, relevant, timeBound } = goal;
  const what = specific.what.trim() || goal.wish.trim();
  const by = timeBound.by.trim();
  const day = by && longDate(by, locale);
  const { who } = trimmed(specific);
  const { why, purpose } = trimmed(relevant);
  return [
    what && by && t('goalPaper.compose.whatBy', { what, day }),
    what && !by && t('goalPaper.compose.what', { what }),
    by && !what && t('goalPaper.compose.by', { day }),
    who && t('goalPaper.compose.who', { who }),
    ...measured(trimmed(measurable), t),
    why && t('goalPaper.compose.why', { why }),
    purpose && t('goalPaper.compose.purpose', { purpose }),
  ]
    .flatMap((sentence) => (sentence ? [oneStop(sentence)] : []))
    .join(' ');
}

/** What is counted or seen, from what to what, in one sentence where all of it is known. */
function measured({ sign, from, to }: Goal['measurable'], t: Translate): string[] {
  if (sign && from && to) return [t('goalPaper.compose.signFromTo', { sign, from, to })];
  const sentences = sign ? [t('goalPaper.compose.sign', { sign })] : [];
  if (from && to) return [...sentences, t('goalPaper.compose.fromTo', { from, to })];
  if (from) return [...sentences, t('goalPaper.compose.from', { from })];
  return to ? [...sentences, t('goalPaper.compose.to', { to })] : sentences;
}

/** What the hints look at: the goal as it is worded, without the reasons for it. */
export function wordedGoal(goal: Goal): string {
  if (goal.statement.isOwn) return goal.statement.words.trim();
  const { sign, from, to } = trimmed(goal.measurable);
  return [goal.specific.what.trim() || goal.wish.trim(), sign, from, to]
    .filter(Boolean)
    .map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`))
    .join(' ');
}

function trimmed<T extends Record<string, string>>(answers: T): T {
  return Object.fromEntries(Object.entries(answers).map(([key, text]) => [key, text.trim()])) as T;
}

/** People end what they write with a full stop, and so do the sentences around it. */
function oneStop(sentence: string): string {
  return sentence.replace(/([.!?…])\.$/u, '$1');
}
