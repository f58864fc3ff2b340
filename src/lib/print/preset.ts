/**
 * What a trainer keeps of the print room for another day. Read without trust: a crash may have cut it, a
 * newer release may have written it.
 *
 * { "format": "bothways", "kind": "print", "version": 1, "savedAt": "2026-11-28T20:05:09.120Z",
 *   "name": "Tuesday evening", "names": "Ana, Ben\nChi, Dan",
 *   "settings": { "mode": "circle", "template": "", "papers": ["goals", "check"], "leader": ["key"],
 *     "paper": "letter", "type": "standard", "ink": "black", "blanks": "lines", "sides": "one",
 *     "hasCodes": false, "programme": "Night school" } }
 *
 * `names` is null unless somebody asked for it.
 */
import { printable } from '../document/printable.ts';
import { isBlank, lengthOf, nameIn } from '../names/plain-name.ts';
import { MOST_TEXT } from '../names/read-names.ts';
import { modeSchema } from '../partnership/mode.ts';
import { parseJson } from '../records/read-record.ts';
import * as z from '../zod/zod.ts';
import {
  BLANKS,
  FIRST_CHOICES,
  INKS,
  LEADER_PARTS,
  PAPER_SIZES,
  type PrintChoices,
  SIDES,
  TYPE_SIZES,
} from './choices.ts';

/** All that is set in the print room but the names of people. */
export interface PrintSettings extends PrintChoices {
  programme: string;
}

export const FIRST_SETTINGS: PrintSettings = { ...FIRST_CHOICES, programme: '' };

/** The longest name of a preset, and of a programme in one, in characters. */
const MOST_IN_NAME = 80;

// What this build does not have is left out when a preset is applied, not when it is read.
const id = z.string().check(z.maxLength(100));
const shortText = z.string().check(z.refine((text) => lengthOf(text) <= MOST_IN_NAME));

// Made when something is first read: whoever keeps nothing needs none of it.
const settingsSchema = z.lazy(() =>
  z.strictObject({
    /** How the people stand to one another. */
    mode: modeSchema,
    /** The id of a template of an agreement; empty for the one that the mode begins with, `none` for none. */
    template: id,
    /** The kinds of the other papers. */
    papers: z.array(id).check(z.maxLength(100)),
    /** What is printed for whoever leads. */
    leader: z.array(z.enum(LEADER_PARTS)),
    /** The size of the sheets. */
    paper: z.enum(PAPER_SIZES),
    /** The size of the letters. */
    type: z.enum(TYPE_SIZES),
    /** Black alone, or colours. */
    ink: z.enum(INKS),
    /** What there is to write on. */
    blanks: z.enum(BLANKS),
    /** On how many sides a sheet is printed. */
    sides: z.enum(SIDES),
    /** Whether sheets carry a code that leads to the tool on screen. */
    hasCodes: z.boolean(),
    /** The name of the programme, as it stands on the sheets; may be empty. */
    programme: shortText,
  }),
);

const VERSION = 1;

const presetSchema = z.lazy(() =>
  z.strictObject({
    /** Tells our data from any other. */
    format: z.literal('bothways'),
    /** Tells a preset from a worksheet. */
    kind: z.literal('print'),
    /** The version of this shape. */
    version: z.literal(VERSION),
    /** When it was kept, ISO 8601 in UTC; for people to read. */
    savedAt: z.string().check(z.maxLength(40)),
    /** What somebody called it. */
    name: shortText.check(z.refine((name) => !isBlank(name))),
    /** The list of names as it was pasted, where it was to be kept too. */
    names: z.nullable(z.string().check(z.maxLength(MOST_TEXT))),
    /** How the stack is to be. */
    settings: settingsSchema,
  }),
);

export type Preset = z.infer<typeof presetSchema>;

/** Only what a preset may hold goes into it; `names` null where they are not to be kept. */
export function newPreset(
  { name, names, savedAt }: Pick<Preset, 'name' | 'names' | 'savedAt'>,
  settings: PrintSettings,
): Preset {
  const { mode, template, papers, leader, paper, type, ink, blanks, sides, hasCodes } = settings;
  return {
    format: 'bothways',
    kind: 'print',
    version: VERSION,
    savedAt,
    name,
    names,
    settings: {
      mode,
      template,
      papers: [...papers],
      leader: [...leader],
      paper,
      type,
      ink,
      blanks,
      sides,
      hasCodes,
      programme: shortLine(settings.programme) ?? '',
    },
  };
}

export function readPreset(text: string): Preset | 'too-new' | 'unreadable' {
  const data = parseJson(text);
  const { format, version } = Object(data) as Record<string, unknown>;
  if (format === 'bothways' && Number(version) > VERSION) return 'too-new';
  const read = z.safeParse(presetSchema, data);
  return read.success ? read.data : 'unreadable';
}

/** What was typed as a name, on one line; nothing where it is empty or longer than is kept. */
export function shortLine(typed: string): string | undefined {
  const line = nameIn(printable(typed));
  return isBlank(line) || lengthOf(line) > MOST_IN_NAME ? undefined : line;
}
