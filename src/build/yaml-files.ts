/**
 * Reads folders of YAML from the disk, at build time only. Every fault names its file and
 * line, and all faults of a folder are told at once: one run, one list to mend.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { splitFrontMatter } from '../lib/guides/front-matter.ts';
import { parseContent } from '../lib/yaml/parse-content.ts';
import { type Problem, readYaml } from '../lib/yaml/read-yaml.ts';
import type * as z from '../lib/zod/zod.ts';
import { textOfBytes } from './text-bytes.ts';

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
    const lines = problems.map((p) => seen(`  ${p.file}:${p.line}  ${p.message}`));
    super(`\n${[...new Set(lines)].join('\n')}\n`);
    this.name = 'ContentError';
    this.problems = problems;
    // It is about a file of somebody who does not program; where in our code it was found helps nobody.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/** A message repeats what it found; nothing in it may move a terminal’s cursor, or begin a line that a build server obeys. */
function seen(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Where a file of content stands. */
interface YamlPlace {
  id: string;
  file: string;
  path: string;
}

/** Reads every .yaml file below `folder` through `schema`, in the order of their names. A folder that is not there holds none. */
export function readYamlFolder<T>(
  root: string,
  folder: string,
  schema: z.ZodMiniType<T>,
): YamlFile<T>[] {
  return readYamlFiles(yamlFilesIn(root, folder), schema);
}

export function readYamlFiles<T>(
  places: readonly YamlPlace[],
  schema: z.ZodMiniType<T>,
): YamlFile<T>[] {
  const problems: Fault[] = [];
  const files = places.flatMap(({ id, file, path }): YamlFile<T>[] => {
    const text = textOfBytes(readFileSync(path));
    const result = text.ok
      ? readYamlText(file, text.text, schema)
      : { ok: false as const, problems: [{ ...text.problem, file }] };
    if (result.ok) return [{ id, file, data: result.data, lineOf: result.lineOf }];
    problems.push(...result.problems);
    return [];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return files;
}

export function yamlFilesIn(root: string, folder: string): YamlPlace[] {
  return yamlPaths(join(root, folder)).map((path) => ({
    path,
    file: relative(root, path).split(sep).join('/'),
    id: relative(join(root, folder), path)
      .split(sep)
      .join('/')
      .replace(/\.yaml$/, ''),
  }));
}

/** The text of a file; what is no text is refused. */
export function readText({ file, path }: Pick<YamlPlace, 'file' | 'path'>): string {
  const text = textOfBytes(readFileSync(path));
  if (!text.ok) throw new ContentError([{ ...text.problem, file }]);
  return text.text;
}

/** Reads the YAML between the dashes at the head of a Markdown file. */
export function readFrontmatter<T>(file: string, text: string, schema: z.ZodMiniType<T>): T {
  const head = splitFrontMatter(text)?.head;
  if (head === undefined) {
    const message =
      'The file begins with its frontmatter: a line of three hyphens, --- and nothing else, then title, summary and the rest, and such a line again.';
    throw new ContentError([{ file, line: 1, message }]);
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
  const parsed = parseContent(schema, data, lineOf);
  if (parsed.ok) return { ...parsed, lineOf };
  return { ok: false as const, problems: parsed.problems.map((p) => ({ ...p, file })) };
}

function yamlPaths(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
