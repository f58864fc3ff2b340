/**
 * The words of one language by which a pasted list is read: what joins two names, and what a column may be
 * headed with. For the build alone; what reads a list is given the plain words.
 */
import * as z from '../zod/zod.ts';
import { headingWords } from './headings.ts';

const word = z.string().check(
  z.regex(/^\S{1,30}$/, 'One word or sign belongs here, without blanks.'),
  z.refine((joiner) => joiner === joiner.toLowerCase(), 'Write it in small letters.'),
);
const phrases = z.array(z.string().check(z.minLength(1), z.maxLength(40)));

export const nameWordsSchema = z
  .strictObject({
    /** What stands between two names, with a blank on either side: “and”, “&”. Capitals make no difference. */
    joiners: z.array(word).check(z.minLength(1)),
    /** A whole name, of a first name and a surname that stood in two columns. */
    whole: z
      .string()
      .check(z.regex(/^(?=.*\{first\})(?=.*\{last\})/, 'Both {first} and {last} belong here.')),
    /**
     * Phrases that head a column. A heading may be made of several, with fillers and numbers between:
     * “Mentor 2: first name”.
     */
    headings: z.strictObject({
      /** One person’s whole name, or the first name where a surname has a column of its own. */
      name: phrases,
      /** A first name. */
      first: phrases,
      /** A surname. */
      last: phrases,
      /** Whoever stands in the column, one person or several: “Mentor”, “Participants”. */
      person: phrases,
      /** Which pair or circle somebody is in; people with the same entry are put together. */
      label: phrases,
      /** What is no name, and is left out: “E-mail”. */
      leave: phrases,
      /** What may stand in a heading and says nothing. */
      fillers: phrases,
    }),
  })
  .check(({ value: { headings }, issues }) => {
    const seen = new Set<string>();
    for (const [role, listed] of Object.entries(headings)) {
      listed.forEach((phrase, i) => {
        const key = headingWords(phrase).join(' ');
        const path = ['headings', role, i];
        const refuse = (message: string) =>
          issues.push({ code: 'custom', path, message, input: phrase });
        if (key === '') refuse('A letter, a number or # belongs here.');
        else if (seen.has(key)) refuse(`“${phrase}” stands here twice.`);
        seen.add(key);
      });
    }
  });

export type NameWords = z.infer<typeof nameWordsSchema>;
