/** What changed between two texts: exact for any words, and readable for people. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../../src/lib/agreement/adoption.ts';
import {
  changedTerms,
  type Piece,
  piecesOf,
  type TermChange,
} from '../../../src/lib/agreement/term-changes.ts';
import { anyText } from '../../support/drafts.ts';

const text = fc.oneof(
  anyText,
  // Words that meet again, so that something stays the same.
  fc
    .array(fc.constantFrom('we', ' ', 'meet', '\n', 'every', '2', ' weeks.', '会います', 'é', '’s'))
    .map((parts) => parts.join('')),
);
const ids = fc.constantFrom('people', 'meeting', 'ending', 'own-5b0c8a1e', 'dates', '__proto__');
const term: fc.Arbitrary<Term> = fc.record({ id: ids, title: text, text });
const terms = fc.uniqueArray(term, { selector: ({ id }) => id });

const join = (pieces: readonly Piece[], kinds: Piece['kind'][]) =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');

/** The later text, made of the earlier one and its changes. */
function applied(before: readonly Term[], changes: readonly TermChange[]): Term[] {
  const touched = new Set(changes.map(({ id }) => id));
  const result = before.filter(({ id }) => !touched.has(id));
  for (const { id, title, pieces, place } of changes.filter(({ place }) => place >= 0)) {
    result.splice(place, 0, { id, title, text: join(pieces, ['same', 'new']) });
  }
  return result;
}

describe('word by word', () => {
  test('the pieces give both texts back, exactly', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = piecesOf(before, after);
        expect(join(pieces, ['same', 'gone'])).toBe(before);
        expect(join(pieces, ['same', 'new'])).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a text that did not change is one piece', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(piecesOf(same, same)).toEqual(same ? [{ kind: 'same', text: same }] : []);
      }),
    );
  });

  test('a word that was changed is shown between those that stayed', () => {
    expect(piecesOf('We meet every 2 weeks.', 'We meet every 3 weeks.')).toEqual([
      { kind: 'same', text: 'We meet every ' },
      { kind: 'gone', text: '2' },
      { kind: 'new', text: '3' },
      { kind: 'same', text: ' weeks.' },
    ]);
  });

  test('words beside each other that changed are one change', () => {
    expect(piecesOf('We meet at the library.', 'We meet in a garden.')).toEqual([
      { kind: 'same', text: 'We meet ' },
      { kind: 'gone', text: 'at the library' },
      { kind: 'new', text: 'in a garden' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('a space that stayed is not struck through', () => {
    expect(piecesOf('money and health.', 'money, health and exes.')).toEqual([
      { kind: 'same', text: 'money' },
      { kind: 'new', text: ', health' },
      { kind: 'same', text: ' and ' },
      { kind: 'gone', text: 'health' },
      { kind: 'new', text: 'exes' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('texts that share little are shown one after the other, and in no time', () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, i) => word + i).join(' ');
    const began = performance.now();
    const pieces = piecesOf(long('a'), long('b'));
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(pieces.map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});

describe('part by part', () => {
  test('all changes applied to the first text give the second, its order too', () => {
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        expect(applied(before, changedTerms(before, after))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  test('the same text has no changes, and another has some', () => {
    fc.assert(
      fc.property(terms, terms, (before, after) => {
        expect(changedTerms(before, before)).toEqual([]);
        const isSame = JSON.stringify(before) === JSON.stringify(after);
        expect(changedTerms(before, after).length === 0).toBe(isSame);
      }),
    );
  });

  test('nothing hides behind a part that stands there twice', () => {
    fc.assert(
      fc.property(fc.array(term), fc.array(term), (before, after) => {
        const changes = changedTerms(before, after);
        for (const { id, text } of after) {
          const isKnown = before.some((old) => old.id === id && old.text === text);
          const isShown = changes.some((change) => change.id === id && change.after === text);
          expect(isKnown || isShown).toBe(true);
        }
      }),
    );
  });

  test('what moved, was renamed, is new and is gone is told apart', () => {
    const part = (id: string, title = id, words = `About ${id}.`): Term => {
      return { id, title, text: words };
    };
    const before = [part('people'), part('meeting'), part('turns'), part('place'), part('ending')];
    const after = [
      part('people'),
      part('ending'),
      part('meeting', 'When we meet'),
      part('turns'),
      part('goals'),
    ];
    expect(
      changedTerms(before, after).map(({ pieces: _, before: __, after: ___, ...rest }) => rest),
    ).toEqual([
      { id: 'ending', title: 'ending', place: 1, isNew: false, isMoved: true },
      {
        id: 'meeting',
        title: 'When we meet',
        formerTitle: 'meeting',
        place: 2,
        isNew: false,
        isMoved: false,
      },
      { id: 'goals', title: 'goals', place: 4, isNew: true, isMoved: false },
      { id: 'place', title: 'place', place: -1, isNew: false, isMoved: false },
    ]);
  });
});
