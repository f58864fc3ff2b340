/** Reads the text of a brand.yaml, of this version or an older one. It trusts nothing in it, and names a line for each fault. */
import { parseContent } from '../yaml/parse-content.ts';
import { type Problem, readYaml } from '../yaml/read-yaml.ts';
import { currentBrandFile, newNameOf, oldPlaceOf } from './migrations.ts';
import { type BrandFile, brandSchema } from './schema.ts';

export type BrandText =
  | {
      ok: true;
      data: BrandFile;
      /** What has another name since the version of the file, in sentences. */
      changes: string[];
      lineOf: (path: readonly PropertyKey[]) => number;
    }
  | { ok: false; problems: Problem[] };

/** The settings in the current shape; a line of an older file is found under the name that it has there. */
export function readBrandText(text: string): BrandText {
  const yaml = readYaml(text);
  if (!yaml.ok) return yaml;
  const current = currentBrandFile(yaml.data);
  if (!current.ok) {
    const line = yaml.lineOf(['version']);
    return { ok: false, problems: [{ line, message: current.message }] };
  }
  const { changes } = current;
  const lineOf = (path: readonly PropertyKey[]) => {
    const old = changes.length > 0 ? oldPlaceOf(path) : undefined;
    return yaml.lineOf(old ?? path);
  };
  const parsed = parseContent<BrandFile>(brandSchema, current.data, lineOf, newNameOf);
  return parsed.ok ? { ...parsed, changes, lineOf } : parsed;
}
