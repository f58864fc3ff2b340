/**
 * Templates as content writes them: clauses picked for modes, a setting and a form of paper.
 * For the build alone; a page is given the plain data of clause.ts.
 */
import { modeSchema } from '../partnership/mode.ts';
import { SETTINGS } from '../partnership/setting.ts';
import * as z from '../zod/zod.ts';
import { FORMS } from './clause-schema.ts';

const short = z.string().check(z.minLength(1), z.maxLength(200));
const paragraph = z.string().check(z.minLength(1), z.maxLength(600));
const ids = z.array(
  z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.')),
);

export const templateSchema = z
  .strictObject({
    /** The title printed on the paper. */
    title: short,
    /** Whom it is for, in one sentence. */
    summary: paragraph,
    /** The modes that it is for. */
    modes: z.array(modeSchema).check(z.minLength(1)),
    /** The settings that it is for; leave it out where it is for all. */
    settings: z.optional(z.array(z.enum(SETTINGS)).check(z.minLength(1))),
    /** How much it holds, and how simply it is worded. */
    form: z._default(z.enum(FORMS), 'full'),
    /** Ids of its clauses, in the order in which they are asked and printed; a mode that a clause does not suit goes without it. */
    clauses: ids.check(z.minLength(1)),
    /** Ids of those of its clauses that are a programme’s own: nobody edits them or leaves them out, and the paper says so. */
    locked: z._default(ids, []),
    /** What signing means, printed above the signatures. */
    closing: paragraph,
  })
  .check(({ value, issues }) => {
    value.locked.forEach((id, i) => {
      if (value.clauses.includes(id)) return;
      const message = `${id} is not among the clauses.`;
      issues.push({ code: 'custom', path: ['locked', i], message, input: value });
    });
  });
export type TemplateFile = z.infer<typeof templateSchema>;

/** Whether it is the one that a mode begins with, before anybody has said where they are or what they need. */
export function isGeneral({ form, settings }: TemplateFile): boolean {
  return form === 'full' && settings === undefined;
}
