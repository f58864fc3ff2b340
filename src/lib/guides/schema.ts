/** What a guide and a source must say about themselves. Prose and its components stand in the pages. */
import { modeSchema } from '../partnership/mode.ts';
import * as z from '../zod/zod.ts';

export const SECTIONS = [
  'understand',
  'benefits',
  'begin',
  'keep-going',
  'endings',
  'settings',
  'programmes',
] as const;
export type Section = (typeof SECTIONS)[number];

export const TOOLS = ['agreement', 'goals', 'check'] as const;
export const AUDIENCES = ['pair', 'programme', 'trainer'] as const;
/** From strongest to weakest: a review of many studies, one study, what people do, what someone thinks. */
export const STRENGTHS = ['review', 'study', 'practice', 'opinion'] as const;

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const ids = z.array(z.string().check(z.regex(/^[a-z0-9-]+$/, 'Use a file name in lower case.')));

export const guideSchema = z.strictObject({
  /** The guide's heading, which may say more than its file name does. */
  title: sentence,
  /** One or two sentences: what the reader gains. Shown in lists and in search. */
  summary: sentence,
  /** The part of the site that it stands in. */
  section: z.enum(SECTIONS),
  /** Its place in the section, from 1. */
  order: z.number(),
  /** Whom it is written for. */
  audience: z.array(z.enum(AUDIENCES)),
  /** The modes of partnership that it fits. */
  modes: z.array(modeSchema),
  /** Three sentences that a reader in a hurry can take away. */
  inShort: z.array(sentence).check(z.minLength(2), z.maxLength(4)),
  /** What to read next: file names of other guides, in order. One not written yet is left out. */
  related: ids,
  /** The tools that this guide leads to. One not built yet is left out. */
  tools: z.array(z.enum(TOOLS)),
  /** Ids of the sources it cites, in the order of their numbers. */
  sources: ids,
  /** Words that people type for this and that the guide does not use. Indexed, never shown. */
  searchWords: z.array(z.string()),
  /** The day on which somebody last read it whole against its sources, YYYY-MM-DD. */
  reviewed: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the date as YYYY-MM-DD.')),
});
export type Guide = z.infer<typeof guideSchema>;

export const sourceSchema = z.strictObject({
  /** Authors as the work gives them, or the organisation. */
  authors: z.string(),
  /** Year of publication, where it is known. */
  year: z.optional(z.number()),
  /** Title of the work, or a plain description where no title is known. */
  title: z.string(),
  /** Journal, publisher or site. */
  publication: z.optional(z.string()),
  /** Digital object identifier, without an address in front. */
  doi: z.optional(z.string().check(z.regex(/^10\.\d{4,9}\/\S+$/, 'A DOI starts with “10.”.'))),
  /** Where it can be read, if it has no DOI. */
  url: z.optional(z.string().check(z.regex(/^https:\/\/[^\s]+$/, 'Use an https address.'))),
  /** How strong it is as evidence. */
  evidence: z.enum(STRENGTHS),
  /** What and whom it studied. */
  studied: z.optional(z.string()),
  /** What it says, in our own words. */
  finding: z.string(),
  /** How far that can be trusted. */
  caution: z.optional(z.string()),
  /** How we know it: read whole, its abstract, somebody's summary, or told by another work. */
  howRead: z.enum(['whole', 'abstract', 'summary', 'second-hand']),
});
export type Source = z.infer<typeof sourceSchema>;
