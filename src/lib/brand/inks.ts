/** The inks that pages are printed in, made from what a programme sets: one colour is enough. */
import { clampChroma, converter, formatHex, type Oklch } from 'culori';
import { type Theme, worstPair } from './papers.ts';
import type { BrandFile, InkSetting } from './schema.ts';

interface Ink {
  /** Words and lines on light paper. */
  text: string;
  /** Large flat shapes on light paper. */
  shape: string;
  /** Words, lines and shapes on dark paper. */
  dark: string;
}
export type Inks = Record<'one' | 'two', Ink>;
type Which = keyof Inks;

/** How far round the circle of hues the second ink stands, where nobody chose one: far enough to be told apart. */
const TURN = 150;
/** Grey has no hue to turn from. */
const LEAST_CHROMA = 0.04;
const WARM: Oklch = { mode: 'oklch', l: 0.6, c: 0.15, h: 35 };

const oklch = converter('oklch');

export function inksOf({ one, two }: BrandFile['colours']): Inks {
  const first = inkOf(one, 'one');
  return { one: first, two: inkOf(two ?? partnerOf(first.shape), 'two') };
}

function inkOf(setting: InkSetting, which: Which): Ink {
  const given = typeof setting === 'string' ? { shape: setting } : setting;
  const base = given.shape ?? given.text ?? given.dark ?? '';
  return {
    text: given.text ?? nearestReadable(base, which, 'light'),
    shape: given.shape ?? base,
    dark: given.dark ?? nearestReadable(base, which, 'dark'),
  };
}

/** A second colour that nobody takes for the first. */
function partnerOf(colour: string): string {
  const { l, c, h = 0 } = partsOf(colour);
  if (c < LEAST_CHROMA) return formatHex(WARM);
  // Near black and near white every hue looks alike.
  const between = Math.min(Math.max(l, 0.5), 0.8);
  return shown({ mode: 'oklch', l: between, c: Math.max(c, 0.1), h: (h + TURN) % 360 });
}

/**
 * The colour itself where it can be read, else the nearest that can: its hue and, as far as a screen can show it,
 * its strength stay, and its lightness moves.
 */
export function nearestReadable(colour: string, which: Which, theme: Theme): string {
  const own = colour.toLowerCase();
  if (!worstPair(own, which, theme)) return own;
  const parts = partsOf(own);
  for (let step = 1; step <= 200; step++) {
    const away = step / 200;
    for (const l of [parts.l - away, parts.l + away].filter((one) => one >= 0 && one <= 1)) {
      const tried = shown({ ...parts, l });
      if (!worstPair(tried, which, theme)) return tried;
    }
  }
  return theme === 'light' ? '#000000' : '#ffffff';
}

function partsOf(colour: string): Oklch {
  return oklch(colour) ?? WARM;
}

/** As six digits, with as much of its strength as a screen can show. */
function shown(colour: Oklch): string {
  return formatHex(clampChroma(colour, 'oklch'));
}

/** Inks set by hand that cannot be read: path of the value, what is wrong, and the nearest that can. */
export function unreadableInks({ one, two }: BrandFile['colours']) {
  return (
    [
      ['one', one],
      ['two', two],
    ] as const
  ).flatMap(([which, setting]) => {
    if (setting === undefined || typeof setting === 'string') return [];
    const themes = [
      { key: 'text', theme: 'light', paper: 'light' },
      { key: 'dark', theme: 'dark', paper: 'dark' },
    ] as const;
    return themes.flatMap(({ key, theme }) => {
      const colour = setting[key];
      const worst = colour && worstPair(colour, which, theme);
      if (!colour || !worst) return [];
      const { what, contrast, least } = worst;
      const better = nearestReadable(colour, which, theme);
      const message = `${colour} cannot be read: ${what} would have a contrast of ${contrast.toFixed(1)} to 1, and need ${least} to 1. The nearest that can is "${better}".`;
      return [{ path: ['colours', which, key], message }];
    });
  });
}
