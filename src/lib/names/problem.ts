/** What may be wrong with a pasted list, where, and whether it can be printed all the same. */
import type { Person } from './people.ts';
import { isPlaceholder, keyOf, lengthOf, MOST_CHARACTERS } from './plain-name.ts';

/**
 * One thing to mend or to look at; `line` counts from 1, as people see it. What blocks is a slip of the pen
 * for certain, and would print on every sheet; what does not may be meant.
 *
 * - `alone`: somebody without a partner. In a column everybody may have moved up by one.
 * - `twice`: the same name again, first seen on the line `first`. Two people may share a name.
 * - `too-many`: more people in a group than the form has room for
 * - `too-long`: a name of `count` characters, more than fit
 * - `unclosed`: a quotation mark that never closes, and so stayed a letter of its name
 * - `too-much`: more than is read at once; nothing was read
 * - `empty`: no name at all
 */
export type Problem = { line: number } & (
  | { kind: 'alone'; isBlocking: true; name: string }
  | { kind: 'twice'; isBlocking: false; name: string; first: number }
  | { kind: 'too-many'; isBlocking: true; count: number; most: number }
  | { kind: 'too-long'; isBlocking: true; name: string; count: number; most: number }
  | { kind: 'unclosed'; isBlocking: true }
  | { kind: 'too-much'; isBlocking: true }
  | { kind: 'empty'; isBlocking: true }
);

/** All that is wrong with groups that were read, in the order of their lines. */
export function problemsIn(
  groups: readonly (readonly Person[])[],
  unclosed: readonly number[],
  { groupSize, most }: { groupSize: number; most: number },
): Problem[] {
  const problems: Problem[] = [
    ...unclosed.map((line): Problem => ({ kind: 'unclosed', isBlocking: true, line })),
    ...groups.flatMap((group) => groupProblems(group, groupSize, most)),
    ...nameProblems(groups.flat()),
  ];
  if (groups.length === 0) problems.push({ kind: 'empty', isBlocking: true, line: 1 });
  return problems.toSorted((one, other) => one.line - other.line);
}

function groupProblems(group: readonly Person[], groupSize: number, most: number): Problem[] {
  const [first] = group;
  if (!first) return [];
  const { line, name } = first;
  const count = group.length;
  if (count > most) return [{ kind: 'too-many', isBlocking: true, line, count, most }];
  // A sheet for each person is no pair.
  return count === 1 && groupSize > 1 ? [{ kind: 'alone', isBlocking: true, line, name }] : [];
}

function nameProblems(people: readonly Person[]): Problem[] {
  const firsts = new Map<string, number>();
  return people.flatMap(({ name, line }): Problem[] => {
    const most = MOST_CHARACTERS;
    // No name has more characters than units; most need not be counted.
    const count = name.length > most ? lengthOf(name) : 0;
    if (count > most) return [{ kind: 'too-long', isBlocking: true, line, name, count, most }];
    if (isPlaceholder(name)) return [];
    const key = keyOf(name);
    const first = firsts.get(key);
    if (first !== undefined) return [{ kind: 'twice', isBlocking: false, line, name, first }];
    firsts.set(key, line);
    return [];
  });
}
