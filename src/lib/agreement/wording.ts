/** A wording is a sentence with {fields}. This takes it apart, for the screen and for the paper. */

export type WordingPart = string | { field: string };

/** `Every {weeks} weeks` becomes `['Every ', { field: 'weeks' }, ' weeks']`. */
export function wordingParts(text: string): WordingPart[] {
  return text.split(/(\{[a-z][a-zA-Z0-9]*\})/).flatMap((part): WordingPart[] => {
    if (part === '') return [];
    return part.startsWith('{') ? [{ field: part.slice(1, -1) }] : [part];
  });
}

export function fieldsIn(text: string): string[] {
  return wordingParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.field]));
}
