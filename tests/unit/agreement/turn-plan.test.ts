/** Who leads when: the days of meetings, the turns, and everybody’s share. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Draft } from '../../../src/lib/agreement/draft.ts';
import { LAST_DAY, RHYTHMS, SHARES } from '../../../src/lib/agreement/rhythm.ts';
import { turnPlan } from '../../../src/lib/agreement/turn-plan.ts';
import { isDay } from '../../../src/lib/calendar/day.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { agreementOf, CLAUSES } from '../../support/content.ts';
import { anyDraft, anyText, draftOf } from '../../support/drafts.ts';

const CONTENT = agreementOf('reciprocal');
const TURNS: Draft['turns'] = { day: '2027-03-09', time: '09:30', first: 0, split: 'one' };

const answer = (choice: string, values: Record<string, string>): Answer => ({
  choice,
  own: '',
  values,
  proposed: {},
});
const regular = (weeks: string, minutes = '45') => answer('regular', { weeks, minutes });

function planned(
  clauses: Record<string, Answer> = {},
  turns: Partial<Draft['turns']> = {},
  part: Partial<Draft> = {},
): Draft {
  return draftOf({ clauses, ...part, turns: { ...TURNS, ...turns } });
}
const plan = (...draft: Parameters<typeof planned>) => turnPlan(planned(...draft), CONTENT);
const days = (...draft: Parameters<typeof planned>) => plan(...draft).map(({ day }) => day);

describe('the days', () => {
  test('are as far apart as the agreement says, twelve at most, on the same day of the week', () => {
    const weeks = fc.integer({ min: 1, max: 52 });
    const start = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(weeks, start, (every, day) => {
        const found = days({ meeting: regular(String(every)) }, { day });
        expect(found[0]).toBe(day);
        expect(found).toHaveLength(12);
        const numbers = found.map((one) => Date.parse(one) / 86_400_000);
        numbers.forEach((number, i) => {
          expect(number - (numbers[0] ?? 0)).toBe(i * every * 7);
        });
      }),
    );
  });

  test('go up to the last day, that day included', () => {
    const length = answer('set-end', { start: '2027-03-01', end: '2027-04-06' });
    expect(days({ meeting: regular('2'), length })).toEqual([
      '2027-03-09',
      '2027-03-23',
      '2027-04-06',
    ]);
    expect(days({ meeting: regular('2'), length }, { day: '2027-04-07' })).toEqual([]);
  });

  test('are not bound by a last day that the sentence on the paper does not name', () => {
    const open = { id: 'open', text: 'We begin on {start}.', note: '' };
    const clauses = CONTENT.clauses.map((clause) =>
      clause.id === LAST_DAY.clause ? { ...clause, wordings: [open] } : clause,
    );
    const length = answer('open', { start: '2027-03-01', end: '2027-03-10' });
    const draft = planned({ meeting: regular('1'), length });
    expect(turnPlan(draft, { clauses })).toHaveLength(12);
  });

  test('end with the years that calendar programs hold', () => {
    expect(days({ meeting: regular('1') }, { day: '9989-12-20' })).toHaveLength(2);
  });

  test('over a leap day and over clocks that change', () => {
    expect(days({ meeting: regular('1') }, { day: '2028-02-22' }).slice(0, 3)).toEqual([
      '2028-02-22',
      '2028-02-29',
      '2028-03-07',
    ]);
    expect(days({ meeting: regular('1') }, { day: '2027-03-21' })[1]).toBe('2027-03-28');
  });

  test('once a month: the same day of the week, and a short month moves none after it', () => {
    expect(days({ meeting: answer('monthly', {}) }, { day: '2027-03-30' }).slice(0, 4)).toEqual([
      '2027-03-30',
      '2027-04-27',
      '2027-05-25',
      '2027-06-29',
    ]);
  });

  test.each([
    ['nothing is chosen', {}],
    ['they meet on request', { meeting: answer('on-request', { quietWeeks: '4' }) }],
    ['they say it in their own words', { meeting: answer('own', { weeks: '2' }) }],
    ['it is no number', { meeting: regular('two or three') }],
    ['it is nothing', { meeting: regular('0') }],
    ['it is a part of a week', { meeting: regular('1.5') }],
    ['the wording is not offered here', { meeting: answer('circle', { circleWeeks: '2' }) }],
  ])('only the first is known where %s', (_, clauses) => {
    expect(days(clauses)).toEqual(['2027-03-09']);
  });

  test.each(['', '2027-02-30', 'next Tuesday'])('none without a first day: %j', (day) => {
    expect(plan({ meeting: regular('2') }, { day })).toEqual([]);
  });
});

describe('the turns', () => {
  const names = (...draft: Parameters<typeof planned>) => plan(...draft).map(({ leads }) => leads);

  test('go round from whoever is first', () => {
    expect(names({ meeting: regular('1') }, { first: 1 }).slice(0, 3)).toEqual([
      'Ben',
      'Ana',
      'Ben',
    ]);
  });

  test('in a circle everybody leads as often as any other, but for one time', () => {
    const people = fc.array(fc.uuid(), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(people, fc.nat({ max: 7 }), (all, first) => {
        const meeting = answer('circle', { circleWeeks: '3', circleMinutes: '90' });
        const circle = { mode: 'circle' as const, people: all.map((name) => ({ name })) };
        const draft = planned({ meeting }, { first }, circle);
        const turns = turnPlan(draft, agreementOf('circle')).map(({ leads }) => leads);
        const counts = all.map((name) => turns.filter((one) => one === name).length);
        expect(turns).toHaveLength(12);
        expect(counts.reduce((sum, count) => sum + count)).toBe(12);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        expect(turns[0]).toBe(all[first % all.length]);
      }),
    );
  });

  test('are nobody’s where it is not agreed, or has no name', () => {
    expect(names({}, { split: '' })).toEqual([undefined]);
    expect(names({}, {}, { people: [{ name: ' ' }, { name: 'Ben' }] })).toEqual([undefined]);
  });

  test('names of people whom the mode has no room for lead nothing', () => {
    const people = ['Ana', 'Ben', 'Chi'].map((name) => ({ name }));
    expect(names({ meeting: regular('1') }, {}, { people })).not.toContain('Chi');
  });
});

describe('the shares', () => {
  const halves = { split: 'shares' as const };

  test('each has half, and who comes first changes', () => {
    const [first, second] = plan({ meeting: regular('2', '50') }, halves);
    expect(first).toMatchObject({ leads: undefined, minutes: 50 });
    expect(first?.shares).toEqual([
      { name: 'Ana', minutes: 25 },
      { name: 'Ben', minutes: 25 },
    ]);
    expect(second?.shares?.map(({ name }) => name)).toEqual(['Ben', 'Ana']);
  });

  test('are the minutes that the agreement names, as far as they fit', () => {
    const turns = (halfMinutes: string) => answer('half-and-half', { halfMinutes });
    const minutes = (half: string) =>
      plan({ meeting: regular('2', '45'), turns: turns(half) }, halves)[0]?.shares?.[0]?.minutes;
    expect([minutes('20'), minutes('30'), minutes('some')]).toEqual([20, 22, 22]);
  });
});

test.each([
  ['09:30', '09:30'],
  ['9:30', ''],
  ['24:00', ''],
  ['', ''],
])('the time %j is %j', (time, expected) => {
  expect(plan({}, { time })[0]).toMatchObject({ time: expected, minutes: 60 });
});

test('whatever was typed, each meeting has a day that there is and a time that there is', () => {
  const contents = MODES.map(agreementOf);
  const turns = fc.record({
    day: fc.oneof(anyText, fc.constantFrom('2027-03-09', '9989-12-31', '2027-02-30')),
    time: fc.oneof(anyText, fc.constantFrom('09:30', '24:00')),
    first: fc.nat(),
    split: fc.constantFrom('', 'one', 'shares'),
  });
  fc.assert(
    fc.property(anyDraft, turns, fc.constantFrom(...contents), (draft, first, content) => {
      for (const turn of turnPlan({ ...draft, turns: first }, content)) {
        expect(isDay(turn.day)).toBe(true);
        expect(turn.time).toMatch(/^(\d\d:\d\d)?$/);
        const shared = (turn.shares ?? []).reduce((sum, { minutes }) => sum + minutes, 0);
        expect(shared).toBeLessThanOrEqual(turn.minutes);
      }
    }),
  );
});

describe('what is read from the clauses stands in them', () => {
  const fieldsOf = (clause: string, wording: string) => {
    const text = CLAUSES.get(clause)?.wordings.find(({ id }) => id === wording)?.text;
    if (text === undefined) throw new Error(`${clause} has no wording ${wording}.`);
    return [...text.matchAll(/\{(\w+)\}/g)].map(([, field]) => field);
  };

  test.each(Object.entries(RHYTHMS))('the rhythm of “%s”', (wording, rhythm) => {
    const named = Object.values(rhythm).filter((count) => typeof count === 'string');
    const counts = /^(?:weeks|minutes|(?:circle|school)(?:Weeks|Minutes))$/;
    const held = fieldsOf('meeting', wording).filter((field) => counts.test(field ?? ''));
    expect(named.toSorted()).toEqual(held.toSorted());
  });

  const ids = (clause: string, text: RegExp) =>
    (CLAUSES.get(clause)?.wordings ?? []).filter((one) => text.test(one.text)).map(({ id }) => id);

  test('every wording that says how often they meet, or how long', () => {
    const rhythmic = ids('meeting', /every|once a|minutes|hour/);
    expect(rhythmic.toSorted()).toEqual(Object.keys(RHYTHMS).toSorted());
  });

  test('every wording that says how long each of them has', () => {
    const shared = ids('turns', /^Each .*\{\w+Minutes\}/);
    expect(shared.toSorted()).toEqual(Object.keys(SHARES).toSorted());
  });

  test.each(Object.entries(SHARES))('the share of “%s”', (wording, field) => {
    expect(fieldsOf('turns', wording)).toContain(field);
  });

  test('the last day', () => {
    const field = CLAUSES.get(LAST_DAY.clause)?.fields.find(({ id }) => id === LAST_DAY.field);
    expect(field?.kind).toBe('date');
  });
});
