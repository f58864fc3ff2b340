/** What a brand leaves out is no page of the site, with all its papers; nothing else goes with it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  EVERYTHING,
  isOffered,
  KEPT_GUIDES,
  type Offers,
  offersSchema,
} from '../../../src/lib/brand/offers.ts';
import { SITE_MAP } from '../../../src/lib/site-map/site-map.ts';
import { ROOT } from '../../support/content.ts';

const PAPERS = [
  '/print/agreement-circle/',
  '/print/agreement-cross-age/',
  '/print/cards-cross-age/',
  '/print/check-cross-age/',
  '/print/check-pulse-cross-age/',
  '/print/check-ready/',
  '/print/closing-sheet-circle/',
];
const without = (offers: Partial<Offers>) =>
  [...SITE_MAP, ...PAPERS].filter((path) => !isOffered({ ...EVERYTHING, ...offers }, path));

test('a brand that says nothing offers everything', () => {
  expect(without({})).toEqual([]);
});

test('a tool goes with its papers, and what it fetches stays for records of before', () => {
  expect(without({ tools: ['agreement', 'check'] })).toEqual([
    '/tools/goals/',
    '/print/goals/',
    '/print/goals-large/',
  ]);
  expect(without({ tools: ['agreement', 'goals'] })).toEqual([
    '/tools/check/',
    '/print/check/',
    '/print/check-pulse/',
    '/print/check-facilitator/',
    '/print/check-cross-age/',
    '/print/check-pulse-cross-age/',
    '/print/check-ready/',
  ]);
  expect(isOffered({ ...EVERYTHING, tools: [] }, '/tools/goals/questions.json')).toBe(true);
  expect(isOffered({ ...EVERYTHING, tools: [] }, '/tools/check/ready/')).toBe(false);
});

test('without any tool there is no page of tools', () => {
  expect(without({ tools: [] })).toContain('/tools/');
});

test('a mode goes with the papers that are worded for it alone', () => {
  expect(without({ modes: ['reciprocal', 'near-peer', 'circle'] })).toEqual([
    '/print/agreement-cross-age/',
    '/print/cards-cross-age/',
    '/print/check-cross-age/',
    '/print/check-pulse-cross-age/',
  ]);
  expect(without({ modes: ['circle'] })).not.toContain('/print/check/');
});

test('a guide goes alone', () => {
  expect(without({ withoutGuides: ['matching'] })).toEqual(['/guides/matching/']);
});

test('guides that tools name in their code cannot be left out', () => {
  const islands = globSync('src/components/**/*.tsx', { cwd: ROOT });
  const named = islands.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\/guides\/([a-z-]+)\//g)].map(
      ([, slug]) => slug,
    ),
  );
  expect([...new Set(named)].toSorted()).toEqual(KEPT_GUIDES);
  for (const slug of KEPT_GUIDES) {
    expect(offersSchema.safeParse({ withoutGuides: [slug] }).success).toBe(false);
  }
});
