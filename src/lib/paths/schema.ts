/** A reading path: pages in an order that helps somebody in one situation. */
import * as z from '../zod/zod.ts';

export const pathSchema = z.strictObject({
  /** The situation in the reader’s own words: “We have just been paired”. */
  title: z.string().check(z.minLength(1), z.maxLength(80)),
  /** One sentence on what is there at the end of it. */
  summary: z.string().check(z.minLength(1), z.maxLength(300)),
  /** Its place on the home page, from 1. */
  order: z.number(),
  /** The door of the home page that it stands under. */
  door: z.enum(['pair', 'programme', 'trainer']),
  /** The pages, in order. One that is not built yet is left out. */
  steps: z
    .array(
      z.strictObject({
        /** An address of the site map, with #heading where one place in it is meant. */
        page: z
          .string()
          .check(
            z.regex(
              /^\/[a-z0-9/-]*\/(#[a-z0-9-]+)?$/,
              'Write an address like /guides/boundaries/.',
            ),
          ),
        /** Why it comes here, in one sentence. */
        why: z.string().check(z.minLength(1), z.maxLength(240)),
      }),
    )
    .check(z.minLength(2)),
});
