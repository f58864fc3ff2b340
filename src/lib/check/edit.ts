/** Every edit of a check, as (check, change) → check. No order of edits loses an answer. */
import type { Check } from './check.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Answers an item. The first answer dates the check, and says which edition was asked; `today` is YYYY-MM-DD. */
export function answerItem(
  check: Check,
  item: string,
  answer: string,
  { edition }: Pick<Questionnaire, 'edition'>,
  today: string,
): Check {
  return {
    ...check,
    day: check.day || today,
    edition: check.edition || edition,
    answers: { ...check.answers, [item]: answer },
  };
}

/** Says whether a dimension matters now. */
export function setMatters(check: Check, dimension: string, isNow: boolean): Check {
  return { ...check, matters: { ...check.matters, [dimension]: isNow } };
}

/** Answers one of the questions without boxes. */
export function writeOpen(check: Check, question: string, words: string): Check {
  return { ...check, open: { ...check.open, [question]: words } };
}

export function setAction(check: Check, part: Partial<Check['action']>): Check {
  return { ...check, action: { ...check.action, ...part } };
}

/** Puts it out of the way, or fetches it back. */
export function archiveCheck(check: Check, isArchived: boolean): Check {
  return { ...check, isArchived };
}
