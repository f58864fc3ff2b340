/**
 * The fields of a body by their paths: `people/0/name`, `clauses/meeting/own`. A list that
 * grew at its end has new fields; one that lost an entry is one field, changed as a whole, and
 * so is a list of plain words, whose order says something.
 */

/** Whether two bodies hold the same, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || changedFields(a, b).length === 0;
}

/** Paths at which `after` differs from `before`, the deepest that tell them apart. */
export function changedFields(before: unknown, after: unknown, path = ''): string[] {
  if (before === after) return [];
  // A new object is told by its fields, so that two people may begin the same one.
  if (before === undefined && isFilled(after)) return changedFields({}, after, path);
  if (!isTree(before) || !isTree(after) || !isAlike(before, after)) return [path];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...keys].flatMap((key) =>
    changedFields(own(before, key), own(after, key), path ? `${path}/${key}` : key),
  );
  const isOrder = Array.isArray(after) && !after.every(isTree);
  return isOrder && changed.length > 0 ? [path] : changed;
}

/** What stands at a path, or nothing. */
export function readField(body: unknown, path: string): unknown {
  return keysOf(path).reduce<unknown>((at, key) => (isTree(at) ? own(at, key) : undefined), body);
}

/** The body with another value at a path; without the field where the value is undefined. */
export function writeField<Body>(body: Body, path: string, value: unknown): Body {
  return write(body, keysOf(path), value) as Body;
}

function write(at: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  const tree = isTree(at) ? at : {};
  const inner = write(own(tree, key), rest, value);
  if (Array.isArray(tree)) {
    const list = [...tree];
    // A list has no holes: what would stand past its end has nowhere to go.
    if (inner !== undefined && Number(key) <= list.length) list[Number(key)] = inner;
    return list;
  }
  const { [key]: _, ...others } = tree;
  return inner === undefined ? others : { ...tree, [key]: inner };
}

type Tree = Record<string, unknown>;

function keysOf(path: string): string[] {
  return path === '' ? [] : path.split('/');
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null;
}

function isFilled(value: unknown): boolean {
  return isTree(value) && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** An object that has no field yet: it says nothing that another could contradict. */
export function isBare(value: unknown): boolean {
  return isTree(value) && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** Two objects, or two lists of which the later is not the shorter. */
function isAlike(before: Tree, after: Tree): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    return Array.isArray(before) === Array.isArray(after);
  }
  return after.length >= before.length;
}

function own(tree: Tree, key: string): unknown {
  return Object.hasOwn(tree, key) ? tree[key] : undefined;
}
