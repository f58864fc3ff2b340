/** Excerpts come as HTML and leave as plain runs: nothing of them is ever markup. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptRuns } from '../../../src/lib/search/excerpt.ts';

const escapeText = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

test('what was found is marked, and the rest is not', () => {
  expect(excerptRuns('Ask <mark>one</mark> thing &amp; <mark>wait</mark>')).toEqual([
    { text: 'Ask ', isMatch: false },
    { text: 'one', isMatch: true },
    { text: ' thing & ', isMatch: false },
    { text: 'wait', isMatch: true },
  ]);
});

test.each([
  ['', []],
  ['<mark></mark>', []],
  // Escaped once more in the page itself: it is undone once and no further.
  ['&amp;lt;b&amp;gt;', ['&lt;b&gt;']],
  ['a &#x27;b&#x27; &quot;c&quot;', [`a 'b' "c"`]],
  ['&nbsp;&copy;', ['&nbsp;&copy;']],
])('fault 82: %j', (html, texts) => {
  expect(excerptRuns(html).map(({ text }) => text)).toEqual(texts);
});

const page = fc.array(
  fc.record({
    text: fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<mark>',
        '</mark>',
        '<img src=x onerror=alert(1)>',
        '&lt;',
        '&amp;amp;',
        "'",
      ),
    ),
    isMatch: fc.boolean(),
  }),
);

test('fault 82: the runs of any page, joined, are its text; marks and tags in it stay text', () => {
  fc.assert(
    fc.property(page, (runs) => {
      const html = runs
        .map(({ text, isMatch }) =>
          isMatch ? `<mark>${escapeText(text)}</mark>` : escapeText(text),
        )
        .join('');
      const read = excerptRuns(html);
      expect(read.map(({ text }) => text).join('')).toBe(runs.map(({ text }) => text).join(''));
      const marked = (list: typeof runs) =>
        list
          .filter(({ isMatch }) => isMatch)
          .map(({ text }) => text)
          .join('');
      expect(marked(read)).toBe(marked(runs));
    }),
  );
});
