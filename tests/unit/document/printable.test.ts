/** Text made fit for files: lines end in one way, and nothing is left that makes a file unreadable. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from '../../../src/lib/document/printable.ts';
import { bare, hostileWords } from '../../support/documents.ts';

test.each([
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a\u000bb\u000cc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  ['a\u0000b\u0007\u001b[1mc\u007fd\u009fe', 'ab[1mcde'],
  ['a\tb', 'a\tb'],
  ['\ud800a\udc00\ufffe\uffff', '\ufffda\ufffd\ufffd\ufffd'],
  ['\ud800\u0000\udc00', '\ufffd\ufffd'],
  ['👩🏽‍🤝‍👩🏾 é שלום\u202e', '👩🏽‍🤝‍👩🏾 é שלום\u202e'],
])('%j becomes %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('no word is lost, and nothing is left that XML forbids', () => {
  fc.assert(
    fc.property(hostileWords, (text) => {
      const made = printable(text);
      expect(bare(made)).toBe(bare(text));
      expect(made.isWellFormed()).toBe(true);
      expect(made).toMatch(/^[\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u);
      expect(printable(made)).toBe(made);
    }),
  );
});
