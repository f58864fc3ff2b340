/**
 * Clauses as content writes them: what a clause asks, proposes and lets people fill in.
 * For the build alone; a page is given the plain data of clause.ts.
 */
import { MODES, type Mode, modeSchema } from '../partnership/mode.ts';
import { SETTINGS } from '../partnership/setting.ts';
import * as z from '../zod/zod.ts';
import { fieldsIn, wordingParts } from './wording.ts';

const short = z.string().check(z.minLength(1), z.maxLength(200));
const paragraph = z.string().check(z.minLength(1), z.maxLength(600));
const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'Use lower case, digits and hyphens.'));

/**
 * - `full`: all that is worth settling at the start
 * - `short`: one page
 * - `easy-read`: few clauses, one idea a sentence
 * - `under-18`: for people under eighteen, with the adults who look after them
 */
export const FORMS = ['full', 'short', 'easy-read', 'under-18'] as const;
export type Form = (typeof FORMS)[number];

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
  /** The forms of template that it is kept for, and no other is offered it; leave it out for all but easy read. */
  forms: z.optional(z.array(z.enum(FORMS)).check(z.minLength(1))),
});

const easyReadSchema = z.strictObject({
  /** The heading over it on the paper, where the usual one is hard to read. */
  title: z.optional(short),
  /** How it is asked, in twelve words a sentence at most. */
  question: short,
  /** Why it is there, one idea a sentence. */
  why: paragraph,
  /** What is lost without it; for safety clauses alone. */
  leavingOut: z.optional(paragraph),
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
    /** Whether it sets a limit: what is private, what nobody asks or does, where and when not, and who steps in. People read these again at each review. */
    boundary: z.optional(z.literal(true)),
    /** The modes that it suits. */
    modes: z.array(modeSchema).check(z.minLength(1)),
    /** The settings that it suits; leave it out where it suits all. */
    settings: z.optional(z.array(z.enum(SETTINGS)).check(z.minLength(1))),
    /** The rows of docs/agreement.md that it covers; a programme’s own clause leaves it out. */
    covers: z._default(z.array(z.int().check(z.gte(1), z.lte(52))), []),
    /** How many of the 32 real agreements that we read hold it; 0 where none does, or nobody looked. */
    found: z._default(z.int().check(z.gte(0), z.lte(32)), 0),
    /** Ids of the sources that speak for it; leave it out where nobody has studied or advised it. */
    sources: z._default(z.array(id), []),
    /** The blanks that its wordings hold. */
    fields: z._default(z.array(fieldSchema), []),
    /** Ready sentences; the first that fits the mode and the form is the one we propose. */
    wordings: z.array(wordingSchema).check(z.minLength(2)),
    /** How it is put in an easy-read template, where it has wordings for one. */
    easyRead: z.optional(easyReadSchema),
    /** File name of the guide that explains it. */
    guide: z.optional(id),
    /** The tool in which people work on what it settles. */
    tool: z.optional(z.enum(['goals', 'check'])),
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
    const hasEasyWordings = value.wordings.some(({ forms }) => forms?.includes('easy-read'));
    if (hasEasyWordings !== (value.easyRead !== undefined)) {
      refuse(['wordings'], 'Easy-read wordings and easyRead come together.');
    }
    if (value.easyRead && value.safety !== (value.easyRead.leavingOut !== undefined)) {
      refuse(
        ['easyRead'],
        'A safety clause says in easy words too what is lost, and no other does.',
      );
    }
    for (const mode of MODES.filter((mode) => value.modes.includes(mode))) {
      if (wordingsIn(value.wordings, mode, 'full').length === 0) {
        refuse(['wordings'], `No wording is offered for ${mode}.`);
      }
    }
  });

export type ClauseFile = z.infer<typeof clauseSchema>;

/**
 * The wordings that a mode is offered in a form of template, the proposed one first. Easy read is
 * offered its own alone; under-18s find theirs before those that are for everyone.
 */
export function wordingsIn(
  wordings: ClauseFile['wordings'],
  mode: Mode,
  form: Form,
): ClauseFile['wordings'] {
  const offered = wordings.filter(
    ({ modes, forms }) =>
      (modes?.includes(mode) ?? true) && (forms?.includes(form) ?? form !== 'easy-read'),
  );
  if (form !== 'under-18') return offered;
  return [...offered.filter(({ forms }) => forms), ...offered.filter(({ forms }) => !forms)];
}
