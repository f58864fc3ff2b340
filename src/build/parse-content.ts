/** Holds what people wrote to a schema; what is wrong is told with its line, and with what was probably meant. */
import type { Problem } from '../lib/yaml/read-yaml.ts';
import { keysAt, nearestKey } from '../lib/zod/known-keys.ts';
import type * as z from '../lib/zod/zod.ts';
import { safeParse } from '../lib/zod/zod.ts';

type Issue = z.core.$ZodIssue;
type LineOf = (path: readonly PropertyKey[]) => number;
/** What people call the kinds of values that have another name among programmers. */
const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  object: 'a group of settings',
};

type Parsed<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

/** `newNameOf` knows settings that had another name once. */
export function parseContent<T>(
  schema: z.ZodMiniType<T>,
  data: unknown,
  lineOf: LineOf,
  newNameOf: (setting: string) => string | undefined = () => undefined,
): Parsed<T> {
  // With what stands there, so that what is missing is told from what is wrong.
  const parsed = safeParse(schema, data, { reportInput: true });
  if (parsed.success) return { ok: true, data: parsed.data };
  const problems = parsed.error.issues.flatMap(innerIssues).flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ line: lineOf(issue.path), message: sentenceOf(issue) }];
    }
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const help = helpWith(key, known, newNameOf(path.join('.')));
      return {
        line: lineOf(path),
        message: `${path.join('.')}: nothing is called “${key}” here. ${help}`,
      };
    });
  });
  return { ok: false, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function helpWith(key: string, known: readonly string[], newName: string | undefined): string {
  if (newName) return `It is called “${newName}” now.`;
  const nearest = nearestKey(key, known);
  if (nearest) return `Did you mean “${nearest}”?`;
  return `Take it out. What can stand here: ${known.join(', ')}.`;
}

/** Of a choice between shapes, what is wrong with the one that was meant: where the fault lies within the value. */
function innerIssues(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((found) =>
    found.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (!meant) return [issue];
  return meant.flatMap((inner) => innerIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

function sentenceOf(issue: Issue): string {
  const where = issue.path.join('.') || 'the file';
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const nearest = typeof issue.input === 'string' && nearestKey(issue.input, values);
    if (nearest) return `${where}: did you mean “${nearest}”?`;
    return `${where}: use one of ${values.join(', ')}.`;
  }
  if (issue.code !== 'invalid_type') return `${where}: ${issue.message}`;
  const kind = KINDS[issue.expected] ?? `a ${issue.expected}`;
  return issue.input === undefined
    ? `${where}: this is missing. Write ${kind}.`
    : `${where}: ${kind} belongs here.`;
}
