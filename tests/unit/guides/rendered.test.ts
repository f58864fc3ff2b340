/** The HTML of plain Markdown, cut into what a page draws: by the parser that the site is built with. */
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/lib/guides/rendered.ts';

const parts = (markdown: string) => partsOf(markdownToHtml(markdown).html);
const html = (text: string) => ({ html: expect.stringContaining(text) });

test('links, citations and boxes are told apart from the rest', () => {
  const made = parts(`Most **stayed**. [@our-survey] See [us](/guides/?a=1&b=2).

> [!say] They ask “A & B?”
> “Go on.” [@other]
> And wait.

> [!TRY] A short turn, 30 minutes
>
> 1. One

> “A quotation.”`);
  expect(made).toEqual([
    html('<p>Most <strong>stayed</strong>. '),
    { source: 'our-survey' },
    html(' See '),
    { href: '/guides/?a=1&b=2', html: 'us' },
    html('</p>'),
    {
      when: 'They ask “A & B?”',
      parts: [html('<p>“Go on.” '), { source: 'other' }, html('And wait.</p>')],
    },
    html(''),
    { title: 'A short turn', minutes: 30, parts: [html('<li>One</li>')] },
    html('<blockquote>'),
  ]);
});

test('code and addresses cite nothing', () => {
  expect(parts('`[@a]` and <https://example.org/[@a]>')).not.toContainEqual({ source: 'a' });
  const title = partsOf('<p title="[@a]">x</p>');
  expect(title).toEqual([{ html: '<p title="[@a]">x</p>' }]);
});

test('without a mark of ours nothing is lost', () => {
  const words = fc.string({ unit: fc.constantFrom(...'a> \n-*`[]@!(.'), maxLength: 60 });
  fc.assert(
    fc.property(words, (markdown) => {
      const whole = markdownToHtml(markdown).html;
      fc.pre(!/<a |\[[@!]/.test(whole));
      const cut = partsOf(whole);
      expect(cut.map((part) => ('html' in part ? part.html : '')).join('')).toBe(whole);
    }),
  );
});
