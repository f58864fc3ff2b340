/** Holds what people wrote to a schema; what is wrong is told with its line, and with what was probably meant. */
import { keysAt, nearestKey } from '../zod/known-keys.ts';
import type * as z from '../zod/zod.ts';
import { safeParse } from '../zod/zod.ts';
import type { Problem } from './read-yaml.ts';

type Issue = z.core.$ZodIssue;
type LineOf = (path: readonly PropertyKey[]) => number;
/** What people call the kinds of values that have another name among programmers. */
const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of settings',
  record: 'a group of settings',
  string: 'text',
};

type NewNameOf = (setting: string) => string | undefined;

/** What is wrong with a value, in a sentence that does not name its place. */
interface Misfit {
  path: PropertyKey[];
  message: string;
}

type Held<T> = { ok: true; data: T } | { ok: false; misfits: Misfit[] };
type Parsed<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

/** `newNameOf` knows settings that had another name once. */
export function parseContent<T>(
  schema: z.ZodMiniType<T>,
  data: unknown,
  lineOf: LineOf,
  newNameOf?: NewNameOf,
): Parsed<T> {
  const held = holdToSchema(schema, data, newNameOf);
  if (held.ok) return held;
  const problems = held.misfits.map(({ path, message }) => ({
    line: lineOf(path),
    message: `${path.join('.') || 'the file'}: ${message}`,
  }));
  return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
}

/** The same for what stands in no file. */
export function holdToSchema<T>(
  schema: z.ZodMiniType<T>,
  data: unknown,
  newNameOf: NewNameOf = () => undefined,
): Held<T> {
  // With what stands there, so that what is missing is told from what is wrong.
  const parsed = safeParse(schema, data, { reportInput: true });
  if (parsed.success) return { ok: true, data: parsed.data };
  const issues = parsed.error.issues.flatMap(innerIssues);
  // What is no list at all is not told besides how many entries it lacks.
  const misshapen = issues
    .filter(({ code }) => code === 'invalid_type')
    .map(({ path }) => path.join('.'));
  const told = issues.filter(
    ({ code, path }) => code === 'invalid_type' || !misshapen.includes(path.join('.')),
  );
  const misfits = told.flatMap((issue): Misfit[] => {
    const { path } = issue;
    if (issue.code === 'invalid_type' && path.length === 0) return [{ path, message: NO_SETTINGS }];
    if (issue.code !== 'unrecognized_keys') return [{ path, message: sentenceOf(issue) }];
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const place = [...path, key];
      const help = helpWith(key, known, newNameOf(place.join('.')));
      return { path: place, message: `nothing is called “${key}” here. ${help}` };
    });
  });
  return { ok: false, misfits };
}

const NO_SETTINGS =
  'no settings stand here. Each is a name, a colon, a space and a value, on a line of its own.';

function helpWith(key: string, known: readonly string[], newName: string | undefined): string {
  if (newName) return `It is called “${newName}” now.`;
  const nearest = nearestKey(key, known);
  if (nearest) return `Did you mean “${nearest}”?`;
  return `Take it out. What can stand here: ${known.join(', ')}.`;
}

/** Of a choice between shapes, what is wrong with the one that was meant: where the fault lies within the value, or a word that is none of its choices. */
function innerIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isWord = typeof issue.input === 'string';
  const meant = issue.errors.find((found) =>
    found.some(
      ({ code, path }) =>
        path.length > 0 || code === 'unrecognized_keys' || (isWord && code === 'invalid_value'),
    ),
  );
  if (!meant) return [issue];
  return meant.flatMap((inner) => innerIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What zod says where a schema has no words of its own. */
const UNSAID = 'Invalid input';

function sentenceOf(issue: Issue): string {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const nearest = typeof issue.input === 'string' && nearestKey(issue.input, values);
    if (nearest) return `did you mean “${nearest}”?`;
    return `use one of ${values.join(', ')}.`;
  }
  if (issue.code === 'too_small' && issue.origin === 'array' && issue.message === UNSAID) {
    return `write ${issue.minimum} or more here.`;
  }
  if (issue.code === 'too_big' && issue.origin === 'array' && issue.message === UNSAID) {
    return `${issue.maximum} are the most.`;
  }
  return issue.code === 'invalid_type' ? otherKind(issue.expected, issue.input) : issue.message;
}

/** What belongs in the place of a value of another kind, and how that is written. */
function otherKind(expected: string, value: unknown): string {
  const kind = KINDS[expected] ?? `a ${expected}`;
  if (value === undefined) return `this is missing. Write ${kind}.`;
  if (value === null) {
    const below =
      expected === 'object' ? ' below it, on lines that begin two spaces further in' : '';
    return `nothing stands here. Write ${kind}${below}, or take the line out.`;
  }
  const how = {
    array:
      typeof value === 'string'
        ? 'Write it in brackets: [one, two].'
        : 'Begin each entry with a hyphen and a space.',
    boolean: 'Write one of these words, without quotes.',
    number: 'Write it without quotes, and with a point for a comma.',
    object: 'Write them below it, each on a line that begins two spaces further in.',
    string: 'Put it in quotes, so that it stays as you wrote it.',
  }[expected];
  return how ? `${kind} belongs here. ${how}` : `${kind} belongs here.`;
}
