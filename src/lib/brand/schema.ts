/** All that a programme sets: its name, contacts, colours and mark. Pages know a brand only through this room. */
import * as z from '../zod/zod.ts';

const colour = z
  .string()
  .check(z.regex(/^#[0-9a-f]{6}$/i, 'Write a colour as # and six digits, like #2f45c5.'));

const ink = z.strictObject({
  /** For words and lines on light paper. Needs a contrast of 4.5 to 1. */
  text: colour,
  /** For large flat shapes on light paper. */
  shape: colour,
  /** For words, lines and shapes on dark paper. Needs a contrast of 4.5 to 1. */
  dark: colour,
});

const contact = z.strictObject({
  /** Who or what it is: “Safeguarding lead”, “Student support”. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** What they can be asked for, and when they answer. */
  about: z.string().check(z.maxLength(200)),
  /** How to reach them, as people would read it: an e-mail address, a telephone number, a room. */
  reach: z.string().check(z.minLength(1), z.maxLength(120)),
});

/** An address by itself: no password, no query, no fragment. */
const HTTPS = /^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w./~%-]*)?$/i;

export const brandSchema = z.strictObject({
  /** The name of the programme, or of the toolkit where no programme has made it its own. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  /** One sentence beside the name at the foot of each page, and for search results and shared links of the home page. */
  tagline: z.string().check(z.minLength(1), z.maxLength(160)),
  /** Where the site will stand, https and no path. Left out until it is known. */
  site: z.optional(
    z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+$/, 'Write https:// and a domain, no path.')),
  ),
  /** The two inks: a person’s own, and their partner’s. */
  inks: z.strictObject({ one: ink, two: ink }),
  /** The mark beside the name: a file in public/brand, PNG, SVG or WebP. */
  mark: z
    .string()
    .check(z.regex(/^\/brand\/[a-z0-9-]+\.(svg|png|webp)$/, 'Write /brand/ and a file name.')),
  /**
   * Where the button “Leave this page now” leads: a page on another site that anybody might be
   * looking at, such as a weather forecast. It stands on pages about endings and about harm.
   */
  exit: z._default(
    z.string().check(z.regex(HTTPS, 'Write https:// and an address, without ? or #.')),
    'https://www.wikipedia.org/',
  ),
  /** Whom people here can turn to. Empty where no programme stands behind the copy. */
  contacts: z.array(contact),
  /**
   * The path of a site that has no domain to itself, such as `/mentoring/`. Left out wherever that can be
   * helped: other pages of the domain can read what people write here.
   */
  path: z.optional(
    z
      .string()
      .check(
        z.regex(/^\/([a-z0-9][a-z0-9._-]*\/)+$/i, 'Begin and end it with a slash: /mentoring/.'),
      ),
  ),
});
export type Brand = z.infer<typeof brandSchema>;
