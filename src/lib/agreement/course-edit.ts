/**
 * How an agreement goes on, as (draft, change) → draft: a break, an end, reviews, and a closing note.
 * Nothing here touches what was agreed, or throws away words.
 */
import { isDay } from '../calendar/day.ts';
import type { Course } from './course.ts';
import type { Draft } from './draft.ts';

/** A break from a day on, until another where that is known. What is no day counts as none. */
export function pause(draft: Draft, { day, until }: Pick<Course, 'day' | 'until'>): Draft {
  return put(draft, { state: 'paused', day: dayOrNone(day), until: dayOrNone(until) });
}

/** It goes on after a break. */
export function resume(draft: Draft): Draft {
  return put(draft, { state: '', day: '', until: '' });
}

/** It ends, and nobody says who wished it. */
export function end(draft: Draft, day: string): Draft {
  return put(draft, { state: 'ended', day: dayOrNone(day), until: '' });
}

/** It is taken up again after its end. The closing note is kept. */
export function reopen(draft: Draft): Draft {
  return resume(draft);
}

/** Keeps the day on which it was gone through together; twice on one day is once. */
export function recordReview(draft: Draft, day: string): Draft {
  const { reviews } = draft.course;
  if (!isDay(day) || reviews.includes(day)) return draft;
  return put(draft, { reviews: [...reviews, day].toSorted() });
}

/** Takes back a day that was kept by mistake. */
export function forgetReview(draft: Draft, day: string): Draft {
  return put(draft, { reviews: draft.course.reviews.filter((kept) => kept !== day) });
}

export function writeClosing(draft: Draft, field: keyof Course['closing'], text: string): Draft {
  return put(draft, { closing: { ...draft.course.closing, [field]: text } });
}

function put(draft: Draft, part: Partial<Course>): Draft {
  return { ...draft, course: { ...draft.course, ...part } };
}

/** A field for dates lets people type years of six digits, which no record could hold. */
function dayOrNone(day: string): string {
  return isDay(day) ? day : '';
}
