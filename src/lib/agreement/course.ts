/**
 * How an agreement goes on once it stands: its reviews, a pause, and an end that is nobody's fault.
 * Each device keeps its own: none of it is handed over, and none of it changes what was agreed.
 *
 * { "state": "paused", "day": "2027-01-10", "until": "2027-02-01", "reviews": ["2026-12-20"],
 *   "closing": { "good": "", "learned": "", "thanks": "", "contact": "" } }
 */
import * as z from '../zod/zod.ts';

export const courseSchema = z.lazy(() => {
  const day = z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/));
  return z.strictObject({
    /** Whether it rests or has ended; empty while it goes on. */
    state: z.enum(['', 'paused', 'ended']),
    /** Since when, YYYY-MM-DD, or empty. */
    day,
    /** The day on which a pause is to end, or empty. */
    until: day,
    /** The days on which it was gone through together, the earliest first. */
    reviews: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    /** What a closing note says; each may be empty. */
    closing: z.strictObject({
      /** What was good. */
      good: z.string(),
      /** What they take with them. */
      learned: z.string(),
      /** What they thank each other for. */
      thanks: z.string(),
      /** How they will be in touch from now on, if at all. */
      contact: z.string(),
    }),
  });
});
export type Course = z.infer<typeof courseSchema>;

export const NEW_COURSE: Course = {
  state: '',
  day: '',
  until: '',
  reviews: [],
  closing: { good: '', learned: '', thanks: '', contact: '' },
};
