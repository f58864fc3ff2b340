/**
 * The file brand.yaml: all that a programme sets, in the words of whoever fills it in. The build makes a
 * brand of it (brand.ts), which is all that pages know. Whoever changes its shape adds a version and a
 * migration (migrations.ts), so that an older file is read for ever.
 */
import { NO_CLAUSES, programmeClausesSchema } from '../agreement/programme-clauses.ts';
import * as z from '../zod/zod.ts';
import { contactSchema } from './contact.ts';
import { facesSchema } from './faces.ts';
import { bareLink, pageLink, reachLink, siteLink } from './link.ts';
import { BRAND_VERSION } from './migrations.ts';
import { EVERYTHING, offersSchema } from './offers.ts';
import { ownWordsSchema } from './own-words.ts';
import { line } from './text.ts';

export const colour = z
  .string()
  .check(z.regex(/^#[0-9a-f]{6}$/i, 'Write a colour as # and six digits, in quotes: "#1f6f5c".'));

const ink = z
  .strictObject({
    /** For words and lines on light paper. */
    text: z.optional(colour),
    /** For large flat shapes on light paper. */
    shape: z.optional(colour),
    /** For words, lines and shapes on dark paper. */
    dark: z.optional(colour),
  })
  .check(
    z.refine(
      ({ text, shape, dark }) => Boolean(text ?? shape ?? dark),
      'Write one colour at least: text, shape or dark.',
    ),
  );

/** One colour, from which all others are made; or some of them by hand. */
const inkSetting = z.union([colour, ink], {
  error: 'Write one colour in quotes, like "#1f6f5c", or text, shape and dark below it.',
});
export type InkSetting = z.infer<typeof inkSetting>;

const picture = z
  .string()
  .check(
    z.regex(
      /^[^./\\:\p{C}][^/\\:\p{C}]*\.(svg|png|webp)$/iu,
      'Put a PNG, SVG or WebP into the folder of the brand, beside brand.yaml, and write its name alone.',
    ),
  );

/** A page that anybody might be looking at. */
export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

export const brandSchema = z.strictObject({
  /** The version of this file’s shape. The toolkit reads older ones, and says what has changed. */
  version: z.literal(BRAND_VERSION),
  /** The name of the programme, or of the toolkit where no programme has made it its own. */
  name: line(80),
  /** The name where there is little room, such as under an icon on a phone. The name itself where it is left out. */
  shortName: z.optional(line(24)),
  /** One sentence beside the name at the foot of each page, and for search results and shared links of the home page. */
  tagline: line(160),
  /** Where the site will stand, https and no path. Left out until it is known. */
  site: z.optional(siteLink),
  /** The two inks of every page. One colour is enough: the others are made from it, so that all can be read. */
  colours: z.strictObject({
    /** A person’s own ink: links, buttons and the first shape. */
    one: inkSetting,
    /** Their partner’s ink: the second shape and what needs care. Made from the first where it is left out. */
    two: z.optional(inkSetting),
  }),
  /**
   * The typefaces of pages and papers: book, plain, humanist, old-style, easy-read, rounded; or headings and text, each a
   * list of fonts that people’s devices have. None comes with the site. The toolkit’s own, book, where it is left out.
   */
  type: z.optional(facesSchema),
  /** Pictures in the folder of the brand: PNG, SVG or WebP, 200 KB and 4,096 pixels at most. */
  logo: z.strictObject({
    /** Beside the name at the head of each page. */
    light: picture,
    /** The same for dark paper. The light one serves for both where it is left out. */
    dark: z.optional(picture),
    /** In the tab of a browser and on the screen of a phone; best square. The logo where it is left out. */
    icon: z.optional(picture),
  }),
  /**
   * Where the button “Leave this page now” leads: a page on another site that anybody might be
   * looking at, such as a weather forecast. It stands on pages about endings and about harm.
   */
  exit: z._default(bareLink, NEUTRAL_PAGE),
  /** Whom people here can turn to. Empty where no programme stands behind the copy. */
  contacts: z._default(z.array(contactSchema).check(z.maxLength(12)), []),
  /** Who answers for this copy, at the foot of each page. */
  legal: z._default(
    z.strictObject({
      /** Who runs it, as an imprint says it: name and address in one line. */
      operator: z.optional(line(300)),
      /** Your own page with the imprint. */
      imprint: z.optional(pageLink),
      /** Whom to ask about privacy: your own page, or mailto: and an e-mail address. */
      privacy: z.optional(reachLink),
      /** Whom to tell of what somebody cannot use: your own page, or mailto: and an e-mail address. */
      accessibility: z.optional(reachLink),
    }),
    {},
  ),
  /** Where people say what they think of the site: a page of yours, or mailto: and an e-mail address. */
  feedback: z.optional(reachLink),
  /** Whether the foot of each page says which toolkit it is made with. */
  poweredBy: z._default(z.boolean(), true),
  /** Whether the name stands at the foot of printed pages. */
  onPaper: z._default(z.boolean(), true),
  /** The languages that are offered, by their codes; the first language of the toolkit is always there. All of them where it is left out. */
  languages: z.optional(z.array(z.string()).check(z.minLength(1))),
  /** What appears. What is off is not built, and nothing links to it. */
  offers: z._default(offersSchema, EVERYTHING),
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
  /** Which clauses stand in all agreements, are proposed, or are not offered; yours and the toolkit’s, by their file names. */
  clauses: z._default(programmeClausesSchema, NO_CLAUSES),
  /** What you call yourselves and your people, in English: scheme for programme, buddy for partner. Every page says it; what tells of research, and quotations, keep their words. */
  words: z._default(ownWordsSchema, {}),
});
export type BrandFile = z.infer<typeof brandSchema>;
