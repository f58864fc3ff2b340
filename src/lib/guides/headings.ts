/** The ids that the build gives the headings of a guide, for links that lead to one of them. */

/** The id of one heading. `taken` are those before it: a heading that comes again gets a number. */
export function headingId(heading: string, taken: ReadonlySet<string> = new Set()): string {
  const id = heading
    .replace(/<[^>]+>|\]\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
  let free = id;
  for (let n = 1; taken.has(free); n++) free = `${id}-${n}`;
  return free;
}

/** The ids of all headings in a guide's text. */
export function headingIds(text: string): Set<string> {
  const ids = new Set<string>();
  for (const [, heading = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) ids.add(headingId(heading, ids));
  return ids;
}
