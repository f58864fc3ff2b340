/** Which day of an agreement comes next. */
import type { DayField } from './days.ts';
import type { Draft } from './draft.ts';
import { namedDays } from './named-days.ts';

/**
 * The nearest day from today on that the agreement names, or on which a break ends, which is called
 * `breakEnds`; nothing comes after an end. Days are YYYY-MM-DD.
 */
export function nextDay(
  draft: Draft,
  fields: readonly DayField[],
  today: string,
  breakEnds: string,
): Pick<DayField & { day: string }, 'label' | 'marks' | 'day'> | undefined {
  const { state, until } = draft.course;
  // Where no break has an end, its empty day is before today.
  return [...namedDays(draft, fields), { label: breakEnds, day: state && until }]
    .filter(({ day }) => state !== 'ended' && day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
}
