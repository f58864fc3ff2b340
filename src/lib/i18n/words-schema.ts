/** The shape of one language's messages, once flattened. */
import * as z from '../zod/zod.ts';

const message = z.union([z.string(), z.catchall(z.object({ other: z.string() }), z.string())]);

export const wordsSchema = z.strictObject({
  /** Sentences by flat key. */
  words: z.record(z.string(), message),
});
