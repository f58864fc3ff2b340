/**
 * What people type or paste, fit for a file. Marks that no paper shows are left out: some of them
 * make a Word or a calendar file one that nothing opens. No word is lost.
 */

/** Lines end in `\n`; of the control characters a tab may stay; what is no character is `�`. */
export function printable(text: string): string {
  return (
    text
      // Halves of a character, and the two code points that XML forbids; first of all, since two halves
      // from around a control character would make one that nobody typed.
      .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
      // Word and PDFs break lines in ways of their own.
      .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
      // All control characters but tab and line feed.
      .replace(/[^\P{Cc}\t\n]/gu, '')
  );
}
