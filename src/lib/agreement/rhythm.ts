/**
 * What the clauses of an agreement say in numbers: how often its people meet, how long, until when,
 * and how much of a meeting is each one’s. A wording that names no number has none; nor have words of one’s own.
 */
import { isDay } from '../calendar/day.ts';
import type { Clause } from './clause.ts';
import { answerTo, chosenWording, type Draft, filledIn } from './draft.ts';

/** The field of a wording that holds a number, or the number that its sentence spells out. */
type Count = string | number;

/** By wording of the clause `meeting`: from one meeting to the next, and how long one is. */
export const RHYTHMS: Record<string, { weeks?: Count; months?: number; minutes: Count }> = {
  weekly: { weeks: 1, minutes: 'schoolMinutes' },
  regular: { weeks: 'weeks', minutes: 'minutes' },
  circle: { weeks: 'circleWeeks', minutes: 'circleMinutes' },
  monthly: { months: 1, minutes: 90 },
  'easy-weeks': { weeks: 'weeks', minutes: 'minutes' },
  'easy-day': { minutes: 'minutes' },
};

/** By wording of the clause `turns`: the field with each one’s minutes. */
export const SHARES: Record<string, string> = {
  'half-and-half': 'halfMinutes',
  'a-turn-each': 'shareMinutes',
  'easy-halves': 'halfMinutes',
  'easy-each-person': 'shareMinutes',
};

/** The field of the clause `length` that holds the last day. */
export const LAST_DAY = { clause: 'length', field: 'end' };

export interface Rhythm {
  /** From one meeting to the next; nothing where the agreement does not say. */
  step: { weeks: number } | { months: number } | undefined;
  /** How long a meeting is, where the agreement says so. */
  minutes: number | undefined;
}

export function rhythmOf(draft: Draft, clauses: readonly Clause[]): Rhythm {
  const found = chosenIn(draft, clauses, 'meeting');
  const rhythm = found && Object.hasOwn(RHYTHMS, found.wording) && RHYTHMS[found.wording];
  if (!rhythm) return { step: undefined, minutes: undefined };
  const minutes = found.count(rhythm.minutes);
  if (rhythm.months) return { step: { months: rhythm.months }, minutes };
  const weeks = rhythm.weeks && found.count(rhythm.weeks);
  return { step: weeks ? { weeks } : undefined, minutes };
}

/** Everybody’s minutes at each meeting, where the agreement names them. */
export function shareOf(draft: Draft, clauses: readonly Clause[]): number | undefined {
  const found = chosenIn(draft, clauses, 'turns');
  const field = found && Object.hasOwn(SHARES, found.wording) && SHARES[found.wording];
  return field ? found.count(field) : undefined;
}

export function lastDayOf(draft: Draft, clauses: readonly Clause[]): string | undefined {
  const found = chosenIn(draft, clauses, LAST_DAY.clause);
  const day = found?.value(LAST_DAY.field) ?? '';
  return isDay(day) ? day : undefined;
}

/** The wording that stands on the paper for a clause, and what is filled into it. */
function chosenIn(draft: Draft, clauses: readonly Clause[], id: string) {
  const clause = clauses.find((candidate) => candidate.id === id);
  const wording = clause && chosenWording(draft, clause);
  if (!wording) return undefined;
  const value = (field: string) =>
    wording.text.includes(`{${field}}`) ? filledIn(answerTo(draft, id), field).trim() : '';
  const count = (given: Count) => (typeof given === 'number' ? given : wholeNumber(value(given)));
  return { wording: wording.id, value, count };
}

/** 1 to 999. What is no such number, such as “two or three”, tells a calendar nothing. */
function wholeNumber(text: string): number | undefined {
  return /^0*[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}
