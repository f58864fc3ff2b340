/**
 * What a check asks, as content writes it: one file a questionnaire. The relationship check and the
 * self-checks are read by the same schema and run by the same engine; what a programme adds is one more
 * file. Items of the relationship check are our own wording; `construct` says what they are about.
 */
import { modeSchema } from '../partnership/mode.ts';
import * as z from '../zod/zod.ts';
import { OWN_STEPS } from './steps.ts';

/**
 * Which side an answer stands on, for counting:
 * - `more`: often or always; yes
 * - `between`: sometimes; partly
 * - `less`: rarely or never; not yet
 * - `aside`: can’t say; it is left out of every count but its own
 */
export const SIDES = ['more', 'between', 'less', 'aside'] as const;
export type Side = (typeof SIDES)[number];

const sentence = z.string().check(z.minLength(1), z.maxLength(400));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.'));
const slug = z.string().check(z.regex(/^[a-z0-9-]+$/, 'Use the file name of a guide.'));

/** A sentence, and how it is said in modes in which that one would not fit. */
const wording = z.strictObject({
  /** As two peers would say it. */
  text: sentence,
  /** The same in other modes. One left out takes the first. */
  inMode: z.optional(z.partialRecord(modeSchema, sentence)),
});

const item = {
  ...wording.shape,
  /** Names the item in what people save. Once it is published it never means another item. */
  id,
};

const answer = z.strictObject({
  /** Names the answer in what people save. */
  id,
  /** What stands beside its box. */
  label: sentence,
  /** How it is counted. */
  side: z.enum(SIDES),
});

const stop = z.strictObject({ ...item });

/** What both kinds of questionnaire have. */
const shared = {
  /** What it is called, in lists and as a heading. */
  title: sentence,
  /** What it is good for, in one or two sentences. */
  lead: sentence,
  /** How long the full of it takes. */
  minutes: z.whole(1, 60),
  /** Its place in the list of checks, from 1. */
  order: z.whole(1, 99),
  /** Rises when items are added, taken out or change their sense: only the same edition is compared. */
  edition: z.whole(1, 999),
  /** What the items have in common, said once before them: “In the last four weeks …”. */
  stem: sentence,
  /** What it is not, and what it is not for. Stands on screen and on paper. */
  isNot: sentence,
  /** The answers to each item, in their order. The same for all. */
  answers: z.array(answer).check(z.minLength(2), z.maxLength(7)),
  /** Signs that something is badly wrong. Their answers are never saved, counted or sent. */
  stops: z.optional(z.array(stop).check(z.maxLength(10))),
};

const dimension = z.strictObject({
  id,
  /** What it is called. */
  title: sentence,
  /** What it is about, in a sentence. */
  about: sentence,
  /** Where the idea comes from: the instruments and sources whose construct it borrows. For docs. */
  construct: sentence,
  items: z
    .array(
      z.strictObject({
        ...item,
        /** What the item is about, in the words of the field. For docs. */
        construct: sentence,
        /** Whether the one-minute pulse asks it. One a dimension. */
        pulse: z.optional(z.boolean()),
      }),
    )
    .check(z.length(3)),
  /** Words with which somebody can open the conversation about it. */
  talk: wording,
  /** What two people whose views differ can ask each other. */
  question: sentence,
  /** The guide that helps. */
  guide: slug,
  /** Id of the clause of an agreement to reopen. */
  clause: id,
  /** A wish that could become a goal. */
  goal: sentence,
});

const relationship = z.strictObject({
  ...shared,
  kind: z.literal('relationship'),
  groups: z.array(dimension).check(z.minLength(1), z.maxLength(12)),
  /** Questions without boxes, answered in one’s own words. */
  open: z.array(z.strictObject({ ...item })).check(z.length(2)),
});

const topic = z.strictObject({
  id,
  /** What it is called. */
  title: sentence,
  items: z
    .array(
      z.strictObject({
        ...item,
        /** What one can do about it, where the answer is one of those that `steps` names. */
        step: sentence,
        /** The guide that helps with this step. */
        guide: z.optional(slug),
        /** The tool that helps with it. */
        tool: z.optional(z.enum(['agreement', 'goals', 'check'])),
      }),
    )
    .check(z.minLength(1), z.maxLength(10)),
});

const self = z.strictObject({
  ...shared,
  kind: z.literal('self'),
  groups: z.array(topic).check(z.minLength(1), z.maxLength(12)),
  /** How it ends: in next steps, never in a grade. */
  ending: z.strictObject({
    /** Ids of the answers after which an item’s step is shown. */
    steps: z.array(id).check(z.minLength(1)),
    /** Heading over the steps. */
    title: sentence,
    /** What to do with them. */
    note: sentence,
    /** Heading over the other items that were answered. */
    rest: sentence,
    /** Said where no step is shown. */
    none: sentence,
  }),
});

export const questionnaireSchema = z.discriminatedUnion('kind', [relationship, self]);
export type Questionnaire = z.infer<typeof questionnaireSchema>;
export type RelationshipCheck = Extract<Questionnaire, { kind: 'relationship' }>;
export type SelfCheck = Extract<Questionnaire, { kind: 'self' }>;
export type Dimension = RelationshipCheck['groups'][number];
export type Wording = z.infer<typeof wording>;

/** What makes a file no questionnaire though each of its lines is sound; with the path of the line. */
export function questionnaireFaults(
  file: Questionnaire,
): { path: PropertyKey[]; message: string }[] {
  const faults: { path: PropertyKey[]; message: string }[] = [];
  const seen = new Set<string>();
  const once = (name: string, path: PropertyKey[]) => {
    if (seen.has(name)) faults.push({ path, message: `The id ${name} stands here twice.` });
    seen.add(name);
  };
  const answers = new Set(file.answers.map((answer) => answer.id));
  if (answers.size < file.answers.length) {
    faults.push({ path: ['answers'], message: 'Two answers have the same id.' });
  }
  if (!file.answers.some(({ side }) => side === 'aside')) {
    faults.push({ path: ['answers'], message: 'One answer must be aside, for “I can’t say”.' });
  }
  for (const [g, group] of file.groups.entries()) {
    once(group.id, ['groups', g, 'id']);
    if ((OWN_STEPS as readonly string[]).includes(group.id)) {
      faults.push({
        path: ['groups', g, 'id'],
        message: `${group.id} is a step of the tool. Choose another id.`,
      });
    }
    for (const [i, { id: name }] of group.items.entries())
      once(name, ['groups', g, 'items', i, 'id']);
  }
  for (const [i, { id: name }] of (file.stops ?? []).entries()) once(name, ['stops', i, 'id']);
  if (file.kind === 'relationship') {
    for (const [i, { id: name }] of file.open.entries()) once(name, ['open', i, 'id']);
    for (const [g, { items }] of file.groups.entries()) {
      if (items.filter(({ pulse }) => pulse).length === 1) continue;
      faults.push({
        path: ['groups', g, 'items'],
        message: 'One of its items belongs to the pulse: pulse: true.',
      });
    }
  } else {
    for (const [i, name] of file.ending.steps.entries()) {
      if (answers.has(name)) continue;
      faults.push({ path: ['ending', 'steps', i], message: `${name} is none of the answers.` });
    }
  }
  return faults;
}
