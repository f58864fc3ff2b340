/** A brand’s inks: the default ones can be read, others are refused by name, and only colours get in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBrand } from '../../../src/build/brand.ts';
import { brandCss, PAPER, unreadableInks } from '../../../src/lib/brand/colours.ts';
import { type Brand, brandSchema } from '../../../src/lib/brand/schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';
import { ROOT } from '../../support/content.ts';

const BRAND = readBrand(ROOT);

function withInk(name: 'one' | 'two', key: 'text' | 'shape' | 'dark', colour: string): Brand {
  return {
    ...BRAND,
    inks: { ...BRAND.inks, [name]: { ...BRAND.inks[name], [key]: colour } },
  };
}

/** Contrast by the formula of WCAG 2.2, worked out anew. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 1, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('fault 59: inks that cannot be read', () => {
  test('the default brand can be read', () => {
    expect(unreadableInks(BRAND)).toEqual([]);
  });

  test.each([
    ['one', 'text', '#9db0ff'],
    ['one', 'dark', '#2f45c5'],
    ['two', 'text', '#ff7d6a'],
    ['two', 'dark', '#111111'],
  ] as const)('ink %s, %s: %s is named, with its contrast and what it needs', (name, key, ink) => {
    const [problem, ...more] = unreadableInks(withInk(name, key, ink));
    expect(more).toEqual([]);
    expect(problem?.path).toEqual(['inks', name, key]);
    expect(problem?.message).toContain(ink);
    expect(problem?.message).toMatch(/\d\.\d to 1.*4\.5 to 1/);
  });

  test('a shape may be as pale as it likes', () => {
    expect(unreadableInks(withInk('one', 'shape', '#ffffff'))).toEqual([]);
  });

  test('an ink passes exactly where WCAG’s formula says 4.5 to 1', () => {
    fc.assert(
      fc.property(colour, colour, (text, dark) => {
        const brand = withInk('one', 'text', text);
        brand.inks.one.dark = dark;
        const named = unreadableInks(brand).map(({ path }) => path[2]);
        expect(named.includes('text')).toBe(contrast(text, '#fcfcfa') < 4.5);
        expect(named.includes('dark')).toBe(contrast(dark, '#14141a') < 4.5);
      }),
    );
  });
});

test.each([
  'red;}body{display:none',
  'url(https://example.org/x)',
  '#12345',
  '#1234567',
  '#12345g',
  'var(--x)',
  '#123456;}',
  ' #123456',
  '#123456\n',
])('fault 58: %j is no colour', (value) => {
  expect(safeParse(brandSchema, withInk('one', 'text', value)).success).toBe(false);
});

test('fault 58: a brand writes custom properties and nothing else', () => {
  fc.assert(
    fc.property(colour, (ink) => {
      const css = brandCss(withInk('two', 'shape', ink));
      const [, inside = ''] = /^@layer brand\{:root\{([^{}]*)\}\}$/.exec(css) ?? [];
      const properties = inside.split(';');
      expect(properties).toHaveLength(4);
      for (const property of properties) {
        expect(property).toMatch(
          /^--ink-(one|two)(-shape)?:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)$/,
        );
      }
      expect(css).toContain(`--ink-two-shape:light-dark(${ink},`);
    }),
  );
});

test.each<[part: object, fault: string]>([
  [{ analytics: 'x' }, 'fault 61'],
  [{ site: 'https://example.org/path' }, 'fault 57'],
  [{ site: 'http://example.org' }, 'fault 57'],
  [{ site: 'javascript:alert(1)' }, 'fault 57'],
  [{ mark: '/brand/../../etc/passwd' }, 'fault 62'],
  [{ mark: 'https://example.org/mark.svg' }, 'fault 62'],
  [{ mark: '/brand/mark.avif' }, 'fault 55'],
])('%j is refused in a brand (%s)', (part) => {
  expect(safeParse(brandSchema, BRAND).success).toBe(true);
  expect(safeParse(brandSchema, { ...BRAND, ...part }).success).toBe(false);
});

test('the papers that inks are held against are those that pages are drawn on', () => {
  const tokens = readFileSync(join(ROOT, 'src/styles/tokens/colour.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${PAPER.light}, ${PAPER.dark});`);
});
