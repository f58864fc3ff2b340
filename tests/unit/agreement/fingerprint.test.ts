/** The print of a text: the same for the same words, on every device, and another for any others. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprintOf, printOf } from '../../../src/lib/agreement/fingerprint.ts';
import { anyDraft, anyText, draftOf } from '../../support/drafts.ts';
import { textFor } from '../../support/handed-over.ts';

const anyTerms = fc.array(fc.record({ id: fc.string(), title: anyText, text: anyText }));

test('it is the beginning of SHA-256, as docs/file-format.md describes it', () => {
  const terms = [{ id: 'a', title: 'Zoë', text: '“tea” 👩🏽‍🎓' }];
  const text =
    '[["a","Zo\\u00eb","\\u201ctea\\u201d \\ud83d\\udc69\\ud83c\\udffd\\u200d\\ud83c\\udf93"]]';
  const whole = createHash('sha256').update(text, 'ascii').digest('hex');
  expect(printOf(terms)).toBe(whole.slice(0, 16));
});

test('every change of a term changes it', () => {
  fc.assert(
    fc.property(anyTerms, anyTerms, (a, b) => {
      expect(printOf(a) === printOf(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test('each of its words stands for a byte', () => {
  const list = Array.from({ length: 256 }, (_, i) => `word-${i}`);
  expect(fingerprintOf('00ff10a0', list)).toEqual(['word-0', 'word-255', 'word-16', 'word-160']);
  expect(fingerprintOf(printOf([]), list)).toHaveLength(8);
});

test('keyboards that write an é or a line end in another way have the same print', () => {
  const programme = (words: string) => textFor(draftOf({ programme: words })).print;
  expect(programme('Caf\u00e9\nnorth')).toBe(programme('Cafe\u0301\r\nnorth'));
  expect(programme('Cafe')).not.toBe(programme('Café'));
});

test('what is not on the paper does not change it', () => {
  fc.assert(
    fc.property(anyDraft, fc.boolean(), (draft, isArchived) => {
      const other = { ...draft, isArchived, agreed: [], adoptions: {} };
      expect(textFor(other).print).toBe(textFor(draft).print);
    }),
  );
});
