/** Edits: whatever is done next, nothing that was typed is thrown away. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPerson, removePerson } from '../../../src/lib/agreement/circle.ts';
import {
  AGREEMENT,
  answerTo,
  type Draft,
  EMPTY_DRAFT,
  peopleOf,
} from '../../../src/lib/agreement/draft.ts';
import * as edit from '../../../src/lib/agreement/edit.ts';
import * as people from '../../../src/lib/agreement/people.ts';
import { MODES, sizeOf } from '../../../src/lib/partnership/mode.ts';
import { isSame } from '../../../src/lib/records/fields.ts';
import { safeParse } from '../../../src/lib/zod/zod.ts';
import { anyText, draftOf, ENDING, MEETING } from '../../support/drafts.ts';

/** One thing that a person does: the edit, and where what they typed must then be found. */
interface Deed {
  apply: (draft: Draft) => Draft;
  place?: string;
  typed?: string;
}

const clause = fc.constantFrom(MEETING, ENDING);
const choice = (...of: string[]) => fc.constantFrom('own', 'left-out', 'gone', ...of);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc
    .constantFrom(...MODES)
    .map((mode): Deed => ({ apply: (draft) => edit.chooseMode(draft, mode) })),
  fc.constant<Deed>({ apply: addPerson }),
  anyText.map(
    (typed): Deed => ({
      apply: (draft) => people.nameProgramme(draft, typed),
      place: 'programme',
      typed,
    }),
  ),
  fc.tuple(fc.nat({ max: 1 }), anyText).map(
    ([index, typed]): Deed => ({
      apply: (draft) => people.namePerson(draft, index, typed),
      place: `person ${index}`,
      typed,
    }),
  ),
  fc
    .tuple(clause, choice('regular', 'from', 'no-fault', 'last-talk'))
    .map(([of, id]): Deed => ({ apply: (draft) => edit.choose(draft, of, id) })),
  fc.tuple(clause, anyText).map(
    ([{ id }, typed]): Deed => ({
      apply: (draft) => edit.writeOwn(draft, id, typed),
      place: `own ${id}`,
      typed,
    }),
  ),
  fc.tuple(fc.constantFrom('weeks', 'first', 'place'), anyText).map(
    ([field, typed]): Deed => ({
      apply: (draft) => edit.fillIn(draft, MEETING.id, field, typed),
      place: `field ${field}`,
      typed,
    }),
  ),
);

function foundAt(draft: Draft, place: string): string | undefined {
  const [kind, id = ''] = place.split(' ');
  if (kind === 'programme') return draft.programme;
  if (kind === 'person') return draft.people[Number(id)]?.name;
  if (kind === 'own') return answerTo(draft, id).own;
  return answerTo(draft, MEETING.id).values[id];
}

describe('any sequence of edits', () => {
  test('keeps every word in its place until somebody types over it', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const last = new Map<string, string>();
        const end = deeds.reduce((draft, { apply, place, typed }) => {
          if (place !== undefined && typed !== undefined) last.set(place, typed);
          return apply(draft);
        }, EMPTY_DRAFT);
        for (const [place, typed] of last) expect(foundAt(end, place)).toBe(typed);
      }),
    );
  });

  test('leads to a draft that can be saved and read again', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        const end = deeds.reduce((draft, { apply }) => apply(draft), EMPTY_DRAFT);
        expect(safeParse(AGREEMENT.body, JSON.parse(JSON.stringify(end))).success).toBe(true);
      }),
    );
  });

  test('leaves the draft that it began with as it was', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 10 }), deed, (deeds, next) => {
        const before = deeds.reduce((draft, { apply }) => apply(draft), EMPTY_DRAFT);
        const copy = structuredClone(before);
        next.apply(before);
        expect(isSame(before, copy)).toBe(true);
      }),
    );
  });
});

describe('choosing', () => {
  test('a wording’s blanks start from what it suggests; others are not touched', () => {
    const draft = edit.choose(draftOf(), MEETING, 'regular');
    expect(answerTo(draft, 'meeting')).toEqual({
      choice: 'regular',
      own: '',
      values: {},
      proposed: { weeks: '2' },
    });
    expect(answerTo(draft, 'ending')).toEqual({ choice: '', own: '', values: {}, proposed: {} });
  });

  test('what was typed, or emptied on purpose, is never replaced by a suggestion', () => {
    for (const typed of ['5', '']) {
      const filled = edit.fillIn(draftOf(), 'meeting', 'weeks', typed);
      const again = edit.choose(edit.choose(filled, MEETING, 'own'), MEETING, 'regular');
      expect(answerTo(again, 'meeting').values['weeks']).toBe(typed);
    }
  });

  test('typing own words chooses them', () => {
    const draft = edit.writeOwn(edit.choose(draftOf(), MEETING, 'from'), 'meeting', 'x');
    expect(answerTo(draft, 'meeting').choice).toBe('own');
  });
});

describe('people', () => {
  const circle = edit.chooseMode(draftOf(), 'circle');

  test('a circle may grow to eight and shrink to three', () => {
    const grown = Array.from({ length: 12 }).reduce<Draft>((draft) => addPerson(draft), circle);
    expect(peopleOf(grown)).toHaveLength(sizeOf('circle').most);
    const shrunk = Array.from({ length: 12 }).reduce<Draft>((d) => removePerson(d, 2), grown);
    expect(peopleOf(shrunk).map(({ name }) => name)).toEqual(['Ana', 'Ben', '']);
  });

  test('the person who is taken out is the one that was meant', () => {
    const four = addPerson(people.namePerson(circle, 2, 'Cai'));
    const left = removePerson(people.namePerson(four, 3, 'Dee'), 1);
    expect(left.people.map(({ name }) => name)).toEqual(['Ana', 'Cai', 'Dee']);
  });

  test('a pair can neither grow nor shrink', () => {
    expect(addPerson(draftOf())).toEqual(draftOf());
    expect(removePerson(draftOf(), 0)).toEqual(draftOf());
  });

  test('names for which a pair has no room come back with the circle', () => {
    const three = people.namePerson(circle, 2, 'Cai');
    const pair = edit.chooseMode(three, 'near-peer');
    expect(peopleOf(pair)).toHaveLength(2);
    expect(peopleOf(edit.chooseMode(pair, 'circle'))).toEqual(three.people);
  });
});
