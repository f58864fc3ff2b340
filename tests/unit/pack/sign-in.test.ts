/** The sheet to sign in on: nobody is lost, all stand in their order, and there is room for those who come besides. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaceholder, nameIn } from '../../../src/lib/names/plain-name.ts';
import { signInDocument } from '../../../src/lib/pack/sign-in.ts';
import { t } from '../../support/content.ts';
import {
  answersIn,
  anyGroups,
  EVENING,
  HALL,
  tableOf,
  UNKNOWN,
  WORDS,
} from '../../support/workshops.ts';

const paperOf = (workshop = EVENING, mode: 'reciprocal' | 'circle' = 'reciprocal') =>
  signInDocument({ ...workshop, mode }, WORDS);
const NAME = { blank: t('pack.name'), width: 'long' };
const toSign = [
  [{ blank: t('pack.signIn.signature'), width: 'long' }],
  [{ blank: t('pack.signIn.time'), width: 'short' }],
];

test('each person has a row with the number of their pair, and whoever is still to come a line', () => {
  expect(tableOf(paperOf()).rows.slice(0, 4)).toEqual([
    [['01'], [{ answer: 'Ana Ruiz' }], ...toSign],
    [['01'], [{ answer: 'Ben Okafor' }], ...toSign],
    [['02'], [{ answer: 'שלומית כהן' }], ...toSign],
    [['02'], [NAME], ...toSign],
  ]);
});

test('its head says for whom, when and where', () => {
  const [, forWhom, when] = paperOf().blocks;
  expect(forWhom).toEqual({ kind: 'text', content: ['For: ', { answer: 'Evening college' }] });
  expect(when).toEqual({
    kind: 'text',
    content: ['On ', { answer: '14 January 2027' }, ', at ', { answer: 'Room 12' }],
  });
});

test('a circle is called one', () => {
  expect(tableOf(paperOf(EVENING, 'circle')).columns[0]?.head).toBe(t('pack.signIn.circle'));
  expect(tableOf(paperOf()).columns[0]?.head).toBe(t('pack.signIn.pair'));
});

describe('with nobody known', () => {
  test('there are rows to write in, and no numbers', () => {
    const { columns, rows } = tableOf(paperOf(UNKNOWN));
    expect(columns.map(({ head }) => head)).toEqual([
      t('pack.name'),
      t('pack.signIn.signature'),
      t('pack.signIn.time'),
    ]);
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) expect(row).toEqual([[NAME], ...toSign]);
  });

  test('the head is lines to write on', () => {
    const blanks = paperOf(UNKNOWN)
      .blocks.flatMap((block) => (block.kind === 'text' ? block.content : []))
      .flatMap((run) => (typeof run === 'object' && 'blank' in run ? [run.blank] : []));
    expect(blanks).toEqual([t('pack.programme'), t('pack.day'), t('pack.place')]);
  });
});

test.each([
  [2, 4],
  [100, 10],
  [400, 20],
])('%i people have %i rows to spare', (people, spare) => {
  const groups = HALL.slice(0, people / 2);
  const { rows } = tableOf(paperOf({ ...EVENING, groups }));
  expect(rows).toHaveLength(people + spare);
  for (const [number, name] of rows.slice(people)) {
    expect(number).toEqual([{ blank: t('pack.signIn.pair'), width: 'short' }]);
    expect(name).toEqual([NAME]);
  }
});

test('nobody is lost, added or moved, whatever they are called', () => {
  fc.assert(
    fc.property(anyGroups, (groups) => {
      const { columns, rows } = tableOf(paperOf({ ...EVENING, groups }));
      const people = groups.flatMap((names, i) =>
        names.map((name) => [
          String(i + 1).padStart(2, '0'),
          isPlaceholder(name) ? '' : nameIn(name),
        ]),
      );
      const named = rows
        .slice(0, people.length)
        .map(([number = [], name = []]) => [...number, answersIn(name).join()]);
      expect(named).toEqual(people);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }),
  );
});

test('five thousand people have a row each', () => {
  const { rows } = tableOf(paperOf({ ...EVENING, groups: HALL }));
  expect(rows.slice(0, 5000).flatMap(([, name = []]) => answersIn(name))).toEqual(HALL.flat());
  expect(rows[4999]?.[0]).toEqual(['2500']);
  expect(rows[0]?.[0]).toEqual(['0001']);
});
