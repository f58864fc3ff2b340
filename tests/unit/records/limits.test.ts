/** What is refused before it is parsed, because parsing it could freeze the page. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithinLimits, MAX_DEPTH, MAX_KEYS, MAX_TEXT } from '../../../src/lib/records/limits.ts';
import { anyRecord } from '../../support/drafts.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const withKeys = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [i, 0])));

test.each([
  ['nothing', '', true],
  ['the longest text', `"${'x'.repeat(MAX_TEXT - 2)}"`, true],
  ['one character more', `"${'x'.repeat(MAX_TEXT - 1)}"`, false],
  ['the deepest nesting', nested(MAX_DEPTH), true],
  ['one level more', nested(MAX_DEPTH + 1), false],
  ['the most keys', withKeys(MAX_KEYS), true],
  ['one key more', withKeys(MAX_KEYS + 1), false],
  ['as many in two objects', `[${withKeys(MAX_KEYS)},${withKeys(MAX_KEYS)}]`, true],
  ['many brackets side by side', '[],'.repeat(1000), true],
  ['brackets that somebody typed', JSON.stringify({ own: '[{'.repeat(500) }), true],
  ['a typed quote before them', JSON.stringify({ own: `\\"${'['.repeat(99)}` }), true],
  ['depth after a typed backslash', `["\\\\",${nested(MAX_DEPTH)}]`, false],
  ['objects as deep as lists', '{"a":'.repeat(MAX_DEPTH + 1), false],
])('fault 32: %s', (_, text, expected) => {
  expect(isWithinLimits(text)).toBe(expected);
});

test.each([
  ['100,000 levels', '['.repeat(100_000)],
  ['10 MB', 'x'.repeat(10_000_000)],
  ['a million keys', `{${'"a":1,'.repeat(1_000_000)}`],
])('fault 32: %s are refused within a quarter of a second', (_, text) => {
  const began = performance.now();
  expect(isWithinLimits(text)).toBe(false);
  expect(performance.now() - began).toBeLessThan(250);
});

test('every record that people can write is within the limits', () => {
  fc.assert(fc.property(anyRecord, (record) => isWithinLimits(JSON.stringify(record))));
});
