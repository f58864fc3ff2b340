/**
 * Reads folders of YAML from the disk, at build time only. Every fault names its file and
 * line, and all faults of a folder are told at once: one run, one list to mend.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseContent } from '../lib/yaml/parse-content.ts';
import { type Problem, readYaml } from '../lib/yaml/read-yaml.ts';
import type * as z from '../lib/zod/zod.ts';

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
    const result = readYamlText(file, readFileSync(path, 'utf8'), schema);
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
