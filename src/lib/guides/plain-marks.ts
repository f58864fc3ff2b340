/**
 * The marks by which a programme’s own guide cites a source, and has the boxes of the toolkit’s guides. Markdown leaves them as
 * they are, so they read well in any editor:
 *
 *   Most of them stayed. [@our-survey]
 *
 *   > [!say] They ring at midnight
 *   > “I saw it. I answer in the morning.”
 *
 *   > [!try] A short turn each, 30 minutes
 *   > 1. One tells, the other asks.
 */

/** A source by its file name. */
export const CITATION = /\[@([a-z0-9-]+)\]/;
/** What was meant to be one. */
const CITATIONS = /\[@[^\]\n]*\]?/g;

/** The first line of a box. */
const BOX = /^\[!([^\]\n]*)\][ \t]*(.*)$/;
const TRY = /^(.+?),\s*(\d{1,3})\s*min(?:ute)?s?\.?$/;

export type BoxHead =
  | { kind: 'say'; when: string }
  | { kind: 'try'; title: string; minutes: number }
  | { kind: 'wrong'; message: string };

/** What a first line says of its box; nothing where it begins none. */
export function boxHead(line: string): BoxHead | undefined {
  const [, kind, words = ''] = BOX.exec(line.trim()) ?? [];
  if (kind === undefined) return undefined;
  const said = words.trim();
  if (/^say$/i.test(kind)) {
    return said
      ? { kind: 'say', when: said }
      : wrong('Name the moment that the words are for: > [!say] They ring at midnight');
  }
  if (!/^try$/i.test(kind)) return wrong('There are two boxes, [!say] and [!try].');
  const [, title, minutes] = TRY.exec(said) ?? [];
  return title && minutes
    ? { kind: 'try', title, minutes: Number(minutes) }
    : wrong('Name it, and say how long it takes: > [!try] A short turn each, 30 minutes');
}

function wrong(message: string): BoxHead {
  return { kind: 'wrong', message };
}

/** The sources that a text cites, each with the number of lines before it; what can’t be one has a message. */
export function citationsIn(text: string): { before: number; id?: string; message?: string }[] {
  return [...text.matchAll(CITATIONS)].map(({ 0: mark, index }) => {
    const before = text.slice(0, index).split('\n').length - 1;
    const [whole, id = ''] = CITATION.exec(mark) ?? [];
    if (whole === mark) return { before, id };
    const message = `${mark}: cite one source by its file name, such as [@our-survey].`;
    return { before, message };
  });
}
