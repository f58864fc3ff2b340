/** The people in one cell: “Ana and Ben” are two, “Alexander” is one, and what stood in quotes is one. */
import type { Cell } from './cells.ts';
import type { NameWords } from './name-words.ts';
import { isBlank, nameIn } from './plain-name.ts';

export interface Person {
  /** As it was typed, on one line. */
  name: string;
  /** The line on which it begins, from 1. */
  line: number;
}

/**
 * `isLater`: another cell stands before it, so that it may begin with the “and” of “Ana, Ben, and Chi”.
 * An “and” with nothing on one of its sides is a name like any other, since it joins nobody.
 */
export function peopleInCell(cell: Cell | undefined, words: NameWords, isLater = false): Person[] {
  if (!cell?.text) return [];
  const { text, line } = cell;
  if (cell.isQuoted) return [{ name: text, line }];
  const names: string[] = [];
  let from = 0;
  let hasLeft = isLater;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    if (hasLeft && end < text.length && words.joiners.includes(word.toLowerCase())) {
      names.push(nameIn(text.slice(from, index)));
      from = end;
      hasLeft = false;
    } else hasLeft = true;
  }
  names.push(nameIn(text.slice(from)));
  return names.filter((name) => !isBlank(name)).map((name) => ({ name, line }));
}
