/**
 * Where a brand stands among the files that somebody opens: by itself, or in a small repository of its own, with
 * the folder of a code host’s zip around it or without. What else lies there is passed over unread.
 */
import { BRAND_FOLDER, SETTING_FILE, WORKFLOW_FILE } from './repository-places.ts';

/** A folder with more than these is not read to its end. */
const MOST_FILES = 400;

export interface Place {
  /** The files of the brand, by their paths in its folder. */
  brand: Map<string, string>;
  /** The setting of a repository around it. */
  setting: string | undefined;
  hasWorkflow: boolean;
}

/** Nothing where no brand.yaml is among the paths. */
export function placeOf(paths: readonly string[]): Place | undefined {
  const [file] = paths.filter((path) => /^([^/]+\/)*brand\.yaml$/.test(path)).toSorted(byDepth);
  if (file === undefined) return undefined;
  const folder = file.slice(0, -'brand.yaml'.length);
  const inside = paths
    .filter((path) => path.startsWith(folder))
    .toSorted(byDepth)
    .map((path): [string, string] => [path.slice(folder.length), path]);
  const own = `${BRAND_FOLDER}/`;
  const around = `/${folder}`.endsWith(`/${own}`) ? folder.slice(0, -own.length) : undefined;
  const beside = (name: string) =>
    around === undefined ? undefined : paths.find((path) => path === around + name);
  return {
    brand: new Map(inside.filter(([name]) => isPlain(name)).slice(0, MOST_FILES)),
    setting: beside(SETTING_FILE),
    hasWorkflow: beside(WORKFLOW_FILE) !== undefined,
  };
}

/** What stands at the top first. */
function byDepth(a: string, b: string): number {
  return a.split('/').length - b.split('/').length;
}

/** The files that are worth reading. */
export function filesOf({ brand, setting }: Place): string[] {
  return [...brand.values(), ...(setting === undefined ? [] : [setting])];
}

/** Whether a path stays where it is unpacked. */
function isPlain(path: string): boolean {
  return path.split('/').every((part) => /^[^\\:\p{C}]+$/u.test(part) && !part.startsWith('.'));
}
