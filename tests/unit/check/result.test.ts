/** What answers come to: no order of answering changes it, a pulse states nothing, and a self-check ends in steps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHECK, emptyCheck } from '../../../src/lib/check/check.ts';
import { answerItem, archiveCheck, setMatters } from '../../../src/lib/check/edit.ts';
import { askedOf, dimensionResults, topicResults } from '../../../src/lib/check/result.ts';
import { placeOf } from '../../../src/lib/check/rule.ts';
import { readRecord } from '../../../src/lib/records/read-record.ts';
import {
  ASKED,
  anyAnswers,
  anyCheck,
  checkOf,
  checkRecord,
  FULL_CHECK,
  ITEMS,
  SELF_CHECKS,
} from '../../support/checks.ts';

const TODAY = '2026-11-28';

test('no order of answering, and no change of mind on the way, changes a statement', () => {
  fc.assert(
    fc.property(
      anyAnswers(ASKED),
      fc.shuffledSubarray(ITEMS, { minLength: ITEMS.length }),
      fc.constantFrom(...ASKED.answers.map(({ id }) => id)),
      (answers, order, first) => {
        const given = order.filter((item) => answers[item]);
        const hesitant = given.reduce(
          (check, item) => answerItem(check, item, first, ASKED, TODAY),
          checkOf(),
        );
        const sitting = given.reduce(
          (check, item) => answerItem(check, item, answers[item] ?? '', ASKED, TODAY),
          hesitant,
        );
        expect(dimensionResults(sitting, ASKED)).toEqual(
          dimensionResults(checkOf({ answers }), ASKED),
        );
      },
    ),
  );
});

test('every dimension stands in the result once, with its three items, in the published order', () => {
  fc.assert(
    fc.property(anyCheck, (check) => {
      const results = dimensionResults(check, ASKED);
      expect(results.map(({ dimension }) => dimension.id).toSorted()).toEqual(
        ASKED.groups.map(({ id }) => id).toSorted(),
      );
      const places = results.map(({ statement, isNow }) => placeOf(statement, isNow));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { items, counts } of results) {
        expect(items).toHaveLength(3);
        expect(counts.more + counts.between + counts.less + counts.aside).toBe(3);
      }
    }),
  );
});

test('what matters now changes the order and no statement', () => {
  fc.assert(
    fc.property(anyCheck, fc.constantFrom(...ASKED.groups), (check, { id }) => {
      const statements = (one: typeof check) =>
        Object.fromEntries(
          dimensionResults(one, ASKED).map(({ dimension, statement }) => [dimension.id, statement]),
        );
      expect(statements(setMatters(check, id, true))).toEqual(
        statements(setMatters(check, id, false)),
      );
    }),
  );
});

test('an answer that the questionnaire no longer has is open, and kept', () => {
  const item = ITEMS[0] ?? '';
  const check = checkOf({ answers: { [item]: 'now-and-then' } });
  const found = dimensionResults(check, ASKED).flatMap(({ items }) => items);
  expect(found.find(({ id }) => id === item)?.answer).toBeUndefined();
  expect(check.answers[item]).toBe('now-and-then');
});

test('a pulse asks one item of each dimension', () => {
  for (const dimension of ASKED.groups) {
    expect(askedOf(dimension, { form: 'pulse' })).toHaveLength(1);
    expect(askedOf(dimension, { form: 'full' })).toHaveLength(3);
  }
});

test('the first answer dates the check and names its edition, and no later one changes them', () => {
  const [first = '', second = ''] = ITEMS;
  const once = answerItem(checkOf(), first, 'often', ASKED, TODAY);
  expect(once).toMatchObject({ day: TODAY, edition: ASKED.edition });
  const later = answerItem(once, second, 'never', { edition: 9 }, '2027-01-01');
  expect(later).toMatchObject({ day: TODAY, edition: ASKED.edition });
});

describe('a check as a record', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(anyCheck, (check) => {
        const read = readRecord(JSON.stringify(checkRecord(check)), CHECK);
        expect(read.status === 'ok' && read.record.body).toEqual(check);
      }),
    );
  });

  test.each(['stops', 'safe', 'stop', ASKED.stops?.[0]?.id ?? 'afraid'])(
    'has no room for stop signs: %s',
    (name) => {
      const body = { ...FULL_CHECK, [name]: { afraid: 'yes' } };
      expect(readRecord(JSON.stringify(checkRecord(body)), CHECK).status).toBe('unreadable');
    },
  );

  test('put out of the way, it is the same but for that', () => {
    expect(archiveCheck(archiveCheck(FULL_CHECK, true), false)).toEqual(FULL_CHECK);
  });
});

describe.each(SELF_CHECKS)('the self-check %s', (id, asked) => {
  test('shows each answered item once: among the steps where its answer leads to one, else among the rest', () => {
    fc.assert(
      fc.property(anyAnswers(asked), (answers) => {
        const topics = topicResults({ ...emptyCheck(id), answers }, asked);
        const steps = topics.flatMap((topic) => topic.steps.map(({ item }) => item.id));
        const rest = topics.flatMap((topic) => topic.rest.map((item) => item.id));
        expect([...steps, ...rest].toSorted()).toEqual(Object.keys(answers).toSorted());
        for (const item of steps) expect(asked.ending.steps).toContain(answers[item]);
        for (const item of rest) expect(asked.ending.steps).not.toContain(answers[item]);
      }),
    );
  });
});
