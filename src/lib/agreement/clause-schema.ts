/**
 * Clauses and templates as content writes them: what a clause asks, proposes and lets people
 * fill in. For the build alone; a page is given the plain data of clause.ts.
 */
import { MODES, type Mode, modeSchema } from '../partnership/mode.ts';
import * as z from '../zod/zod.ts';
import type { ClauseGuide, ModeContent } from './clause.ts';
import { fieldsIn, wordingParts } from './wording.ts';

const short = z.string().check(z.minLength(1), z.maxLength(200));
const paragraph = z.string().check(z.minLength(1), z.maxLength(600));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.'));

const fieldSchema = z.strictObject({
  /** Its name in braces in a wording, in camelCase. */
  id: z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/, 'Use camelCase.')),
  /** What the blank is for; a screen reader says it. */
  label: short,
  /** What is typed into it. */
  kind: z.enum(['number', 'text', 'long', 'date']),
  /** A value to begin with, which people change. */
  suggested: z.optional(short),
  /** An example, shown but never filled in. */
  example: z.optional(short),
});

const wordingSchema = z.strictObject({
  /** Never changed once released: saved agreements name it. */
  id: id.check(z.refine((value) => value !== 'own' && value !== 'left-out', 'This id is ours.')),
  /** The sentence on the paper, with {fields} where a value belongs. */
  text: paragraph,
  /** Why somebody would choose this one. */
  note: short,
  /** The modes that it is offered in, where they are fewer than the clause’s. */
  modes: z.optional(z.array(modeSchema)),
});

export const clauseSchema = z
  .strictObject({
    /** The heading over it on the paper. */
    title: short,
    /** How it is asked on screen. */
    question: short,
    /** Why it is there. */
    why: paragraph,
    /** Whether it protects somebody. Such a clause says what is lost before it is left out. */
    safety: z.boolean(),
    /** What is lost without it; for safety clauses alone. */
    leavingOut: z.optional(paragraph),
    /** The modes that it suits. */
    modes: z.array(modeSchema).check(z.minLength(1)),
    /** The blanks that its wordings hold. */
    fields: z._default(z.array(fieldSchema), []),
    /** Ready sentences; the first that fits the mode is the one we propose. */
    wordings: z.array(wordingSchema).check(z.minLength(2)),
    /** File name of the guide that explains it. */
    guide: z.optional(id),
  })
  .check(({ value, issues }) => {
    const refuse = (path: PropertyKey[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    const declared = value.fields.map((field) => field.id);
    const used = value.wordings.flatMap((wording) => fieldsIn(wording.text));
    value.wordings.forEach((wording, i) => {
      for (const name of fieldsIn(wording.text).filter((name) => !declared.includes(name))) {
        refuse(['wordings', i, 'text'], `{${name}} is not among the fields.`);
      }
      const plain = wordingParts(wording.text).filter((part) => typeof part === 'string');
      if (/[{}]/.test(plain.join(''))) {
        refuse(['wordings', i, 'text'], 'A brace stands alone. Write a field as {camelCase}.');
      }
    });
    declared.forEach((name, i) => {
      if (!used.includes(name)) refuse(['fields', i], `No wording holds {${name}}.`);
    });
    const twice = (ids: string[]) => ids.findIndex((id, i) => ids.indexOf(id) !== i);
    const again = { fields: twice(declared), wordings: twice(value.wordings.map((w) => w.id)) };
    for (const [list, i] of Object.entries(again)) {
      if (i >= 0) refuse([list, i], 'This id stands here twice. Ids are unique within a clause.');
    }
    if (value.safety !== (value.leavingOut !== undefined)) {
      refuse(['safety'], 'A safety clause, and no other, says what is lost by leaving it out.');
    }
    for (const mode of MODES.filter((mode) => value.modes.includes(mode))) {
      if (wordingsIn(value.wordings, mode).length === 0) {
        refuse(['wordings'], `No wording is offered for ${mode}.`);
      }
    }
  });

export const templateSchema = z.strictObject({
  /** The title printed on the paper. */
  title: short,
  /** Whom it is for, in one sentence. */
  summary: paragraph,
  /** The mode that it is for. */
  mode: modeSchema,
  /** Ids of its clauses, in the order in which they are asked and printed. */
  clauses: z.array(id).check(z.minLength(1)),
  /** What signing means, printed above the signatures. */
  closing: paragraph,
});

export type ClauseFile = z.infer<typeof clauseSchema>;
export type TemplateFile = z.infer<typeof templateSchema>;

/**
 * What a page needs for one mode: its template, and of each clause in it the wordings that
 * the mode is offered and the fields that they hold. `clauses` and `guides` are all there are, by id.
 */
export function contentFor(
  template: TemplateFile,
  clauses: ReadonlyMap<string, ClauseFile>,
  guides: ReadonlyMap<string, ClauseGuide> = new Map(),
): ModeContent {
  const asked = template.clauses.flatMap((id) => {
    const clause = clauses.get(id);
    return clause ? [{ id, clause }] : [];
  });
  const explained = new Set(asked.map(({ clause }) => clause.guide));
  return {
    mode: template.mode,
    title: template.title,
    closing: template.closing,
    guides: Object.fromEntries([...guides].filter(([slug]) => explained.has(slug))),
    clauses: asked.map(({ id, clause }) => {
      const { title, question, why, leavingOut, guide } = clause;
      const wordings = wordingsIn(clause.wordings, template.mode).map(({ id, text, note }) => {
        return { id, text, note };
      });
      const held = wordings.flatMap(({ text }) => fieldsIn(text));
      const fields = clause.fields.filter((field) => held.includes(field.id));
      return { id, title, question, why, leavingOut, guide, wordings, fields };
    }),
  };
}

/** The wordings that a mode is offered, the proposed one first. */
function wordingsIn(wordings: ClauseFile['wordings'], mode: Mode) {
  return wordings.filter((wording) => !wording.modes || wording.modes.includes(mode));
}
