/** What counts as a word, for the query, the pages and the words of the site alike. */

/** Lower-case words of a text. An apostrophe belongs to its word; digits are kept. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  );
}

/** A word without its accents: people leave them out, on a phone above all. */
export function unaccented(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
