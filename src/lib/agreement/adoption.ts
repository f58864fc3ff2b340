/**
 * What a record keeps of people agreeing: who adopted which text, and the versions that all of them
 * adopted. A text is known by its print, which `terms.ts` explains. Nothing here proves who adopted:
 * it is a promise between people, and they compare eight words.
 *
 * "adoptions": { "9f03c2d1a4b5e6f7": { "0": { "name": "Ana", "day": "2026-11-28" } } },
 * "agreed": [{ "print": "9f03c2d1a4b5e6f7", "day": "2026-11-28", "names": ["Ana", "Ben"],
 *   "terms": [{ "id": "meeting", "title": "Meeting", "text": "We meet every 2 weeks." }] }],
 * "exchanged": { "round": 2, "terms": [ … ] }
 */
import * as z from '../zod/zod.ts';

const PRINT = /^[0-9a-f]{16}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OR_NONE = /^(\d{4}-\d{2}-\d{2})?$/;

/** The most rounds that are counted. */
export const MOST_ROUNDS = 99_999;

const termsSchema = z.lazy(() =>
  z.array(
    z.strictObject({
      /** Id of the clause, or of another part of the paper. */
      id: z.string(),
      /** The heading over it. */
      title: z.string(),
      /** What stands there, as it was printed that day: a later release may word it otherwise. */
      text: z.string(),
    }),
  ),
);
export type Term = z.infer<typeof termsSchema>[number];

/** By the print of a text, then by the place of a person, from 0: so two devices come together without a loss. */
export const adoptionsSchema = z.lazy(() =>
  z.record(
    z.string().check(z.regex(PRINT)),
    z.record(
      z.string().check(z.regex(/^[0-7]$/)),
      z.strictObject({
        /** The name in which it was adopted. */
        name: z.string(),
        /** The day on which it was, where they were: YYYY-MM-DD. Empty where they took it back on this device. */
        day: z.string().check(z.regex(DAY_OR_NONE)),
      }),
    ),
  ),
);
export type Adoptions = z.infer<typeof adoptionsSchema>;

export const agreedSchema = z.lazy(() =>
  z.strictObject({
    /** Which text it was. */
    print: z.string().check(z.regex(PRINT)),
    /** The day on which the last of them adopted it, YYYY-MM-DD. */
    day: z.string().check(z.regex(DAY)),
    /** Who agreed, in the order of the paper. */
    names: z.array(z.string()),
    /** All that they agreed on, word for word. */
    terms: termsSchema,
  }),
);
export type Agreed = z.infer<typeof agreedSchema>;

export const exchangedSchema = z.lazy(() =>
  z.strictObject({
    /** How often it was handed over, on either side; an old link has a lower number. */
    round: z.whole(0, MOST_ROUNDS),
    /** The text that was handed over last. */
    terms: termsSchema,
  }),
);
