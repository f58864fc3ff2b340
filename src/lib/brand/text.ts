/** Words that a programme sets. Any script will do; what cannot be seen, or turns the words after it around, will not. */
import * as z from '../zod/zod.ts';

/** Controls and line breaks, and the marks that override the direction of what follows. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u;

/** Anything but spaces, marks of format, and letters that leave their place empty. */
const SEEN = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** One line of text. */
export function line(most: number) {
  return z.string().check(
    z.minLength(1, 'Write something here, or take the setting out.'),
    z.maxLength(most, `Keep it to ${most} characters.`),
    z.refine(
      (text) => !UNSEEN.test(text),
      'It holds a line break or a character that nobody sees. Type it anew.',
    ),
    z.refine(
      (text) => text === '' || SEEN.test(text),
      'Write something here, or take the setting out.',
    ),
  );
}
