/**
 * Brings two versions of a body together, field by field, when two tabs have changed it.
 * Where only one changed a field, that change stands; where both did, mine (the later) does.
 */

/** `base` is what both started from. Lists and objects are merged by key; nothing is mutated. */
export function merge<T>(base: T, mine: T, theirs: T): T {
  if (isSame(mine, base)) return theirs;
  if (isSame(theirs, base) || !isTree(mine) || !isTree(theirs)) return mine;
  if (Array.isArray(mine) !== Array.isArray(theirs)) return mine;
  if (Array.isArray(mine) && !isMergeableList(base, mine, theirs)) return mine;

  const from: Tree = isTree(base) ? base : {};
  const merged: Tree = Array.isArray(mine) ? ([] as unknown as Tree) : {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const value = merge(own(from, key), own(mine, key), own(theirs, key));
    if (value !== undefined) merged[key] = value;
  }
  return merged as T;
}

/** A list that somebody shortened is one decision; one that grew at its end is still the same fields. */
function isMergeableList(base: unknown, mine: unknown[], theirs: unknown): boolean {
  if (!Array.isArray(theirs)) return false;
  if (mine.length === theirs.length) return true;
  return Array.isArray(base) && base.length === Math.min(mine.length, theirs.length);
}

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}

/** Whether two bodies hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isTree(a) || !isTree(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key], b[key]))
  );
}
