/** A brand’s part of the stylesheet: custom properties, its name on paper, and nothing that anybody could smuggle in. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACE_CHOICES, facesOf, facesSchema } from '../../../src/lib/brand/faces.ts';
import { inksOf } from '../../../src/lib/brand/inks.ts';
import { colour } from '../../../src/lib/brand/schema.ts';
import { brandCss } from '../../../src/lib/brand/styles.ts';
import { parse, safeParse } from '../../../src/lib/zod/zod.ts';
import { anyColour } from '../../support/colours.ts';
import { ROOT } from '../../support/content.ts';

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
  'expression(alert(1))',
  '#123456/*',
  'rgb(1 2 3)',
])('fault 58: %j is no colour', (value) => {
  expect(colour.safeParse(value).success).toBe(false);
});

test('fault 58: nothing that is not six digits is a colour', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(colour.safeParse(text).success).toBe(/^#[0-9a-fA-F]{6}$/.test(text));
      expect(colour.safeParse(`#2f45c5${text}`).success).toBe(text === '');
    }),
  );
});

test('fault 58: a brand writes custom properties and nothing else', () => {
  fc.assert(
    fc.property(anyColour, (one) => {
      const css = brandCss({ inks: inksOf({ one }), onPaper: false, name: 'x' });
      const [, inside = ''] = /^@layer brand\{:root\{([^{}]*)\}\}$/.exec(css) ?? [];
      const properties = inside.split(';');
      expect(properties).toHaveLength(4);
      for (const property of properties) {
        expect(property).toMatch(
          /^--ink-(one|two)(-shape)?:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)$/,
        );
      }
    }),
  );
});

test('fault 58: a name at the foot of paper ends no string and opens no rule', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('"', '\\', '}', '{', ';', '/', '*', '<', 'a', '9', ' ', 'م', '\n'),
  });
  fc.assert(
    fc.property(hostile, (name) => {
      const css = brandCss({ inks: inksOf({ one: '#123456' }), onPaper: true, name });
      const [, inside = ''] =
        /content:"([^"]*)";font:8pt sans-serif;color:#333\}\}\}$/.exec(css) ?? [];
      // Read as CSS reads it: a number behind a backslash, and the space that ends it.
      const read = inside.replace(/\\([0-9a-f]{1,6}) /g, (_, code) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      );
      expect(read).toBe(name);
      expect(inside.replace(/\\[0-9a-f]{1,6} /g, '')).not.toMatch(/["\\{};<\n]/);
    }),
  );
});

describe('typefaces', () => {
  const MEASURE = readFileSync(join(ROOT, 'src/styles/tokens/measure.css'), 'utf8');
  const css = (type: unknown) =>
    brandCss({
      inks: inksOf({ one: '#123456' }),
      type: parse(facesSchema, type),
      onPaper: true,
      name: 'x',
    });

  test('the choice “book” is the toolkit’s own', () => {
    const { headings, text } = facesOf('book');
    expect(MEASURE).toContain(`--sans: ${headings};`);
    expect(MEASURE).toContain(`--serif: ${text};`);
  });

  test.each(FACE_CHOICES)('%s ends with what every device has', (choice) => {
    for (const stack of Object.values(facesOf(choice))) expect(stack).toMatch(/, (sans-)?serif$/);
    const { headings } = facesOf(choice);
    expect(css(choice)).toContain(`;--sans:${headings};--serif:`);
    expect(css(choice)).toContain(`font:8pt ${headings};`);
  });

  test('names of a programme’s own stand before the toolkit’s, or end as they say', () => {
    expect(css({ text: ['Atkinson Hyperlegible', 'sans-serif'] })).toContain(
      '--serif:"Atkinson Hyperlegible", sans-serif}',
    );
    const { headings } = facesOf({ headings: ['Gill Sans'] });
    expect(headings).toBe(`"Gill Sans", ${facesOf('book').headings}`);
  });

  test('fault 58: a name ends no string and fetches nothing', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...'"\'\\}{;/*<>()@:,!#\n\u202e', 'u', 'R', 'л', ' ', '-', '.'),
      minLength: 1,
    });
    fc.assert(
      fc.property(hostile, (name) => {
        const held = safeParse(facesSchema, { headings: [name] });
        const isName = /^[\p{L}\p{N} .&+-]+$/u.test(name);
        if (held.success) expect(isName).toBe(true);
        else expect(held.error.issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
