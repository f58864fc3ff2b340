/** A wording is a sentence with {fields}. This takes it apart, for the screen and for the paper. */

export type WordingPart = string | { field: string };

/** `Every {weeks} weeks` becomes `['Every ', { field: 'weeks' }, ' weeks']`. */
export function wordingParts(text: string): WordingPart[] {
  // Splitting by a group puts a field's name at every second place.
  return text.split(/\{([a-z][a-zA-Z0-9]*)\}/).flatMap((part, i): WordingPart[] => {
    if (i % 2 === 1) return [{ field: part }];
    return part === '' ? [] : [part];
  });
}

export function fieldsIn(text: string): string[] {
  return wordingParts(text).flatMap((part) => (typeof part === 'string' ? [] : [part.field]));
}
