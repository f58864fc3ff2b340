/** The days that an agreement names. Apart from what finds their blanks: the list of all agreements needs no more. */
import type { DayField } from './days.ts';
import { answerTo, type Draft, filledIn } from './draft.ts';

/** Those days that the agreement names as it stands, as they were typed. */
export function namedDays(
  draft: Draft,
  fields: readonly DayField[],
): (DayField & { day: string })[] {
  return fields.flatMap((field) => {
    const answer = answerTo(draft, field.clause);
    const day = field.wordings.includes(answer.choice) ? filledIn(answer, field.field) : '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? [{ ...field, day }] : [];
  });
}
