/**
 * Reads folders of YAML from the disk, at build time only. Every fault names its file and
 * line, and all faults of a folder are told at once: one run, one list to mend.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Problem, readYaml } from '../lib/yaml/read-yaml.ts';
import { keysAt, nearestKey } from '../lib/zod/known-keys.ts';
import type * as z from '../lib/zod/zod.ts';
import { safeParse } from '../lib/zod/zod.ts';

export interface YamlFile<T> {
  /** Path within the folder without its ending, with forward slashes: `en/meeting`. */
  id: string;
  /** Path from the project’s root, for messages. */
  file: string;
  data: T;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What is wrong in a content file, and on which of its lines. */
export type Fault = Problem & { file: string };

export class ContentError extends Error {
  readonly problems: readonly Fault[];

  constructor(problems: readonly Fault[]) {
    super(`\n${problems.map((p) => `  ${p.file}:${p.line}  ${p.message}`).join('\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}

/** Reads every .yaml file below `folder` through `schema`, in the order of their names. A folder that is not there holds none. */
export function readYamlFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodMiniType<T>,
): YamlFile<T>[] {
  const problems: Fault[] = [];
  const files = yamlPaths(join(root, folder)).flatMap((path): YamlFile<T>[] => {
    const file = relative(root, path).split(sep).join('/');
    const id = relative(join(root, folder), path)
      .split(sep)
      .join('/')
      .replace(/\.yaml$/, '');
    const result = readYamlText(file, readFileSync(path, 'utf8'), schema);
    if (result.ok) return [{ id, file, data: result.data, lineOf: result.lineOf }];
    problems.push(...result.problems);
    return [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

/** Reads the YAML between the dashes at the head of a Markdown file. */
export function readFrontmatter<T>(file: string, text: string, schema: z.ZodMiniType<T>): T {
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (head === undefined) {
    throw new ContentError([
      { file, line: 1, message: 'The file begins with --- and its frontmatter.' },
    ]);
  }
  // A line break in front keeps the numbers of lines those of the file.
  const result = readYamlText(file, `\n${head}`, schema);
  if (!result.ok) throw new ContentError(result.problems);
  return result.data;
}

function readYamlText<T>(file: string, text: string, schema: z.ZodMiniType<T>) {
  const yaml = readYaml(text);
  if (!yaml.ok) return { ok: false as const, problems: yaml.problems.map((p) => ({ ...p, file })) };
  const { data, lineOf } = yaml;
  const parsed = safeParse(schema, data);
  if (parsed.success) return { ok: true as const, data: parsed.data, lineOf };
  const problems = issueProblems(schema, parsed.error.issues, lineOf);
  return { ok: false as const, problems: problems.map((problem) => ({ ...problem, file })) };
}

/** What a schema found wrong, each with its line and what to do. `renamed` knows settings that had another name once. */
export function issueProblems(
  schema: z.core.$ZodType,
  issues: readonly z.core.$ZodIssue[],
  lineOf: (path: readonly PropertyKey[]) => number,
  renamed: (setting: string) => string | undefined = () => undefined,
): Problem[] {
  return issues.flatMap(innerIssues).flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') {
      return [{ line: lineOf(issue.path), message: sentenceOf(issue) }];
    }
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const now = renamed(path.join('.'));
      const nearest = nearestKey(key, known);
      const help = now
        ? `It is called “${now}” now.`
        : nearest
          ? `Did you mean “${nearest}”?`
          : `Take it out. What can stand here: ${known.join(', ')}.`;
      return {
        line: lineOf(path),
        message: `${path.join('.')}: nothing is called “${key}” here. ${help}`,
      };
    });
  });
}

/** Of a choice between shapes, what is wrong with the one that was meant: where the fault lies within the value. */
function innerIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((found) =>
    found.some(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  if (!meant) return [issue];
  return meant.flatMap((inner) => innerIssues({ ...inner, path: [...issue.path, ...inner.path] }));
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const where = issue.path.join('.') || 'the file';
  if (issue.code === 'invalid_value') {
    return `${where}: use one of ${issue.values.map(String).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return `${where}: a ${issue.expected} belongs here.`;
  return `${where}: ${issue.message}`;
}

function yamlPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
