/** People and places that a programme’s readers can turn to. */
import * as z from '../zod/zod.ts';
import { line } from './text.ts';

/** In the order in which they are shown: what cannot wait comes first. */
const CALLS = ['crisis', 'safeguarding', 'help'] as const;

export const contactSchema = z.strictObject({
  /**
   * What they are for: `crisis` for danger that cannot wait, `safeguarding` for harm to somebody, above all
   * somebody under eighteen, `help` for everything else.
   */
  for: z._default(z.enum(CALLS), 'help'),
  /** Who or what it is: “Safeguarding lead”, “Student support”. */
  name: line(80),
  /** What they can be asked for. */
  about: z._default(z.union([z.literal(''), line(200)]), ''),
  /** How to reach them, as people would read it: an e-mail address, a telephone number, a room. */
  reach: line(120),
  /** When they answer: “Monday to Friday, 9 to 5”, “day and night”. */
  hours: z.optional(line(80)),
  /** The languages that they speak, each under its own name: English, Español. */
  languages: z.optional(z.array(line(40)).check(z.minLength(1), z.maxLength(12))),
});

/** A contact as pages and papers show it. */
export interface Contact {
  name: string;
  reach: string;
  /** What for, when, and in which languages, in short sentences. */
  about: string;
}

/** The contacts in the order in which they are shown. */
export function shownContacts(contacts: readonly z.infer<typeof contactSchema>[]): Contact[] {
  return contacts
    .toSorted((a, b) => CALLS.indexOf(a.for) - CALLS.indexOf(b.for))
    .map(({ name, reach, about, hours, languages = [] }) => ({
      name,
      reach,
      about: [about, hours, languages.join(', ')].map(sentence).filter(Boolean).join(' '),
    }));
}

/** With a full stop, unless it ends in a mark of its own. */
function sentence(text = ''): string {
  return text === '' || /\p{P}$/u.test(text) ? text : `${text}.`;
}
