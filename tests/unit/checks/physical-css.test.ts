/** The check for sides of the screen: what it refuses in a style, and what it lets stand. */
import { expect, test } from 'vitest';
import { physicalDeclarations } from '../../../scripts/physical-css.ts';

test.each([
  'margin-left: 1px',
  'right: 0',
  'width: 3px',
  'max-height: 3px',
  'text-align: left',
  'border-top-left-radius: 1px',
  'padding: 1px 2px 1px 0',
  'inset: var(--a) auto auto var(--a)',
  'box-shadow: -3px 0 0 red',
])('%s is found, with its line', (text) => {
  const css = `/* a note\n left: 0; */\n@media (min-width: 4rem) { .a { color: red; ${text}; } }`;
  expect(physicalDeclarations(css)).toEqual([{ line: 3, text }]);
});

test.each([
  'margin-inline-start: 1px',
  'inline-size: 3px',
  'text-align: start',
  'padding: 1px 2px 3px 2px',
  'padding: calc(1px + 2px) 0 3px',
  'box-shadow: 0 3px 3px red',
])('%s may stand', (text) => {
  expect(physicalDeclarations(`@media (min-width: 4rem) { .a { ${text}; } }`)).toEqual([]);
});
