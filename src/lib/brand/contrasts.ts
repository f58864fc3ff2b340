/** The contrast of every pair that the inks of a brand take part in, for people to look at. */
import { wcagContrast } from 'culori';
import type { Inks } from './inks.ts';
import { pairsOf } from './papers.ts';

export interface ContrastRow {
  what: string;
  /** What WCAG 2.2 asks, to one. */
  least: number;
  light: number;
  dark: number;
}

export function contrastsOf(inks: Inks, which: 'one' | 'two'): ContrastRow[] {
  const { text, dark } = inks[which];
  const onDark = pairsOf(dark, which, 'dark');
  return pairsOf(text, which, 'light').map(({ what, front, back, least }, i) => ({
    what,
    least,
    light: wcagContrast(front, back),
    dark: wcagContrast(onDark[i]?.front ?? '', onDark[i]?.back ?? ''),
  }));
}
