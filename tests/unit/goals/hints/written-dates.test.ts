/** Dates that people write into a goal. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '../../../../src/lib/goals/hints/split-words.ts';
import { writtenDates } from '../../../../src/lib/goals/hints/written-dates.ts';
import { englishHintRules } from '../../../support/hint-figures.ts';

const how = englishHintRules().dates;
const datesIn = (text: string, dates = how) =>
  writtenDates(splitWords(text), dates).map(({ from, to }) =>
    from === to ? from : `${from} ${to}`,
  );

test.each([
  ['by 3 March 2027', '2027-03-03'],
  ['on the 3rd of March, 2027', '2027-03-03'],
  ['by March 3rd 2027', '2027-03-03'],
  ['Tuesday 9 Feb. 2027', '2027-02-09'],
  ['03/04/2027', '2027-04-03'],
  ['3.4.27', '2027-04-03'],
  ['2027-03-03', '2027-03-03'],
  ['11/22/2026', '2026-11-22'],
  ['29 February 2028', '2028-02-29'],
  ['29 February 2027, which there is not', '2027-02-01 2027-02-31'],
  ['in May 2027', '2027-05-01 2027-05-31'],
  ['the summer of 2027', '2027-06-01 2027-08-31'],
  ['winter 2026', '2026-01-01 2027-02-31'],
  ['by 2030', '2030-01-01 2030-12-31'],
])('%s', (text, expected) => {
  expect(datesIn(text)).toEqual([expected]);
});

test.each([
  'by 3 March',
  'I may march on 3',
  'in May',
  '31/04/2027',
  '£2,027',
  'room 1984b',
  '32 March',
])('no date in “%s”', (text) => {
  expect(datesIn(text)).toEqual([]);
});

test('the order is that of the language', () => {
  expect(datesIn('03/04/2027', { ...how, order: 'month-first' })).toEqual(['2027-03-04']);
});

test('any day is read as it was written, in figures and in words', () => {
  const years = { min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true };
  const names = how.months.map(([name]) => name);
  fc.assert(
    fc.property(fc.date(years), (date) => {
      const day = date.toISOString().slice(0, 10);
      const [y, m, d] = day.split('-').map(Number);
      const name = names[(m ?? 0) - 1];
      for (const text of [`${d}/${m}/${y}`, day, `${d} ${name} ${y}`, `${name} ${d}, ${y}`]) {
        expect(datesIn(`by ${text} at last`)).toEqual([day]);
      }
    }),
  );
});
