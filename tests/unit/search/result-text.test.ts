/** What is shown of a page: a window that says where it was cut, and never the title twice. */
import { expect, test } from 'vitest';
import { resultText } from '../../../src/lib/search/result-text.ts';

const CONTENT = 'Ending well. Stop without blame, and say thank you. Then rest.';
const show = (excerpt: string, places: { url: string; title: string }[] = []) =>
  resultText(
    {
      url: '/guides/ending-well/',
      content: CONTENT,
      excerpt,
      plain_excerpt: '',
      meta: {},
      filters: {},
      sub_results: places.map((place) => ({ ...place, excerpt: '' })),
    },
    '/guides/ending-well/',
    'Ending well',
  );
const text = (excerpt: string) =>
  show(excerpt)
    .runs.map((run) => run.text)
    .join('');

test.each([
  ['the title alone is cut off', '<mark>Ending</mark> well. Stop without', 'Stop without …'],
  ['a cut at both ends is told', 'without <mark>blame</mark>, and', '… without blame, and …'],
  ['so is one at the start', 'Then <mark>rest</mark>.', '… Then rest.'],
  ['a whole text has none', CONTENT, 'Stop without blame, and say thank you. Then rest.'],
])('%s', (_, excerpt, shown) => {
  expect(text(excerpt)).toBe(shown);
});

test('what was found stays marked where the title was cut off', () => {
  const { runs } = show('<mark>Ending</mark> well. Stop <mark>without</mark> blame,');
  expect(runs.filter(({ isMatch }) => isMatch).map((run) => run.text)).toEqual(['without']);
});

test('a mark holds the word alone, without the comma or the quotation marks at it', () => {
  const { runs } = show('say <mark>“thank,</mark> <mark>it’s</mark> <mark>—</mark>');
  const marked = runs.filter(({ isMatch }) => isMatch).map((run) => run.text);
  expect(marked).toEqual(['thank', 'it’s', '—']);
  expect(runs.map((run) => run.text).join('')).toBe('… say “thank, it’s — …');
});

test('places are two at most, and lie within the page', () => {
  const place = (id: string) => ({ url: `/guides/ending-well/#${id}`, title: id });
  const whole = { url: '/guides/ending-well/', title: 'Ending well' };
  expect(show('rest', [whole, place('a'), place('b'), place('c')]).places).toEqual([
    place('a'),
    place('b'),
  ]);
});
