/** The key to the numbers: each group has one, in the order of the list, with all of its names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlaceholder, nameIn } from '../../../src/lib/names/plain-name.ts';
import { keySheetDocument } from '../../../src/lib/pack/key-sheet.ts';
import { groupNumber } from '../../../src/lib/pack/workshop.ts';
import { t } from '../../support/content.ts';
import { answersIn, anyGroups, EVENING, HALL, tableOf, WORDS } from '../../support/workshops.ts';

test('a number stands before the names, and the file after them where there is one', () => {
  const fileOf = (index: number) => `pair-${groupNumber(index, 2)}`;
  const waiting = { blank: t('pack.name'), width: 'long' };
  expect(tableOf(keySheetDocument({ ...EVENING, fileOf }, WORDS)).rows).toEqual([
    [['01'], [{ answer: 'Ana Ruiz' }, ' and ', { answer: 'Ben Okafor' }], [{ answer: 'pair-01' }]],
    [['02'], [{ answer: 'שלומית כהן' }, ' and ', waiting], [{ answer: 'pair-02' }]],
  ]);
  expect(tableOf(keySheetDocument(EVENING, WORDS)).columns.map(({ head }) => head)).toEqual([
    t('pack.key.number'),
    t('pack.key.names'),
  ]);
});

test('no name is lost, added or moved, whatever they are called', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const { rows } = tableOf(keySheetDocument({ groups }, WORDS));
      expect(rows.map(([, names = []]) => answersIn(names))).toEqual(
        groups.map((names) => names.filter((name) => !isPlaceholder(name)).map(nameIn)),
      );
    }),
  );
});

test.each([
  [1, ['01']],
  [99, ['01', '99']],
  [100, ['001', '100']],
  [2500, ['0001', '2500']],
])('the numbers of %i groups are of one length, and sort as they stand', (count, ends) => {
  const numbers = tableOf(keySheetDocument({ groups: HALL.slice(0, count) }, WORDS)).rows.map(
    ([number]) => String(number),
  );
  expect(numbers).toHaveLength(count);
  expect(numbers.toSorted()).toEqual(numbers);
  expect([...new Set([numbers[0], numbers.at(-1)])]).toEqual(ends);
});
