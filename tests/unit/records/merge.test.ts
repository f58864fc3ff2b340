/** Two versions of one body, brought together: no edit is lost, and nothing is made up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  fillIn,
  namePerson,
  nameProgramme,
  writeOwn,
} from '../../../src/lib/agreement/edit.ts';
import { isSame, merge } from '../../../src/lib/records/merge.ts';
import { anyDraft, draftOf, ENDING, MEETING } from '../../support/drafts.ts';

const anyBody = fc.oneof(anyDraft, fc.jsonValue({ maxDepth: 3 }));

/** Leaves of a tree with the paths that lead to them. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

describe('what always holds', () => {
  test('where they changed nothing, mine stands', () => {
    fc.assert(fc.property(anyBody, anyBody, (base, mine) => isSame(merge(base, mine, base), mine)));
  });

  test('where I changed nothing, theirs stands', () => {
    fc.assert(
      fc.property(anyBody, anyBody, (base, theirs) => isSame(merge(base, base, theirs), theirs)),
    );
  });

  test('where both did the same, that stands', () => {
    fc.assert(fc.property(anyBody, anyBody, (base, same) => isSame(merge(base, same, same), same)));
  });

  test('nothing stands there that neither of them wrote', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (base, mine, theirs) => {
        const written = new Set([...leavesOf(mine), ...leavesOf(theirs)]);
        expect(leavesOf(merge(base, mine, theirs)).filter((leaf) => !written.has(leaf))).toEqual(
          [],
        );
      }),
    );
  });

  test('nothing that was given is changed', () => {
    fc.assert(
      fc.property(anyDraft, anyDraft, anyDraft, (...bodies) => {
        const before = JSON.stringify(bodies);
        merge(...bodies);
        expect(JSON.stringify(bodies)).toBe(before);
      }),
    );
  });
});

const base = draftOf({
  people: [{ name: 'Ana' }, { name: '' }, { name: '' }],
  clauses: { meeting: { choice: '', own: '', values: { weeks: '2', place: '' }, proposed: {} } },
});
type Edit = (draft: typeof base) => typeof base;

/** Edits of different fields, by name. */
const EDITS: Record<string, Edit> = {
  programme: (draft) => nameProgramme(draft, 'Ysgol'),
  me: (draft) => namePerson(draft, 0, 'Anna'),
  you: (draft) => namePerson(draft, 1, 'Ben'),
  weeks: (draft) => fillIn(draft, 'meeting', 'weeks', '3'),
  place: (draft) => fillIn(draft, 'meeting', 'place', 'the library'),
  own: (draft) => writeOwn(draft, 'purpose', 'To learn.'),
  ending: (draft) => choose(draft, ENDING, 'no-fault'),
};
const names = Object.keys(EDITS);

test('fault 16: edits of different fields all survive, whoever made them', () => {
  fc.assert(
    fc.property(fc.subarray(names), fc.shuffledSubarray(names), (mineNames, others) => {
      const theirNames = others.filter((name) => !mineNames.includes(name));
      const apply = (list: string[]) =>
        list.reduce((draft, name) => EDITS[name]?.(draft) ?? draft, base);
      const merged = merge(base, apply(mineNames), apply(theirNames));
      expect(isSame(merged, apply([...mineNames, ...theirNames]))).toBe(true);
    }),
  );
});

describe('fault 17: where both changed the same', () => {
  test('the later words stand', () => {
    const mine = writeOwn(base, 'ending', 'mine');
    const theirs = writeOwn(base, 'ending', 'theirs');
    expect(merge(base, mine, theirs).clauses['ending']?.own).toBe('mine');
  });

  test('a list that both made longer is one decision, and mine', () => {
    const mine = { list: ['a', 'b', 'mine'] };
    expect(merge({ list: ['a'] }, mine, { list: ['a', 'theirs'] })).toEqual(mine);
  });

  test('what one took away and the other left alone is gone', () => {
    expect(merge({ a: 1, b: 2 }, { a: 1 }, { a: 3, b: 2 })).toEqual({ a: 3 });
  });

  test('two answers to a clause that was open keep what was filled in on both sides', () => {
    const open = draftOf();
    const chosen = choose(open, MEETING, 'regular');
    const mine = fillIn(chosen, 'meeting', 'place', 'the library');
    const theirs = fillIn(choose(open, MEETING, 'from'), 'meeting', 'first', '2026-12-01');
    expect(merge(open, mine, theirs).clauses['meeting']).toEqual({
      choice: 'regular',
      own: '',
      values: { place: 'the library', first: '2026-12-01' },
      proposed: { weeks: '2' },
    });
  });
});

test.each([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ a: undefined }, { b: undefined }, false],
  [[], {}, false],
  [[1, 2], [2, 1], false],
  [null, {}, false],
  [{ a: [{ b: 'x' }] }, { a: [{ b: 'x' }] }, true],
])('%j and %j are the same: %s', (a, b, expected) => {
  expect(isSame(a, b)).toBe(expected);
});
