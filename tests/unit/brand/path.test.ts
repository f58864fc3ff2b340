/** The path of a site that has no domain to itself: what stands before every address, so nothing else may be in it. */
import { expect, test } from 'vitest';
import { sitePathOf } from '../../../src/build/site-path.ts';
import { brandSchema } from '../../../src/lib/brand/schema.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';

const FILE = {
  version: 2,
  name: 'Night school',
  tagline: 'Evenings for two.',
  colours: { one: '#2f45c5' },
  logo: { light: 'logo.svg' },
};

test.each([
  ['/mentoring/', '/mentoring'],
  ['/Peer-Mentoring/', '/Peer-Mentoring'],
  ['/~ana/', undefined],
  ['/pairs/mentoring.v2/', '/pairs/mentoring.v2'],
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
  const read = safeParse(brandSchema, { ...FILE, path });
  expect(read.success ? sitePathOf(read.data) : undefined).toBe(expected);
});

test('a site with a domain to itself has none', () => {
  expect(sitePathOf({})).toBe('');
});
