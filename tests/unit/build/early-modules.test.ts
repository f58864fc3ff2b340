/** The search page names every module of its island, and each once. */
import { expect, test } from 'vitest';
import { nameModules } from '../../../src/build/early-modules.ts';

const PAGE =
  '<html><head><title>x</title></head><astro-island component-url="/_astro/a.js" renderer-url="/_astro/r.js">';

test('modules are named with those that they import', () => {
  const files: Record<string, string> = {
    '/_astro/a.js': 'import{x as y}from"./b.js";import"./c.js";const s="from ./d.js";',
    '/_astro/b.js': 'import{z}from"./c.js";',
    '/_astro/c.js': 'export{z}',
    '/_astro/r.js': 'import*as p from"./b.js"',
  };
  const html = nameModules(PAGE, (path) => files[path] ?? '');
  const named = [...html.matchAll(/<link rel="modulepreload" href="\/_astro\/(\w)\.js">/g)];
  expect(named.map(([, name]) => name).toSorted()).toEqual(['a', 'b', 'c', 'r']);
  expect(html.indexOf('modulepreload')).toBeLessThan(html.indexOf('</head>'));
});

test('a page without an island is refused: nothing would be named', () => {
  expect(() => nameModules('<html><head></head>', () => '')).toThrow(/no island/);
});
