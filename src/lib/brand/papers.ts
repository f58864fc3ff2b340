/**
 * What a brand's inks stand on and beside, as `styles/tokens/colour.css` has it, and the contrast that each
 * pair needs. A test reads the stylesheet and holds this list to it.
 */
import { formatHex, interpolate, wcagContrast } from 'culori';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Where words stand. */
export const PAPERS = {
  light: { paper: '#fcfcfa', sheet: '#ffffff', field: '#ffffff' },
  dark: { paper: '#14141a', sheet: '#1b1b23', field: '#1f1f29' },
} as const;
export const INK = { light: '#1d1b2b', dark: '#ecebf3' } as const;
const INK_QUIET = { light: '#55526a', dark: '#b3b0c6' } as const;
/** What stands on a flat of ink, such as the words of a button. */
const ON_INK = { light: '#ffffff', dark: '#14141a' } as const;

/** WCAG 2.2, success criteria 1.4.3 for words and 1.4.11 for controls. */
export const LEAST = { words: 4.5, control: 3 } as const;

export interface Pair {
  /** What for, in the words of somebody who chooses a colour. */
  what: string;
  front: string;
  back: string;
  least: number;
}

/** An ink mixed into paper, as color-mix() does it. */
function mixed(ink: string, share: number, paper: string): string {
  return formatHex(interpolate([paper, ink], 'oklab')(share));
}

/** Every pair in which an ink for words takes part, in one theme. */
export function pairsOf(ink: string, which: 'one' | 'two', theme: Theme): Pair[] {
  const { paper, sheet, field } = PAPERS[theme];
  const wash = which === 'one' ? mixed(ink, 0.09, paper) : mixed(ink, 0.1, sheet);
  const words = (what: string, front: string, back: string): Pair => ({
    what,
    front,
    back,
    least: LEAST.words,
  });
  return [
    words('words on the page', ink, paper),
    words('words on a sheet', ink, sheet),
    words('words in a field', ink, field),
    words('words on a wash of the same ink', ink, wash),
    words('black words on a wash of it', INK[theme], wash),
    words('grey words on a wash of it', INK_QUIET[theme], wash),
    ...(which === 'one'
      ? [
          words('the words of a button', ON_INK[theme], ink),
          words(
            'the words of a button under the pointer',
            ON_INK[theme],
            mixed(ink, 0.86, INK[theme]),
          ),
        ]
      : []),
    { what: 'the edge of a control', front: ink, back: paper, least: LEAST.control },
  ];
}

/** The pair that fails by most, if any does. */
export function worstPair(ink: string, which: 'one' | 'two', theme: Theme) {
  const [worst] = pairsOf(ink, which, theme)
    .map((pair) => ({ ...pair, contrast: wcagContrast(pair.front, pair.back) }))
    .filter(({ contrast, least }) => contrast < least)
    .toSorted((a, b) => a.contrast / a.least - b.contrast / b.least);
  return worst;
}
