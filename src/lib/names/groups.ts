/** Who belongs together: what stands on one line, between two blank lines, under one label, or next to each other. */

import type { Person } from './people.ts';
import type { PeopleRow, PeopleRows } from './people-rows.ts';
import { keyOf } from './plain-name.ts';

/**
 * How a list was read:
 * - `rows`: each row is a group
 * - `labels`: a column says who belongs together
 * - `blocks`: blank lines stand between the groups
 * - `column`: one name a line, put together in order
 */
export type Form = 'rows' | 'labels' | 'blocks' | 'column';

export interface GroupOptions {
  /** How many people of a column are put together. */
  groupSize: number;
  /** How many a group may have. */
  most: number;
}

export function groupsOf(
  { rows, isForSeveral }: PeopleRows,
  options: GroupOptions,
): { groups: Person[][]; form: Form } {
  const filled = rows.filter(({ people }) => people.length > 0);
  if (filled.some(({ label }) => label)) return { groups: byLabel(filled), form: 'labels' };
  if (isForSeveral || isOfGroups(filled)) {
    return { groups: filled.map(({ people }) => people), form: 'rows' };
  }
  const blocks = blocksIn(rows);
  const isOfBlocks = blocks.length > 1 && blocks.some((block) => isGroup(block, options));
  if (isOfBlocks && filled.every(({ people }) => people.length === 1)) {
    return { groups: blocks, form: 'blocks' };
  }
  return { groups: inOrder(filled, options.groupSize), form: 'column' };
}

/**
 * In a list of groups somebody may be alone, and in a column one name may hold a comma. A list is a column
 * where more than three of four lines have one name.
 */
function isOfGroups(rows: readonly PeopleRow[]): boolean {
  const groups = rows.filter(({ people }) => people.length > 1).length;
  return groups > 0 && groups * 4 >= rows.length;
}

/** Whether blank lines around these people may well be meant: between the classes of a school they are not. */
function isGroup(block: readonly Person[], { most }: GroupOptions): boolean {
  return block.length > 1 && block.length <= most;
}

function blocksIn(rows: readonly PeopleRow[]): Person[][] {
  let open: Person[] = [];
  const blocks = [open];
  for (const { people } of rows) {
    if (people.length === 0) {
      open = [];
      blocks.push(open);
    }
    for (const person of people) open.push(person);
  }
  return blocks.filter((block) => block.length > 0);
}

/** Whoever has no label belongs to nobody. */
function byLabel(rows: readonly PeopleRow[]): Person[][] {
  const groups = new Map<string | PeopleRow, Person[]>();
  for (const row of rows) {
    const key = keyOf(row.label ?? '') || row;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    for (const person of row.people) group.push(person);
  }
  return [...groups.values()];
}

/** Those with a line to themselves, in order; a line with several is a group among them. */
function inOrder(rows: readonly PeopleRow[], groupSize: number): Person[][] {
  const groups: Person[][] = [];
  let open: Person[] = [];
  for (const { people } of rows) {
    const [person] = people;
    if (people.length > 1) {
      groups.push(people);
      open = [];
    } else if (person) {
      if (open.length === 0) groups.push(open);
      open.push(person);
      if (open.length >= groupSize) open = [];
    }
  }
  return groups;
}
