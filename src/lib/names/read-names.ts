/**
 * From a pasted list of names to groups of people, for whoever prints a copy for each pair. The text is not
 * trusted: it may come from any program, in any script and shape, and hold anything. Nothing is lost of it:
 * every name that was typed comes out in a group, or the whole is refused. Names stay text, whatever they hold.
 */
import { printable } from '../document/printable.ts';
import { type Form, type GroupOptions, groupsOf } from './groups.ts';
import type { NameWords } from './name-words.ts';
import { type Header, peopleRowsIn } from './people-rows.ts';
import { type Problem, problemsIn } from './problem.ts';

/** More than any programme prints at once; reading that many takes a moment, not a minute. */
export const MOST_LINES = 20_000;
/** The longest list that is read, in UTF-16 units. */
export const MOST_TEXT = 1_048_576;

interface Group {
  /** As they were typed, but for control characters. */
  names: string[];
  /** The line on which the first of them stands, from 1. */
  line: number;
}

export interface NamesRead {
  /** All that was read, with its problems; print it where none of these blocks. */
  groups: Group[];
  /** In the order of their lines. */
  problems: Problem[];
  /** The line that was taken for headings, if one was. */
  skipped: Header | undefined;
  form: Form;
}

export function readNames(text: string, words: NameWords, options: GroupOptions): NamesRead {
  const line = lineTooMany(text);
  if (line !== undefined) {
    const problems: Problem[] = [{ kind: 'too-much', isBlocking: true, line }];
    return { groups: [], problems, skipped: undefined, form: 'column' };
  }
  const read = peopleRowsIn(printable(text), words);
  const { groups, form } = groupsOf(read, options);
  return {
    groups: groups.map((people) => ({
      names: people.map(({ name }) => name),
      line: people[0]?.line ?? 1,
    })),
    problems: problemsIn(groups, read.unclosed, options),
    skipped: read.header,
    form,
  };
}

/** The line from which on it is too much, if it is. Looks no further than it must. */
function lineTooMany(text: string): number | undefined {
  const ends = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;
  const looked = text.slice(0, MOST_TEXT);
  let line = 1;
  while (ends.test(looked)) {
    // An end of the last line begins no other.
    if (line === MOST_LINES && ends.lastIndex < text.length) return line + 1;
    line++;
  }
  return text.length > MOST_TEXT ? line : undefined;
}
