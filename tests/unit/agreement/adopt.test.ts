/** Adopting a text: by everybody, in any order, on any device. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adopt,
  adoptersOf,
  adoptionsOf,
  canBeAdopted,
  standingOf,
  takeBack,
  withAdoptions,
} from '../../../src/lib/agreement/adopt.ts';
import type { Draft } from '../../../src/lib/agreement/draft.ts';
import { writeOwn } from '../../../src/lib/agreement/edit.ts';
import { namePerson } from '../../../src/lib/agreement/people.ts';
import { draftOf } from '../../support/drafts.ts';
import { textFor } from '../../support/handed-over.ts';

const DAY = '2026-11-28';
const LATER = '2026-12-01';
const DRAFT = draftOf();
const TEXT = textFor(DRAFT);
const standing = (draft: Draft, { print } = textFor(draft)) => standingOf(adoptersOf(draft, print));

test('it is open, then proposed, then agreed, and then kept as it was printed', () => {
  expect(standing(DRAFT)).toBe('open');
  const proposed = adopt(DRAFT, TEXT, 0, DAY);
  expect(standing(proposed)).toBe('proposed');
  expect(proposed.agreed).toEqual([]);
  const agreed = adopt(proposed, TEXT, 1, LATER);
  expect(standing(agreed)).toBe('agreed');
  expect(agreed.agreed).toEqual([
    { print: TEXT.print, day: LATER, names: ['Ana', 'Ben'], terms: TEXT.terms },
  ]);
});

test('a person who adopts it twice did so on the first day, and it is agreed once', () => {
  const twice = adopt(adopt(adopt(DRAFT, TEXT, 0, DAY), TEXT, 1, DAY), TEXT, 0, LATER);
  expect(adoptersOf(twice, TEXT.print).map(({ day }) => day)).toEqual([DAY, DAY]);
  expect(twice.agreed).toHaveLength(1);
});

test('changed words are adopted by nobody; the words of before are agreed still', () => {
  const agreed = adopt(adopt(DRAFT, TEXT, 0, DAY), TEXT, 1, DAY);
  const changed = writeOwn(agreed, 'meeting', 'On Mondays.');
  expect(standing(changed)).toBe('open');
  expect(changed.agreed).toEqual(agreed.agreed);
  const again = textFor(changed);
  const both = adopt(adopt(changed, again, 0, LATER), again, 1, LATER);
  expect(both.agreed.map(({ print }) => print)).toEqual([TEXT.print, again.print]);
});

test('nobody adopts it in no name', () => {
  const nameless = namePerson(DRAFT, 1, '  ');
  expect(canBeAdopted(nameless)).toBe(false);
  expect(canBeAdopted(DRAFT)).toBe(true);
  expect(adopt(nameless, textFor(nameless), 1, DAY)).toBe(nameless);
  expect(adopt(DRAFT, TEXT, 7, DAY)).toBe(DRAFT);
});

describe('what is taken back', () => {
  const { print } = TEXT;
  const takenBack = takeBack(adopt(DRAFT, TEXT, 0, DAY), print, 0);

  test('is as if it had never been said', () => {
    expect(adoptersOf(takenBack, print)).toEqual(adoptersOf(DRAFT, print));
    expect(takeBack(DRAFT, print, 0)).toBe(DRAFT);
  });

  test('is not said again by an answer to what was sent before', () => {
    const answer = { '0': { name: 'Ana', day: DAY }, '1': { name: 'Ben', day: LATER } };
    const met = withAdoptions(takenBack, TEXT, answer);
    expect(standing(met)).toBe('proposed');
    expect(adoptersOf(met, print).map(({ day }) => day)).toEqual([undefined, LATER]);
    expect(met.agreed).toEqual([]);
    expect(standing(adopt(met, TEXT, 0, LATER))).toBe('agreed');
  });
});

test('whoever comes back to words of before is asked again', () => {
  const both = (draft: Draft) => {
    const text = textFor(draft);
    return adopt(adopt(draft, text, 0, DAY), text, 1, DAY);
  };
  const first = both(DRAFT);
  const second = both(writeOwn(first, 'meeting', 'On Mondays.'));
  const back = { ...second, clauses: DRAFT.clauses };
  expect(standing(back)).toBe('open');
  expect(both(back).agreed.map(({ print }) => print)).toEqual([
    TEXT.print,
    textFor(second).print,
    TEXT.print,
  ]);
});

describe('two devices', () => {
  test('bring what they know together, and both see it agreed', () => {
    const hers = adopt(DRAFT, TEXT, 0, DAY);
    const his = adopt(DRAFT, TEXT, 1, LATER);
    const met = withAdoptions(hers, TEXT, adoptionsOf(his, TEXT.print));
    const metThere = withAdoptions(his, TEXT, adoptionsOf(hers, TEXT.print));
    expect(standing(met)).toBe('agreed');
    expect(metThere.agreed).toEqual(met.agreed);
  });

  test('fault 50: what one of them knows already is not changed by the other', () => {
    const known = adopt(DRAFT, TEXT, 0, DAY);
    const claim = { '0': { name: 'Ana', day: LATER } };
    expect(withAdoptions(known, TEXT, claim)).toEqual(known);
  });

  test('a name that does not stand on the paper adopts nothing', () => {
    const claims = { '1': { name: 'Eve', day: DAY }, '7': { name: 'Ben', day: DAY } };
    expect(standing(withAdoptions(adopt(DRAFT, TEXT, 0, DAY), TEXT, claims))).toBe('proposed');
  });
});

test('a circle agrees in whatever order its people adopt, and on however many devices', () => {
  const names = ['Ana', 'Ben', 'Chi', 'Dee', 'Eli'];
  const circle = draftOf({ mode: 'circle', people: names.map((name) => ({ name })) });
  const text = textFor(circle);
  const acts = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  fc.assert(
    fc.property(acts, fc.array(fc.nat({ max: 1 }), { minLength: 5, maxLength: 5 }), (order, on) => {
      const devices = [circle, circle];
      order.forEach((place, i) => {
        const which = on[i] ?? 0;
        devices[which] = adopt(devices[which] ?? circle, text, place, DAY);
      });
      const [one = circle, other = circle] = devices;
      const met = withAdoptions(one, text, adoptionsOf(other, text.print));
      expect(standing(met)).toBe('agreed');
      expect(met.agreed.at(-1)?.names).toEqual(names);
    }),
  );
});
