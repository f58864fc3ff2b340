/** A word of the field, explained in a sentence or two. */
import * as z from '../zod/zod.ts';

export const termSchema = z.strictObject({
  /** The word as it is written in the middle of a sentence. */
  term: z.string().check(z.minLength(1), z.maxLength(60)),
  /** What it means here, in one or two sentences. */
  meaning: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Other words for the same, which lead here from a search. */
  alsoCalled: z._default(z.array(z.string()), []),
  /** File name of the guide that says more. */
  guide: z.optional(z.string().check(z.regex(/^[a-z0-9-]+$/))),
});
