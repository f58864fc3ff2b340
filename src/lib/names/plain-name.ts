/** One name as it was typed: what is trimmed from it, whether there is any, and which names are the same. */

/** The longest name that the forms have room for, in characters. */
export const MOST_CHARACTERS = 100;

/** The name on one line, without blanks around it, and otherwise as typed. */
export function nameIn(typed: string): string {
  // By hand: an expression for the end of a text starts anew at each of a million blanks.
  let from = 0;
  let to = typed.length;
  while (from < to && isEdge(typed.charAt(from))) from++;
  while (to > from && isEdge(typed.charAt(to - 1))) to--;
  return typed.slice(from, to).replace(/[\t\n]/g, ' ');
}

/** Blanks, and marks without a width that programs leave around a cell. Marks that shape a script stay. */
function isEdge(char: string): boolean {
  return char <= ' ' || (char > '~' && /[\s\u200b\u2060\ufeff]/.test(char));
}

/** Whether nothing of it would show. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
}

/** Code points, which is near enough to what people count: a letter and its accent are two at most. */
export function lengthOf(name: string): number {
  return [...name].length;
}

/** The same for names that a person would call the same: in whatever capitals, widths and blanks. */
export function keyOf(name: string): string {
  return (
    name
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      // Both ways, since some letters have one capital for two small ones: σ and ς, ss and ß.
      .toUpperCase()
      .toLowerCase()
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Whether it stands for a name that is still to come: “____”, “?”. */
export function isPlaceholder(name: string): boolean {
  return /^[\p{P}\s]*$/u.test(name);
}
