/** The page that the quick exit leads to: an address by itself, and nothing that could run or tell. */
import { expect, test } from 'vitest';
import { readBrand } from '../../../src/build/brand.ts';
import { brandSchema } from '../../../src/lib/brand/schema.ts';
import { ROOT } from '../../support/content.ts';

const BRAND = readBrand(ROOT);
const isTaken = (exit: string) => brandSchema.safeParse({ ...BRAND, exit }).success;

test.each([
  'https://www.wikipedia.org/',
  'https://example.org',
  'https://weather.example.co.uk/today/',
])('%s may stand there', (exit) => expect(isTaken(exit)).toBe(true));

test.each([
  '',
  'http://example.org/',
  '//example.org/',
  '/guides/',
  'javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'https://somebody:secret@example.org/',
  'https://example.org/?from=here',
  'https://example.org/#from-here',
  'https://example.org:8080/',
  'https://example.org/" onclick="x',
  'https://localhost',
  ' https://example.org/',
  'https://example.org/\n',
])('fault 57: %j may not', (exit) => expect(isTaken(exit)).toBe(false));

test('a brand that says nothing of it leads somewhere all the same', () => {
  const { exit: _, ...rest } = BRAND;
  expect(brandSchema.parse(rest).exit).toMatch(/^https:\/\//);
});
