/**
 * A view: what one person lets another see of a check, as a file. It holds the dimensions that they chose
 * and nothing else: a note, an action and a stop sign have no field here, and must never get one.
 * docs/file-format.md tells it to others.
 *
 * { "format": "bothways", "kind": "view", "version": 1,
 *   "questionnaire": "relationship", "edition": 1, "form": "full", "mode": "reciprocal",
 *   "name": "Ana", "day": "2026-11-28",
 *   "dimensions": { "trust": { "answers": { "trust-private": "often" }, "matters": true } } }
 */
import { isDay } from '../calendar/day.ts';
import { MODES } from '../partnership/mode.ts';
import { MAX_TEXT } from '../records/limits.ts';
import { parseJson } from '../records/read-record.ts';
import * as z from '../zod/zod.ts';
import { type Check, FORMS } from './check.ts';
import type { RelationshipCheck } from './questionnaire.ts';
import { answeredItems, askedOf } from './result.ts';

const VERSION = 1;
// For texts that do not parse: what we write begins like this.
const BEGINS_AS_VIEW = /^\s*\{\s*"format"\s*:\s*"bothways"\s*,\s*"kind"\s*:\s*"view"/;
/** What a heading shows of a name, in letters as people count them: it stands there over and over. */
const SHORT_NAME = 40;
/** The longest name that goes over, in UTF-16 units: a heading has to hold it. */
const MAX_NAME = 200;

const viewSchema = z.lazy(() => {
  const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
  return z.strictObject({
    /** Tells our files from any other JSON. */
    format: z.literal('bothways'),
    /** No tool keeps records of this kind. */
    kind: z.literal('view'),
    /** The version of this shape. */
    version: z.whole(VERSION, VERSION),
    /** These five are those of the check. */
    questionnaire: id,
    edition: z.whole(0, 999),
    form: z.enum(FORMS),
    mode: z.enum(['', ...MODES]),
    name: z.string().check(z.maxLength(MAX_NAME)),
    /** The day of the first answer, YYYY-MM-DD, or empty. */
    day: z.string().check(z.refine((day) => day === '' || isDay(day))),
    /** What its owner lets the other see, by the id of a dimension. */
    dimensions: z.record(
      id,
      z.strictObject({
        /** The id of an answer, by the id of its item. */
        answers: z.record(id, id),
        /** Whether it matters to its owner now. */
        matters: z.boolean(),
      }),
    ),
    /** What its owner wrote in their own words, where they let the other see that too. */
    open: z.record(id, z.string()),
  });
});
export type View = z.infer<typeof viewSchema>;

export type ReadView =
  | { status: 'ok'; view: View }
  /** Cut short, changed on the way, or not in the shape that its version promises. */
  | { status: 'damaged' }
  /** Written by a newer release. */
  | { status: 'too-new' }
  /** No view at all. */
  | { status: 'foreign' };

/** What somebody ticks to be seen. */
export interface Shown {
  /** Ids of dimensions. */
  dimensions: ReadonlySet<string>;
  /** What they wrote in their own words. */
  words: boolean;
}

/** A dimension without an answer shows nothing, so it can’t be shown: it would open the other’s for nothing. */
export function canBeShown(check: Check, asked: RelationshipCheck): RelationshipCheck['groups'] {
  return asked.groups.filter((dimension) => answersOf(check, asked, dimension).length > 0);
}

/** Whether there are own words to show. */
export function hasWords(check: Check, asked: RelationshipCheck): boolean {
  return wordsOf(check, asked).length > 0;
}

/**
 * What was ticked though nothing stands there. Whose check it is not is offered every tick: to leave
 * one out would tell what its owner has not shown.
 */
export function emptyOf(check: Check, asked: RelationshipCheck, shown: Shown): Shown {
  const full = new Set(canBeShown(check, asked).map(({ id }) => id));
  return {
    dimensions: new Set([...shown.dimensions].filter((id) => !full.has(id))),
    words: shown.words && !hasWords(check, asked),
  };
}

/** A name as it stands where it is said over and over. */
export function shortName(name: string): string {
  const letters = [...new Intl.Segmenter().segment(name)].map(({ segment }) => segment);
  if (letters.length <= SHORT_NAME) return name;
  return `${letters.slice(0, SHORT_NAME).join('').trimEnd()}…`;
}

/** The check as the other may see it. */
export function viewOf(check: Check, asked: RelationshipCheck, shown: Shown): View {
  const { questionnaire, edition, form, mode, day } = check;
  const dimensions = canBeShown(check, asked)
    .filter(({ id }) => shown.dimensions.has(id))
    .map((dimension) => {
      const answers = Object.fromEntries(answersOf(check, asked, dimension));
      return [dimension.id, { answers, matters: check.matters[dimension.id] === true }] as const;
    });
  const words = shown.words ? wordsOf(check, asked) : [];
  return {
    format: 'bothways',
    kind: 'view',
    version: VERSION,
    questionnaire,
    edition,
    form,
    mode,
    name: shortened(check.name.trim()),
    day: isDay(day) ? day : '',
    dimensions: Object.fromEntries(dimensions),
    open: Object.fromEntries(words),
  };
}

/** The text of its file; two spaces deep so that it can be read without us. */
export function viewText(view: View): string {
  return `${JSON.stringify(view, null, 2)}\n`;
}

/** Reads a text that nobody can vouch for. It never throws, and repairs nothing. */
export function readView(text: string): ReadView {
  const data = parseJson(text, MAX_TEXT);
  if (!isView(data)) return { status: BEGINS_AS_VIEW.test(text) ? 'damaged' : 'foreign' };
  if (typeof data.version === 'number' && data.version > VERSION) return { status: 'too-new' };
  const read = z.safeParse(viewSchema, data);
  return read.success ? { status: 'ok', view: read.data } : { status: 'damaged' };
}

function isView(data: unknown): data is { version?: unknown } {
  if (typeof data !== 'object' || data === null) return false;
  const { format, kind } = data as Record<string, unknown>;
  return format === 'bothways' && kind === 'view';
}

/** What its form asks of a dimension, as far as it has an answer that the questionnaire knows. */
function answersOf(
  check: Check,
  asked: RelationshipCheck,
  dimension: RelationshipCheck['groups'][number],
): [item: string, answer: string][] {
  return answeredItems(askedOf(dimension, check), check, asked).flatMap(({ id, answer }) => {
    const given = check.answers[id];
    return answer === undefined || given === undefined ? [] : [[id, given]];
  });
}

/** A pulse does not ask for words. */
function wordsOf(check: Check, asked: RelationshipCheck): [question: string, words: string][] {
  if (check.form === 'pulse') return [];
  return asked.open.flatMap(({ id }): [string, string][] => {
    const words = check.open[id]?.trim();
    return words ? [[id, words]] : [];
  });
}

/** Never cut within a character. */
function shortened(name: string): string {
  if (name.length <= MAX_NAME) return name;
  return name.slice(0, MAX_NAME).replace(/[\ud800-\udbff]$/, '');
}
