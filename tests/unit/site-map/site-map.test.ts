/** The addresses of the site, which others rely on. */
import { expect, test } from 'vitest';
import { SECTIONS } from '../../../src/lib/guides/schema.ts';
import { GUIDES, isOnMap, SITE_MAP } from '../../../src/lib/site-map/site-map.ts';

test('each address stands there once, and begins and ends with a slash', () => {
  expect(new Set(SITE_MAP).size).toBe(SITE_MAP.length);
  expect(SITE_MAP.filter((path) => !/^\/([a-z0-9-]+\/)*$/.test(path))).toEqual([]);
});

test('every section has guides, and every guide an address', () => {
  expect(Object.keys(GUIDES)).toEqual([...SECTIONS]);
  expect(Object.values(GUIDES).every((slugs) => slugs.length > 0)).toBe(true);
  const missing = Object.values(GUIDES).flatMap((slugs) =>
    slugs.filter((slug) => !SITE_MAP.includes(`/guides/${slug}/`)),
  );
  expect(missing).toEqual([]);
});

test('the addresses that were promised are all on the map', () => {
  const promised = [
    '/',
    '/guides/',
    '/guides/ending-well/',
    '/tools/',
    '/tools/agreement/',
    '/tools/goals/',
    '/tools/check/',
    '/print/',
    '/my/',
    '/search/',
    '/glossary/',
    '/sources/',
    '/programmes/',
    '/programmes/brand/',
    '/about/privacy/',
    '/about/accessibility/',
  ];
  expect(promised.filter((path) => !isOnMap(path))).toEqual([]);
});

test('a page that content names is on the map once the content is there', () => {
  const named = new Set(['/print/agreement/', '/paths/just-paired/']);
  expect(isOnMap('/paths/just-paired/', named)).toBe(true);
  expect(isOnMap('/print/agreement/#top', named)).toBe(true);
  expect(isOnMap('/paths/just-pared/', named)).toBe(false);
  expect(isOnMap('/paths/just-paired/')).toBe(false);
});

test.each([
  ['/guides/#top', true],
  ['/guides/boundaries/#saying-no', true],
  ['/guides/boundaries', false],
  ['/guides/Boundaries/', false],
  ['/guides/nowhere/', false],
  ['/print/a/b/', false],
  ['/print/../my/', false],
  ['/print//', false],
  ['/tools/agreement/x/', false],
  ['//example.org/', false],
  ['https://example.org/guides/', false],
  ['/guides/?q=1', false],
  ['', false],
])('%j on the map: %s', (path, expected) => {
  expect(isOnMap(path)).toBe(expected);
});
