/**
 * The head of a guide that a programme writes. It may be short: in the place of one of the toolkit’s guides it keeps
 * what it leaves out, and a new one is for everybody and stands at the end of its section.
 */
import { isDay } from '../calendar/day.ts';
import { MODES } from '../partnership/mode.ts';
import * as z from '../zod/zod.ts';
import { type Guide, guideSchema } from './schema.ts';

const { shape } = guideSchema;

export const ownGuideSchema = z.strictObject({
  /** The guide’s heading. */
  title: shape.title,
  /** One or two sentences: what the reader gains. Shown in lists and in search. */
  summary: shape.summary,
  /** The part of the site that it stands in. A guide that takes the place of another may leave it out. */
  section: z.optional(shape.section),
  /** Its place in the section, from 1. A new guide comes last where it is left out. */
  order: z.optional(shape.order),
  /** Whom it is written for: pair, programme, trainer. */
  audience: z.optional(shape.audience),
  /** The modes of partnership that it fits. */
  modes: z.optional(shape.modes),
  /** Two to four sentences that a reader in a hurry can take away. */
  inShort: shape.inShort,
  /** What to read next: file names of other guides, in order. */
  related: z.optional(shape.related),
  /** The tools that this guide leads to. */
  tools: z.optional(shape.tools),
  /** Ids of the sources that it rests on. They are listed at its end. */
  sources: z.optional(shape.sources),
  /** Words that people type for this and that the guide does not use. */
  searchWords: z.optional(shape.searchWords),
  /** The day on which somebody last read it whole, YYYY-MM-DD. */
  reviewed: shape.reviewed.check(
    z.refine(isDay, 'There is no such day. Write the date as YYYY-MM-DD.'),
  ),
});
type OwnGuide = z.infer<typeof ownGuideSchema>;

/** Behind all of ours. */
const LAST = 90;

/** All that a guide says of itself; nothing where a new one does not say where it stands. */
export function completedGuide(own: OwnGuide, replaced?: Guide): Guide | undefined {
  const section = own.section ?? replaced?.section;
  if (!section) return undefined;
  return {
    title: own.title,
    summary: own.summary,
    section,
    order: own.order ?? replaced?.order ?? LAST,
    audience: own.audience ?? replaced?.audience ?? ['pair'],
    modes: own.modes ?? replaced?.modes ?? [...MODES],
    inShort: own.inShort,
    related: own.related ?? replaced?.related ?? [],
    tools: own.tools ?? replaced?.tools ?? [],
    // Those of the other text would speak for what they were never asked.
    sources: own.sources ?? [],
    searchWords: own.searchWords ?? replaced?.searchWords ?? [],
    reviewed: own.reviewed,
  };
}
