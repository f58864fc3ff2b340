/** From a brand's inks to the custom properties that every page reads; and whether the inks can be read. */
import { wcagContrast } from 'culori';
import type { Brand } from './schema.ts';

/** The papers that inks are printed on; styles/tokens holds the same two. */
export const PAPER = { light: '#fcfcfa', dark: '#14141a' } as const;

/** WCAG 2.2, success criterion 1.4.3: contrast of text. */
const LEAST_CONTRAST = 4.5;

/** A brand's style: custom properties only, in the layer that stands between tokens and base. */
export function brandCss(brand: Brand): string {
  const properties = (['one', 'two'] as const).flatMap((name) => {
    const ink = brand.inks[name];
    return [
      `--ink-${name}:light-dark(${ink.text},${ink.dark})`,
      `--ink-${name}-shape:light-dark(${ink.shape},${ink.dark})`,
    ];
  });
  return `@layer brand{:root{${properties.join(';')}}}`;
}

/** Inks that cannot be read on their paper: path of the value, and what is wrong with it. */
export function unreadableInks(brand: Brand): { path: string[]; message: string }[] {
  return (['one', 'two'] as const).flatMap((name) => {
    const ink = brand.inks[name];
    const pairs = [
      { key: 'text', colour: ink.text, paper: PAPER.light },
      { key: 'dark', colour: ink.dark, paper: PAPER.dark },
    ];
    return pairs.flatMap(({ key, colour, paper }) => {
      const contrast = wcagContrast(colour, paper);
      if (contrast >= LEAST_CONTRAST) return [];
      const message = `${colour} on ${paper} has a contrast of ${contrast.toFixed(1)} to 1. It needs ${LEAST_CONTRAST} to 1 to be read.`;
      return [{ path: ['inks', name, key], message }];
    });
  });
}
