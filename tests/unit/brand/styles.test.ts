/** A brand’s part of the stylesheet: custom properties, its name on paper, and nothing that anybody could smuggle in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inksOf } from '../../../src/lib/brand/inks.ts';
import { colour } from '../../../src/lib/brand/schema.ts';
import { brandCss } from '../../../src/lib/brand/styles.ts';
import { anyColour } from '../../support/colours.ts';

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
