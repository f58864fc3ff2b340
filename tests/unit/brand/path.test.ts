/** The path of a site that has no domain to itself: what stands before every address, so nothing else may be in it. */
import { expect, test } from 'vitest';
import { readBrand } from '../../../src/build/brand.ts';
import { sitePathOf } from '../../../src/build/site-path.ts';
import { brandSchema } from '../../../src/lib/brand/schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';
import { ROOT } from '../../support/content.ts';

const brand = readBrand(ROOT);

test.each([
  ['/mentoring/', '/mentoring'],
  ['/Peer-Mentoring/', '/Peer-Mentoring'],
  ['/~ana/', undefined],
  ['/work/mentoring.v2/', '/work/mentoring.v2'],
  ['/', undefined],
  ['mentoring', undefined],
  ['/mentoring', undefined],
  ['//example.org/', undefined],
  ['/../', undefined],
  ['/a/./', undefined],
  ['/a b/', undefined],
  ['/a"><script>/', undefined],
  ['/a?b/', undefined],
])('%s stands for %s', (path, expected) => {
  const read = safeParse(brandSchema, { ...brand, path });
  expect(read.success ? sitePathOf(read.data) : undefined).toBe(expected);
});

test('a site with a domain to itself has none', () => {
  expect(sitePathOf(brand)).toBe('');
});
