/** One colour makes all inks, and whatever it is, all can be read; what is set by hand and cannot is refused, with the nearest that can. */
import { converter } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBrand } from '../../../src/build/brand.ts';
import { inksOf, nearestReadable, unreadableInks } from '../../../src/lib/brand/inks.ts';
import { LEAST, PAPERS, pairsOf, THEMES, worstPair } from '../../../src/lib/brand/papers.ts';
import { anyColour, contrast } from '../../support/colours.ts';
import { ROOT } from '../../support/content.ts';
import { tokensOf } from '../../support/tokens.ts';

const oklch = converter('oklch');

/** Pairs of tokens that stand on each other somewhere in the stylesheets, and the contrast that WCAG asks. */
const PAIRS: [front: string, back: string, least: number][] = [
  ...['--paper', '--paper-sheet', '--paper-field'].flatMap((paper): [string, string, number][] => [
    ['--ink', paper, LEAST.words],
    ['--ink-quiet', paper, LEAST.words],
    ['--ink-one', paper, LEAST.words],
    ['--ink-two', paper, LEAST.words],
    ['--rule-strong', paper, LEAST.control],
  ]),
  ...['--ink', '--ink-quiet'].flatMap((front): [string, string, number][] => [
    [front, '--wash-one', LEAST.words],
    [front, '--wash-two', LEAST.words],
  ]),
  ['--ink-one', '--wash-one', LEAST.words],
  ['--ink-two', '--wash-two', LEAST.words],
  ['--on-ink', '--ink-one', LEAST.words],
];

test('whatever colours a programme has, every pair of tokens can be read in both themes', () => {
  const second = fc.option(anyColour, { nil: undefined });
  fc.assert(
    fc.property(anyColour, second, fc.constantFrom(...THEMES), (one, two, theme) => {
      const tokens = tokensOf(inksOf({ one, two }), theme);
      const weak = PAIRS.filter(([front, back, least]) => {
        return contrast(tokens.get(front) ?? '', tokens.get(back) ?? '') < least;
      });
      expect(weak).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('what the inks are held against is what the stylesheet says', () => {
  const ours = readBrand(ROOT).inks;
  for (const theme of THEMES) {
    const tokens = tokensOf(ours, theme);
    expect(tokens.get('--paper')).toBe(PAPERS[theme].paper);
    expect(tokens.get('--paper-sheet')).toBe(PAPERS[theme].sheet);
    expect(tokens.get('--paper-field')).toBe(PAPERS[theme].field);
    for (const which of ['one', 'two'] as const) {
      const ink = tokens.get(`--ink-${which}`) ?? '';
      const colours = pairsOf(ink, which, theme).flatMap(({ front, back }) => [front, back]);
      for (const name of [`--wash-${which}`, '--ink', '--ink-quiet']) {
        expect(colours, name).toContain(tokens.get(name));
      }
      if (which === 'one') expect(colours).toContain(tokens.get('--on-ink'));
    }
  }
});

test('a colour that can be read is kept; one that cannot keeps its hue', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...THEMES), (colour, theme) => {
      const found = nearestReadable(colour, 'one', theme);
      expect(worstPair(found, 'one', theme)).toBeUndefined();
      if (!worstPair(colour, 'one', theme)) {
        expect(found).toBe(colour);
        return;
      }
      const [before, after] = [oklch(colour), oklch(found)];
      // Near grey a hue is a matter of rounding.
      if ((before?.c ?? 0) < 0.05 || (after?.c ?? 0) < 0.05) return;
      const turned = Math.abs((before?.h ?? 0) - (after?.h ?? 0));
      expect(Math.min(turned, 360 - turned)).toBeLessThan(4);
    }),
  );
});

test('the second ink is told from the first by its hue', () => {
  fc.assert(
    fc.property(anyColour, (one) => {
      const inks = inksOf({ one });
      const [a, b] = [oklch(inks.one.shape), oklch(inks.two.shape)];
      if ((a?.c ?? 0) < 0.04) {
        expect(b?.c).toBeGreaterThan(0.08);
        return;
      }
      const turned = Math.abs((a?.h ?? 0) - (b?.h ?? 0));
      expect(Math.min(turned, 360 - turned)).toBeGreaterThan(90);
    }),
  );
});

describe('fault 59: inks set by hand', () => {
  test('the default brand can be read, and is kept as it was set', () => {
    const { one, two } = readBrand(ROOT).inks;
    expect(unreadableInks({ one, two })).toEqual([]);
    expect(one.text).toBe('#2f45c5');
  });

  test.each([
    ['one', 'text', '#9db0ff'],
    ['one', 'dark', '#2f45c5'],
    ['two', 'text', '#ff7d6a'],
    ['two', 'dark', '#111111'],
  ] as const)(
    'ink %s, %s: %s is named, with its contrast and the nearest that passes',
    (which, key, ink) => {
      const own = readBrand(ROOT).inks;
      const set = { ...own, [which]: { ...own[which], [key]: ink } };
      const [problem, ...more] = unreadableInks(set);
      expect(more).toEqual([]);
      expect(problem?.path).toEqual(['colours', which, key]);
      expect(problem?.message).toMatch(/\d\.\d to 1.*(3|4\.5) to 1/);
      const [, better = ''] = /"(#[0-9a-f]{6})"/.exec(problem?.message ?? '') ?? [];
      expect(unreadableInks({ ...set, [which]: { ...set[which], [key]: better } })).toEqual([]);
    },
  );

  test('an ink passes where WCAG’s formula says so, worked out anew', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...THEMES), (ink, theme) => {
        const passes = pairsOf(ink, 'two', theme).every(
          ({ front, back, least }) => contrast(front, back) >= least,
        );
        const key = theme === 'light' ? 'text' : 'dark';
        const found = unreadableInks({ one: '#2f45c5', two: { [key]: ink } });
        expect(found.length === 0).toBe(passes);
      }),
    );
  });

  test('a shape may be as pale as it likes', () => {
    expect(unreadableInks({ one: { shape: '#ffffff' } })).toEqual([]);
    expect(inksOf({ one: { shape: '#ffffff' } }).one.shape).toBe('#ffffff');
  });
});
