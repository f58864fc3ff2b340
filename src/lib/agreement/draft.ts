/**
 * A draft: what one person has filled in so far. This is the body of a saved record of
 * the kind `agreement`; whoever changes its shape adds a version and a migration.
 *
 * { "mode": "reciprocal", "setting": "work", "template": "", "programme": "",
 *   "people": [{ "name": "Ana" }, { "name": "Ben" }],
 *   "clauses": { "meeting": { "choice": "regular", "own": "",
 *     "values": { "weeks": "3" }, "proposed": { "weeks": "2", "minutes": "45" } } },
 *   "titles": { "own-5b0c8a1e": "Music" }, "order": ["meeting", "own-5b0c8a1e"],
 *   "turns": { "day": "2027-03-09", "time": "12:30", "first": 0, "split": "one" },
 *   "adoptions": {}, "agreed": [], "exchanged": { "round": 0, "terms": [] },
 *   "course": { "state": "", … }, "isArchived": false }
 */
import { modeSchema, sizeOf } from '../partnership/mode.ts';
import { SETTINGS } from '../partnership/setting.ts';
import { defineMigrations } from '../records/migration.ts';
import type { RecordType } from '../records/read-record.ts';
import * as z from '../zod/zod.ts';
import { adoptionsSchema, agreedSchema, exchangedSchema } from './adoption.ts';
import type { Clause, Wording } from './clause.ts';
import { courseSchema, NEW_COURSE } from './course.ts';
import { fieldsIn } from './wording.ts';

const answerSchema = z.lazy(() => {
  const fieldId = z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/));
  return z.strictObject({
    /** Id of the wording chosen; `own`, `left-out`, or empty while it is open. */
    choice: z.string(),
    /** One’s own words. Kept when another wording is chosen, so that a change of mind costs nothing. */
    own: z.string(),
    /** What was filled into the blanks, by field; shared by the clause’s wordings. */
    values: z.record(fieldId, z.string()),
    /** What the wording proposed for its blanks when it was chosen; a value that was filled in stands before it. */
    proposed: z.record(fieldId, z.string()),
  });
});
export type Answer = z.infer<typeof answerSchema>;

/** The id of a clause that somebody wrote themselves. */
const OWN_CLAUSE = /^own-[0-9a-f]{8}$/;

export function isOwnClause(id: string): boolean {
  return OWN_CLAUSE.test(id);
}

const draftSchema = z.lazy(() => {
  const clauseId = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
  return z.strictObject({
    /** How the people stand to one another. */
    mode: modeSchema,
    /** Where they meet, or empty. */
    setting: z.enum(['', ...SETTINGS]),
    /** Id of the template, or empty for the first that suits the mode. */
    template: z.string().check(z.regex(/^([a-z][a-z0-9-]*)?$/)),
    /** The programme, school or group that the agreement belongs to, or empty. */
    programme: z.string(),
    /** The people, in the order in which they are printed. Names may be empty. */
    people: z
      .array(
        z.strictObject({
          /** As the person wants to be called. */
          name: z.string(),
        }),
      )
      .check(z.minLength(2), z.maxLength(8)),
    /** Answers by clause id. A clause that this release does not know keeps its answer. */
    clauses: z.record(clauseId, answerSchema),
    /** What clauses of their own are called. Their words are an answer in `clauses`. */
    titles: z.record(z.string().check(z.regex(OWN_CLAUSE)), z.string()),
    /** Ids of the clauses on the paper, in order; none for those of the template, in its order. */
    order: z.array(clauseId),
    /** Whose turn it is to lead. */
    turns: z.strictObject({
      /** The first meeting, YYYY-MM-DD, or empty. */
      day: z.string(),
      /** When it begins, HH:MM, or empty. */
      time: z.string(),
      /** Who leads first: a place among the people, from 0. */
      first: z.whole(0),
      /** Whether one person leads each meeting, or each of them has a share of it; empty while that is open. */
      split: z.enum(['', 'one', 'shares']),
    }),
    /** Who has adopted which text. */
    adoptions: adoptionsSchema,
    /** The versions that everybody adopted, the earliest first. */
    agreed: z.array(agreedSchema),
    /** What was last handed over, to tell who changed what since. */
    exchanged: exchangedSchema,
    /** How it goes on: reviews, a pause, the end. */
    course: courseSchema,
    /** Whether its owner put it out of the way. Its words stay as they are. */
    isArchived: z.boolean(),
  });
});
export type Draft = z.infer<typeof draftSchema>;

export const AGREEMENT: RecordType<Draft> = {
  kind: 'agreement',
  body: draftSchema,
  migrations: defineMigrations([
    {
      to: 2,
      name: 'a setting, a template, clauses of one’s own, an order, turns, and an archive',
      up: (body) => {
        const { setting, template, titles, order, turns, isArchived } = EMPTY_DRAFT;
        return { setting, template, titles, order, turns, isArchived, ...(body as object) };
      },
    },
    {
      to: 3,
      name: 'adoptions, agreed versions, what was handed over, and how it goes on',
      up: (body) => {
        const { adoptions, agreed, exchanged, course } = EMPTY_DRAFT;
        return { adoptions, agreed, exchanged, course, ...(body as object) };
      },
    },
  ]),
  isAside: ({ isArchived }) => isArchived,
};

export const EMPTY_DRAFT: Draft = {
  mode: 'reciprocal',
  setting: '',
  template: '',
  programme: '',
  people: [{ name: '' }, { name: '' }],
  clauses: {},
  titles: {},
  order: [],
  turns: { day: '', time: '', first: 0, split: '' },
  adoptions: {},
  agreed: [],
  exchanged: { round: 0, terms: [] },
  course: NEW_COURSE,
  isArchived: false,
};

/** A draft with nothing in it but room for names: four for a circle, who may add more. */
export function blankDraft(mode: Draft['mode']): Draft {
  const places = mode === 'circle' ? 4 : sizeOf(mode).least;
  return { ...EMPTY_DRAFT, mode, people: Array.from({ length: places }, () => ({ name: '' })) };
}

const NO_ANSWER: Answer = { choice: '', own: '', values: {}, proposed: {} };

export function answerTo(draft: Draft, clauseId: string): Answer {
  return (Object.hasOwn(draft.clauses, clauseId) && draft.clauses[clauseId]) || NO_ANSWER;
}

/** The people whom the mode has room for. Names beyond them are kept, for a mode that has more room. */
export function peopleOf(draft: Draft): Draft['people'] {
  const { least, most } = sizeOf(draft.mode);
  const people = draft.people.slice(0, most);
  while (people.length < least) people.push({ name: '' });
  return people;
}

/**
 * Where a clause stands: `open` (nothing chosen), `unfinished` (chosen, with a blank left),
 * `settled`, or `left-out`. A choice that the mode does not offer counts as open.
 */
export type ClauseState = 'open' | 'unfinished' | 'settled' | 'left-out';

export function stateOf(draft: Draft, clause: Clause): ClauseState {
  const answer = answerTo(draft, clause.id);
  const choice = choiceOf(draft, clause);
  if (choice === 'left-out') return 'left-out';
  if (choice === 'own') return answer.own.trim() ? 'settled' : 'unfinished';
  const wording = chosenWording(draft, clause);
  if (!wording) return 'open';
  const filled = fieldsIn(wording.text).every((field) => filledIn(answer, field).trim());
  return filled ? 'settled' : 'unfinished';
}

/** Id of the wording that stands, `own`, `left-out`, or empty. Nobody else chooses for a locked clause. */
export function choiceOf(draft: Draft, { id, isLocked, wordings }: Clause): string {
  return (isLocked && wordings[0]?.id) || answerTo(draft, id).choice;
}

export function chosenWording(draft: Draft, clause: Clause): Wording | undefined {
  const choice = choiceOf(draft, clause);
  return clause.wordings.find((wording) => wording.id === choice);
}

/** What stands in a blank: what somebody filled in, else what was proposed. */
export function filledIn(answer: Answer, field: string): string {
  const { values, proposed } = answer;
  if (Object.hasOwn(values, field)) return values[field] ?? '';
  return Object.hasOwn(proposed, field) ? (proposed[field] ?? '') : '';
}
