/** Wordings, taken apart into sentences and the blanks in them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsIn, wordingParts } from '../../../src/lib/agreement/wording.ts';

test.each([
  ['', []],
  ['No blank.', ['No blank.']],
  ['Every {weeks} weeks', ['Every ', { field: 'weeks' }, ' weeks']],
  ['{a}{bC2}', [{ field: 'a' }, { field: 'bC2' }]],
  ['{a} and {a}', [{ field: 'a' }, ' and ', { field: 'a' }]],
])('%j', (text, parts) => {
  expect(wordingParts(text)).toEqual(parts);
});

test('put together again, the parts are the wording', () => {
  const text = fc
    .array(fc.constantFrom('{weeks}', '{aB}', 'We ', ' – ', 'every'))
    .map((p) => p.join(''));
  fc.assert(
    fc.property(text, (wording) => {
      const again = wordingParts(wording)
        .map((part) => (typeof part === 'string' ? part : `{${part.field}}`))
        .join('');
      expect(again).toBe(wording);
    }),
  );
});

test('the fields of a wording, as often as they stand in it', () => {
  expect(fieldsIn('{a} {b} {a}')).toEqual(['a', 'b', 'a']);
});
