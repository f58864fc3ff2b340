/** The measure of how hard a text is, measured itself: on words and on a text whose grade is known. */
import { expect, test } from 'vitest';
import { median } from '../support/median.ts';
import { gradeOf, proseOf, sentencesOf, syllablesIn } from '../support/readability.ts';

/** Syllables as a dictionary counts them, easy and hard words alike. */
const KNOWN: Record<number, string> = {
  1: 'the make makes made asked called times rules you eye here there friend guess guide trust played true lie months',
  2: 'people mentor study studies reason review quiet table little ended wanted settled pages changes houses nation question social being going saying sometimes something patient fuel cruel value issue boxes science client trial lovely careful create statement business every unique',
  3: 'mentoring agreement idea evidence created radio video diary area serious usual various period influence theory opinion audience family video actual organise',
  4: 'relationship experience situation society variety anxiety usually obedient',
  5: 'university communication organisation',
};

test('syllables: nine words in ten are right, and the errors lean neither way', () => {
  const words = Object.entries(KNOWN).flatMap(([count, list]) =>
    list.split(' ').map((word) => ({ word, error: syllablesIn(word) - Number(count) })),
  );
  const wrong = words.filter(({ error }) => error !== 0);
  expect(words.length).toBeGreaterThan(90);
  expect(wrong.length / words.length).toBeLessThan(0.1);
  const lean = words.reduce((sum, { error }) => sum + error, 0) / words.length;
  expect(Math.abs(lean)).toBeLessThan(0.05);
});

test.each([
  ['well-known', 2],
  ['45', 1],
  ['people’s', 2],
])('%s has %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('only prose is measured', () => {
  const mdx = [
    '---',
    'title: Hidden',
    '---',
    '## A heading',
    '',
    'See [the guide](/guides/matching/). <Cite id="eby-2004" /> It’s **short**.',
    '',
    '| One | Two |',
    '| --- | --- |',
    '| Three | Four |',
    '',
    '- An item',
    '1. Another',
    '<Say when="You leave">',
    '“Goodbye.” She left.',
    '</Say>',
  ].join('\n');
  expect(sentencesOf(proseOf(mdx)).map((words) => words.join(' '))).toEqual([
    'See the guide.',
    'It’s short.',
    'One',
    'Two',
    'Three',
    'Four',
    'An item',
    'Another',
    'Goodbye.',
    'She left.',
  ]);
});

test('long words and long sentences are hard, short ones are easy', () => {
  expect(gradeOf('The cat sat. The dog ran.')).toBeLessThan(0);
  const hard =
    'Organisational communication necessitates comprehensive documentation of individual responsibilities, notwithstanding considerable administrative inconvenience.';
  expect(gradeOf(hard)).toBeGreaterThan(20);
  // 0.39 × 6 + 11.8 × 7 ÷ 6 − 15.59
  expect(gradeOf('We will meet in the garden.')).toBeCloseTo(0.517, 2);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});
