/**
 * Papers that are filled in by hand and need no tool, as content writes them: one file a paper, whose
 * name is its address below /print/. It says what stands on the paper, and nothing of how that looks.
 */
import { modeSchema } from '../partnership/mode.ts';
import * as z from '../zod/zod.ts';

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const label = z.string().check(z.minLength(1), z.maxLength(120));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.'));

/** Words with blanks to write on, such as `{name}`. A screen reader says what they are for. */
const filled = sentence.check(
  z.refine((text) => !/[{}]/.test(text.replace(/\{[^{}]+\}/g, '')), 'Write a blank as {name}.'),
);

const column = z.strictObject({
  /** What stands above it. */
  head: label,
  /** `narrow` for minutes, numbers and days; the others share the rest. */
  width: z.enum(['narrow', 'wide']),
});

const block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    /** A paragraph, with blanks. */
    text: filled,
    /** `quiet` for what is said in passing, `spoken` for words to say aloud. */
    tone: z.optional(z.enum(['quiet', 'spoken'])),
  }),
  z.strictObject({
    kind: z.literal('list'),
    /** Each has a dot before it; with blanks. */
    points: z.array(filled).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('table'),
    /** The heads of the columns, from the first. */
    columns: z.array(column).check(z.minLength(2), z.maxLength(5)),
    /** As many cells in each as there are columns; with blanks. A cell that is one blank is room to write. */
    rows: z.array(z.array(filled)).check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('field'),
    /** What to write. It stands at the beginning of the first line. */
    label,
    /** How many lines there are to write on, the first included. */
    lines: z.whole(1, 30),
  }),
  z.strictObject({
    kind: z.literal('tick'),
    /** What is ticked, with blanks. */
    text: filled,
  }),
  z.strictObject({
    kind: z.literal('signature'),
    /** What stands under the line of each person. */
    people: z.array(filled).check(z.minLength(1), z.maxLength(8)),
  }),
]);

export const printableSchema = z.strictObject({
  /** What the paper is called, in lists and at its head. */
  title: sentence,
  /** What it is good for, in one or two sentences. Stands in lists, and on its page above the paper. */
  summary: sentence,
  /** The list of the print room that it stands in: papers for two or a circle, for a room of them, or for whoever runs a programme. */
  shelf: z.enum(['meetings', 'workshops', 'programmes']),
  /** `standing` for one that is read at arm’s length while its reader speaks: its type is larger. */
  read: z.optional(z.literal('standing')),
  /** Its place in the list, from 1. */
  order: z.whole(1, 99),
  /** The modes that it is written for. */
  modes: z.array(modeSchema).check(z.minLength(1)),
  /** The guide that says how to use it: a file name. */
  guide: id,
  /** What stands on it, in parts that are kept on one sheet. */
  parts: z
    .array(
      z.strictObject({
        /** Names the part within the paper. */
        id,
        /** The heading over it. */
        heading: z.optional(label),
        blocks: z.array(block).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});
export type Printable = z.infer<typeof printableSchema>;

/** What makes a paper unsound though each of its lines is sound; with the path of the line. */
export function printableFaults({ parts }: Printable): { path: PropertyKey[]; message: string }[] {
  const ids = parts.map((part) => part.id);
  const twice = ids.flatMap((name, i) =>
    ids.indexOf(name) === i
      ? []
      : [{ path: ['parts', i, 'id'], message: `The id ${name} stands here twice.` }],
  );
  const uneven = parts.flatMap(({ blocks }, part) =>
    blocks.flatMap((one, at) => {
      if (one.kind !== 'table') return [];
      const wanted = one.columns.length;
      return one.rows.flatMap((row, i) =>
        row.length === wanted
          ? []
          : [
              {
                path: ['parts', part, 'blocks', at, 'rows', i],
                message: `This row has ${row.length} of ${wanted} cells. Give it one for each column.`,
              },
            ],
      );
    }),
  );
  return [...twice, ...uneven];
}
