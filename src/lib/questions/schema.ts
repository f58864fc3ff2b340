/**
 * Conversation cards, as content writes them: one file a topic, each with open questions for four stages.
 * What a programme adds is one more file. It knows cards, and neither screen nor paper.
 */
import { type Mode, modeSchema } from '../partnership/mode.ts';
import * as z from '../zod/zod.ts';

/**
 * When a card is for:
 * - `first`: the first meetings
 * - `going`: the meetings that follow
 * - `hard`: a hard stretch, for one or for all
 * - `ending`: the last meetings
 */
export const STAGES = ['first', 'going', 'hard', 'ending'] as const;
export type Stage = (typeof STAGES)[number];

/** As much as a card holds, in large print too: 18 point on 88 by 110 millimetres. */
export const QUESTION_LENGTH = 110;
export const FOLLOW_UP_LENGTH = 50;

const sentence = (length: number) =>
  z
    .string()
    .check(z.minLength(1), z.maxLength(length, `A card has room for ${length} letters here.`));
const question = sentence(QUESTION_LENGTH);
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.'));

const card = z.strictObject({
  /** Names the card within its language, for whoever speaks of it. */
  id,
  /** When it is for. */
  stage: z.enum(STAGES),
  /** The modes that it fits; leave it out where it fits all. */
  modes: z.optional(z.array(modeSchema).check(z.minLength(1))),
  /** The question, as two equals would ask it. */
  text: question,
  /** The same in other modes. One left out takes the first. */
  inMode: z.optional(z.partialRecord(modeSchema, question)),
  /** What one may ask next, in small print. It is said alike in all modes. */
  followUp: z.optional(sentence(FOLLOW_UP_LENGTH)),
});
export type Card = z.infer<typeof card>;

export const topicSchema = z.strictObject({
  /** What the cards are about, in two or three words. It stands on each of them. */
  title: z.string().check(z.minLength(1), z.maxLength(32)),
  /** Its place among the topics, from 1. */
  order: z.whole(1, 99),
  /** The guide that says more: a file name. */
  guide: id,
  /** The cards, in any order: paper sorts them by stage. */
  cards: z.array(card).check(z.minLength(1), z.maxLength(40)),
});
export type Topic = z.infer<typeof topicSchema>;

/** What makes a topic unsound though each of its lines is sound; with the path of the line. */
export function topicFaults({ cards }: Topic): { path: PropertyKey[]; message: string }[] {
  const seen = new Set<string>();
  return cards.flatMap(({ id: name, modes, inMode = {} }, i) => {
    const isTwice = seen.has(name);
    seen.add(name);
    const strange = (Object.keys(inMode) as Mode[]).filter(
      (mode) => modes?.includes(mode) === false,
    );
    return [
      ...(isTwice
        ? [{ path: ['cards', i, 'id'], message: `The id ${name} stands here twice.` }]
        : []),
      ...strange.map((mode) => ({
        path: ['cards', i, 'inMode', mode],
        message: `${name} is worded for ${mode}, which is none of its modes.`,
      })),
    ];
  });
}
