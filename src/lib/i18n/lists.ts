/**
 * Lists as people write them: “Ana, Ben and Chi”. The words between come from the messages:
 * Intl.ListFormat knows them too, and takes a slow phone a quarter of a second to begin.
 */
import { fillRuns, type Translate } from './messages.ts';

/** The parts of a list with what joins them, ready for a sentence; a part may be more than text. */
export function listed<Part>(t: Translate, parts: readonly Part[]): (string | Part)[] {
  type Run = string | Part;
  const [first, ...others] = parts;
  const last = others.pop();
  if (first === undefined || last === undefined) return [...parts];
  const before = others.reduce<Run[]>(
    (sofar, next) => fillRuns<'list.comma', Run>(t, 'list.comma', { before: sofar, next }),
    [first],
  );
  const key = others.length === 0 ? 'list.two' : 'list.more';
  return fillRuns<'list.two' | 'list.more', Run>(t, key, { before, last });
}
