/**
 * A check: what one person has answered at one sitting, of the relationship check or of a self-check.
 * This is the body of a saved record of the kind `check`; whoever changes its shape adds a version and
 * a migration. Answers to stop signs have no field here, and must never get one.
 *
 * { "questionnaire": "relationship", "edition": 1, "form": "full", "mode": "reciprocal",
 *   "name": "Ana", "day": "2026-11-28", "answers": { "know-aim": "often" },
 *   "matters": { "direction": true }, "open": { "keep": "Our Monday walks" }, "note": "",
 *   "action": { "what": "Ask Ben how he sees it", "owner": "Ana", "by": "2026-12-05" },
 *   "again": "2026-12-28", "isArchived": false }
 */
import { MODES } from '../partnership/mode.ts';
import { isSame } from '../records/fields.ts';
import { defineMigrations } from '../records/migration.ts';
import type { RecordType } from '../records/read-record.ts';
import * as z from '../zod/zod.ts';

/** The questionnaire at /tools/check/ itself; every other has an address below it. */
export const RELATIONSHIP = 'relationship';

/** `pulse`: one item a dimension. It states nothing, and no history joins it to a full check. */
export const FORMS = ['full', 'pulse'] as const;
export type CheckForm = (typeof FORMS)[number];

const checkSchema = z.lazy(() => {
  const text = z.string();
  const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
  return z.strictObject({
    /** Which questionnaire was answered: the name of its file. */
    questionnaire: id,
    /** Its edition on that day; 0 before the first answer. */
    edition: z.whole(0, 999),
    /** The full of it or the pulse. */
    form: z.enum(FORMS),
    /** How the two stand to each other, or empty: the wording of the items follows it. */
    mode: z.enum(['', ...MODES]),
    /** Whose view it is; may be empty. */
    name: text,
    /** The day of the first answer, YYYY-MM-DD, or empty before it. */
    day: text,
    /** The id of an answer, by the id of its item. */
    answers: z.record(id, id),
    /** The dimensions that matter now. */
    matters: z.record(id, z.boolean()),
    /** What was written to the questions without boxes, by their ids. */
    open: z.record(id, text),
    /** For the person alone: it stands on no paper and in no text unless they tick so. */
    note: text,
    action: z.strictObject({
      /** The one thing that is done next. */
      what: text,
      /** Who does it. */
      owner: text,
      /** By when, YYYY-MM-DD, or empty. */
      by: text,
    }),
    /** The day on which one looks again, YYYY-MM-DD, or empty. */
    again: text,
    /** Whether its owner put it out of the way. */
    isArchived: z.boolean(),
  });
});
export type Check = z.infer<typeof checkSchema>;

export const CHECK: RecordType<Check> = {
  kind: 'check',
  body: checkSchema,
  migrations: defineMigrations([]),
  isAside: ({ isArchived }) => isArchived,
};

/** The checks of one questionnaire, for a page that shows no others. */
export function checksOf(questionnaire: string): RecordType<Check> {
  return { ...CHECK, isOfPage: (body) => body.questionnaire === questionnaire };
}

export function emptyCheck(questionnaire: string): Check {
  return {
    questionnaire,
    edition: 0,
    form: 'full',
    mode: '',
    name: '',
    day: '',
    answers: {},
    matters: {},
    open: {},
    note: '',
    action: { what: '', owner: '', by: '' },
    again: '',
    isArchived: false,
  };
}

/** Whether anybody has written or chosen anything yet. */
export function isUntouched(check: Check): boolean {
  return isSame({ ...check, isArchived: false }, emptyCheck(check.questionnaire));
}
