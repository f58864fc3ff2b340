/** The day of the next review, where the paper has a blank for it. */
import type { Clause } from './clause.ts';
import { type DayField, dayFieldsOf } from './days.ts';
import { answerTo, choiceOf, type Draft, filledIn } from './draft.ts';

/** The clauses that may name the day of a review, the likelier one first. */
export const REVIEW_CLAUSES = ['changing-this', 'check-in'];

export interface ReviewDay extends DayField {
  /** The clause’s heading. */
  title: string;
  /** What was filled in, or empty. */
  day: string;
}

/** The first that stands on the paper with a wording that has a blank for the day; `clauses` are those on it. */
export function reviewDay(draft: Draft, clauses: readonly Clause[]): ReviewDay | undefined {
  for (const id of REVIEW_CLAUSES) {
    const clause = clauses.find((one) => one.id === id);
    // What a programme locked, nobody fills in.
    if (!clause || clause.isLocked) continue;
    const choice = choiceOf(draft, clause);
    const field = dayFieldsOf([clause]).find(({ wordings }) => wordings.includes(choice));
    if (!field) continue;
    return { ...field, title: clause.title, day: filledIn(answerTo(draft, id), field.field) };
  }
  return undefined;
}
