/** A check over time: which sittings stand together, and that nothing but what was said is in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/lib/calendar/day.ts';
import type { Check } from '../../../src/lib/check/check.ts';
import { historyOf, LEAST_DATES } from '../../../src/lib/check/history.ts';
import { ASKED, anyCheck, checkRecord, FULL_CHECK } from '../../support/checks.ts';

const ITEM = ASKED.groups[0]?.items[0]?.id ?? '';

/** A full check of Ana’s on that day, with one answer. */
const sitting = (day: string, answer = 'often', part: Partial<Check> = {}) =>
  checkRecord({ ...FULL_CHECK, day, answers: { [ITEM]: answer }, ...part }, { savedAt: at(day) });
const at = (day: string, hour = '10') => `${isDay(day) ? day : '2026-01-01'}T${hour}:00:00.000Z`;

const OPEN = sitting('2026-11-28');
const EARLIER = [sitting('2026-10-31', 'never'), sitting('2026-09-26', 'cant-say')];
const daysOf = (...others: ReturnType<typeof sitting>[]) => historyOf(OPEN, others, ASKED).days;

test('three dates are drawn, the earliest first, with what was said on each and no more', () => {
  const { days, dimensions } = historyOf(OPEN, EARLIER, ASKED);
  expect(days).toEqual(['2026-09-26', '2026-10-31', '2026-11-28']);
  expect(dimensions.map(({ dimension }) => dimension.id)).toEqual(ASKED.groups.map(({ id }) => id));
  const [first, second] = dimensions[0]?.rows ?? [];
  expect(first).toEqual({
    id: ITEM,
    text: ASKED.groups[0]?.items[0]?.text,
    marks: [
      { side: 'aside', answer: 'Can’t say' },
      { side: 'less', answer: 'Never' },
      { side: 'more', answer: 'Often' },
    ],
  });
  const open = { side: undefined, answer: undefined };
  expect(second?.marks).toEqual([open, open, open]);
});

test('with fewer dates nothing is drawn', () => {
  expect(historyOf(OPEN, EARLIER.slice(1), ASKED)).toEqual({
    isNameless: false,
    days: ['2026-09-26', '2026-11-28'],
    dimensions: [],
  });
  const untouched = checkRecord({ ...FULL_CHECK, day: '', answers: {} });
  expect(historyOf(untouched, [], ASKED).days).toEqual([]);
});

describe('a check stands apart', () => {
  const far = sitting('2026-08-01');
  test.each<[string, Partial<Check>]>([
    ['that is a pulse', { form: 'pulse' }],
    ['of another questionnaire', { questionnaire: 'ready' }],
    ['of another edition', { edition: 2 }],
    ['with another mode', { mode: 'circle' }],
    ['under another name', { name: 'Ben' }],
    ['that was put out of the way', { isArchived: true }],
    ['without a day', { day: '' }],
    ['with a day that there is not', { day: '2026-02-30' }],
  ])('%s', (_, part) => {
    const other = checkRecord({ ...far.body, ...part }, { savedAt: far.savedAt });
    expect(daysOf(other)).toEqual(['2026-11-28']);
    expect(daysOf(far)).toEqual(['2026-08-01', '2026-11-28']);
  });

  test('of another partnership', () => {
    const theirs = { partnership: '00000000-0000-4000-8000-00000000000a' };
    expect(daysOf({ ...far, ...theirs })).toEqual(['2026-11-28']);
    const both = historyOf({ ...OPEN, ...theirs }, [{ ...far, ...theirs }, far], ASKED);
    expect(both.days).toEqual(['2026-08-01', '2026-11-28']);
  });

  test('from a pulse: not even its own kind joins it', () => {
    const pulse = (day: string) => sitting(day, 'often', { form: 'pulse' });
    expect(historyOf(pulse('2026-11-28'), EARLIER.concat(pulse('2026-08-01')), ASKED)).toEqual({
      isNameless: false,
      days: [],
      dimensions: [],
    });
  });
});

test('blanks and capitals part no name', () => {
  expect(daysOf(sitting('2026-08-01', 'often', { name: ' aNA ' }))).toHaveLength(2);
  // The same letter, written in one piece and in two.
  const zoe = (name: string, day: string) => sitting(day, 'often', { name });
  const two = historyOf(zoe('Zoë', '2026-11-28'), [zoe('Zoe\u0308', '2026-08-01')], ASKED);
  expect(two.days).toHaveLength(2);
});

test('without a name no check joins another: two people may both leave it empty', () => {
  const [open, ...others] = ['2026-11-28', '2026-10-31', '2026-09-26'].map((day, i) =>
    sitting(day, 'often', { name: ' '.repeat(i) }),
  );
  if (!open) throw new Error('There is no check.');
  expect(historyOf(open, others, ASKED)).toEqual({
    isNameless: true,
    days: ['2026-11-28'],
    dimensions: [],
  });
  expect(historyOf(OPEN, others, ASKED)).toMatchObject({
    isNameless: false,
    days: [OPEN.body.day],
  });
});

test('of two on one day the open one stands, and of two others the later saved', () => {
  const morning = { ...sitting('2026-11-28', 'never'), savedAt: at('2026-11-28', '08') };
  const evening = { ...sitting('2026-11-28', 'always'), savedAt: at('2026-11-28', '20') };
  for (const [open, other] of [
    [morning, evening],
    [evening, morning],
  ] as const) {
    const { days, dimensions } = historyOf(open, [...EARLIER, other], ASKED);
    expect(days).toHaveLength(3);
    const said = open === morning ? 'Never' : 'Always';
    expect(dimensions[0]?.rows[0]?.marks.at(-1)?.answer).toBe(said);
  }
  const later = sitting('2026-12-05');
  for (const others of [
    [morning, evening],
    [evening, morning],
  ]) {
    const { dimensions } = historyOf(later, [...EARLIER, ...others], ASKED);
    expect(dimensions[0]?.rows[0]?.marks.at(-2)?.answer).toBe('Always');
  }
});

test('whatever lies here, in whatever order: each date once, in order, and only what was said then', () => {
  const anyRecord = fc
    .tuple(
      anyCheck,
      fc.uuid(),
      fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
    )
    .map(([body, id, time]) => {
      const part = {
        questionnaire: 'relationship',
        edition: 1,
        mode: 'circle',
        name: 'Ana',
      } as const;
      return checkRecord({ ...body, ...part }, { id, savedAt: time.toISOString() });
    });
  fc.assert(
    fc.property(anyRecord, fc.array(anyRecord, { maxLength: 9 }), (open, others) => {
      const history = historyOf(open, others, ASKED);
      expect(historyOf(open, others.toReversed(), ASKED)).toEqual(history);
      const { days, dimensions } = history;
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(dimensions).toHaveLength(days.length < LEAST_DATES ? 0 : ASKED.groups.length);
      for (const { rows } of dimensions) {
        for (const { id, marks } of rows) {
          expect(marks).toHaveLength(days.length);
          for (const [i, { answer }] of marks.entries()) {
            const saidThen = [open, ...others]
              .filter(({ body }) => body.day === days[i])
              .map(({ body }) => ASKED.answers.find((one) => one.id === body.answers[id])?.label);
            expect(saidThen).toContain(answer);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
