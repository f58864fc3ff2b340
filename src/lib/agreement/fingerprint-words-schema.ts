/**
 * The words in which a fingerprint is read aloud, one for each value of a byte.
 * For the build alone; what makes a fingerprint is given the plain list.
 */
import * as z from '../zod/zod.ts';

/** As many as a byte has values. */
export const FINGERPRINT_WORDS = 256;

export const fingerprintWordsSchema = z.strictObject({
  /** The words, each once, in an order that never changes: short, friendly, easily spelt, and unlike one another to the ear. */
  words: z
    .array(z.string().check(z.regex(/^\p{L}{2,12}$/u, 'One word, of letters alone, belongs here.')))
    .check(
      z.length(
        FINGERPRINT_WORDS,
        `There are ${FINGERPRINT_WORDS} words, one for each value of a byte.`,
      ),
      z.refine((words) => new Set(words).size === words.length, 'Each word stands here once.'),
    ),
});
