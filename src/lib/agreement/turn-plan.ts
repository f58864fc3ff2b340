/**
 * Who leads when: the meetings of an agreement with their days, worked out from the first one. Days are
 * days of a calendar, not moments, so leap years and clocks that change do not move them.
 */
import { addDays, addMonths, isDay } from '../calendar/day.ts';
import type { ModeContent } from './clause.ts';
import { type Draft, peopleOf } from './draft.ts';
import { lastDayOf, type Rhythm, rhythmOf, shareOf } from './rhythm.ts';

/** The most meetings that are planned ahead: with one a fortnight, half a year. */
const MOST = 12;
/** How long a meeting is where the agreement does not say. */
const USUAL_MINUTES = 60;

export interface Turn {
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM, or empty where no time is set. */
  time: string;
  minutes: number;
  /** Whose turn it is; nothing where everybody has a share, where it is not agreed, or the name is not known. */
  leads: string | undefined;
  /** Where everybody has a share: the minutes of each, in the order in which they come. Names may be empty. */
  shares?: { name: string; minutes: number }[];
}

/**
 * The meetings from the first day on, up to the last day of the agreement, twelve at most; one alone
 * where the agreement does not say how often; none without a first day. `clauses` are those on the paper.
 */
export function turnPlan(draft: Draft, { clauses }: Pick<ModeContent, 'clauses'>): Turn[] {
  const { day: first, time, first: leader, split } = draft.turns;
  if (!isDay(first)) return [];
  const rhythm = rhythmOf(draft, clauses);
  const minutes = rhythm.minutes ?? USUAL_MINUTES;
  const lastDay = lastDayOf(draft, clauses);
  const names = peopleOf(draft).map(({ name }) => name.trim());
  const share = Math.min(
    shareOf(draft, clauses) ?? Number.POSITIVE_INFINITY,
    Math.floor(minutes / names.length),
  );
  return daysFrom(first, rhythm.step)
    .filter((day) => isDay(day) && (lastDay === undefined || day <= lastDay))
    .map((day, i) => {
      const start = (leader + i) % names.length;
      const inOrder = [...names.slice(start), ...names.slice(0, start)];
      return {
        day,
        time: /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : '',
        minutes,
        leads: split === 'one' ? inOrder[0] || undefined : undefined,
        ...(split === 'shares' && {
          shares: inOrder.map((name) => ({ name, minutes: share })),
        }),
      };
    });
}

/** Each is counted from the first day, so that a short month does not move those after it. */
function daysFrom(first: string, step: Rhythm['step']): string[] {
  if (!step) return [first];
  return Array.from({ length: MOST }, (_, i) =>
    'weeks' in step ? addDays(first, i * step.weeks * 7) : addMonths(first, i * step.months),
  );
}
