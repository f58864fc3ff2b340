/**
 * The typefaces of a brand: a choice of stacks of system fonts, or a programme’s own list of their names. No font comes
 * with the site, so a list names what may be there, best first, and ends with what always is.
 */
import * as z from '../zod/zod.ts';

/** A value of `font-family` each. */
export interface Faces {
  /** Headings, buttons and tools. */
  headings: string;
  /** Guides and papers. */
  text: string;
}

/** Those of styles/tokens/measure.css; a test holds them to it. */
const SANS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';
const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif';
const both = (stack: string): Faces => ({ headings: stack, text: stack });

/** Each begins with what stands on Apple’s devices, Windows, Android and Linux, in some order. */
const CHOICES = {
  book: { headings: SANS, text: SERIF },
  plain: both(SANS),
  humanist: both(
    'Seravek, "Gill Sans Nova", Candara, Calibri, Ubuntu, "Noto Sans", Carlito, "DejaVu Sans", sans-serif',
  ),
  'old-style': both(
    '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, "Noto Serif", Georgia, serif',
  ),
  'easy-read': both('Verdana, Tahoma, "Noto Sans", "DejaVu Sans", sans-serif'),
  rounded: both(
    'ui-rounded, "Hiragino Maru Gothic ProN", Quicksand, Nunito, "Arial Rounded MT Bold", Calibri, Carlito, "Noto Sans", sans-serif',
  ),
} as const satisfies Record<string, Faces>;
export type FaceChoice = keyof typeof CHOICES;
export const FACE_CHOICES = Object.keys(CHOICES) as FaceChoice[];

/** Names that CSS has of its own, for what a device takes where nothing else is there. */
const GENERIC = [
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
  'ui-rounded',
  'ui-serif',
  'ui-sans-serif',
];

/** Within quotes, such a name can end nothing: it holds none of CSS’s own characters. */
const family = z
  .string()
  .check(
    z.regex(
      /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .&+-]{0,46}[\p{L}\p{M}\p{N}+])?$/u,
      'Write the name of a font as a computer lists it, such as Verdana. Its file or address can’t come with the site.',
    ),
  );
const FEW = 'Name one font at least and eight at most, best first.';
const families = z.array(family).check(z.minLength(1, FEW), z.maxLength(8, FEW));

export const facesSchema = z.union(
  [
    z.enum(FACE_CHOICES),
    z
      .strictObject({
        /** For headings, buttons and tools: names of fonts, best first. As in the choice “book” where it is left out. */
        headings: z.optional(families),
        /** For guides and papers: names of fonts, best first. As in the choice “book” where it is left out. */
        text: z.optional(families),
      })
      .check(
        z.refine(
          ({ headings, text }) => Boolean(headings ?? text),
          'Write headings or text below it, or one of the choices in its place.',
        ),
      ),
  ],
  {
    error: `Write one of ${FACE_CHOICES.join(', ')}, or headings and text below it.`,
  },
);
export type FaceSetting = z.infer<typeof facesSchema>;

export function facesOf(setting: FaceSetting): Faces {
  if (typeof setting === 'string') return CHOICES[setting];
  const { headings, text } = CHOICES.book;
  return {
    headings: stackOf(setting.headings, headings),
    text: stackOf(setting.text, text),
  };
}

/** The names, and behind them what is always there. */
function stackOf(names: readonly string[] | undefined, otherwise: string): string {
  if (!names) return otherwise;
  const written = names.map((name) => (GENERIC.includes(name) ? name : `"${name}"`)).join(', ');
  return GENERIC.includes(names.at(-1) ?? '') ? written : `${written}, ${otherwise}`;
}
