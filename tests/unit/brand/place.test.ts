/** Where a brand is found among files: alone, in a repository of its own, and in whatever lies around either. */
import { expect, test } from 'vitest';
import { filesOf, placeOf } from '../../../src/lib/brand/place.ts';

test.each([
  ['a folder', ['brand.yaml', 'logo.svg'], '', undefined, false],
  ['a folder with its name', ['pairs/brand.yaml', 'pairs/logo.svg'], 'pairs/', undefined, false],
  [
    'a repository',
    ['brand/brand.yaml', 'brand/logo.svg', 'toolkit.env', '.github/workflows/publish.yml'],
    'brand/',
    'toolkit.env',
    true,
  ],
  [
    'a repository as a code host packs it, with a toolkit that was fetched into it',
    [
      'pairs-main/toolkit/src/content/brand/brand.yaml',
      'pairs-main/brand/brand.yaml',
      'pairs-main/brand/logo.svg',
      'pairs-main/toolkit.env',
    ],
    'pairs-main/brand/',
    'pairs-main/toolkit.env',
    false,
  ],
  [
    'a folder called brand, in something that is none of ours',
    ['site/brand/brand.yaml', 'site/brand/logo.svg', 'site/README.md'],
    'site/brand/',
    undefined,
    false,
  ],
])('%s', (_, paths, folder, setting, hasWorkflow) => {
  const place = placeOf(paths);
  expect(place).toEqual({
    brand: new Map([
      ['brand.yaml', `${folder}brand.yaml`],
      ['logo.svg', `${folder}logo.svg`],
    ]),
    setting,
    hasWorkflow,
  });
  expect(place && filesOf(place)).toHaveLength(setting ? 3 : 2);
});

test('what is hidden, leads elsewhere or lies outside is not read', () => {
  const paths = ['a/brand.yaml', 'a/.secret', 'a/../b', 'a/c:d', 'b/logo.svg', 'a/content/x.md'];
  expect([...(placeOf(paths)?.brand.keys() ?? [])]).toEqual(['brand.yaml', 'content/x.md']);
  expect(placeOf(['logo.svg'])).toBeUndefined();
});
