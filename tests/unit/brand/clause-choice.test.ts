/** One choice for each clause: it stands in one list of the settings, or in none, and no other clause moves. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CLAUSE_CHOICES,
  choiceOf,
  namedClauses,
  withChoice,
} from '../../../src/lib/brand/clause-choice.ts';

const ids = fc.uniqueArray(fc.constantFrom('meeting', 'pause', 'romance', 'our-bus', 'turns'));
const lists = fc.record({ locked: ids, suggested: ids, forbidden: ids });

test('whatever a file said, a choice is what is read back, and nothing else has changed', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(...CLAUSE_CHOICES), (before, choice) => {
      const after = withChoice(before, 'meeting', choice);
      expect(choiceOf(after, 'meeting')).toBe(choice);
      const found = Object.values(after).flat();
      expect(found.filter((id) => id === 'meeting')).toHaveLength(choice === 'usual' ? 0 : 1);
      for (const list of ['locked', 'suggested', 'forbidden'] as const) {
        const others = (all: readonly string[]) => all.filter((id) => id !== 'meeting');
        expect(others(after[list])).toEqual(others(before[list]));
      }
      expect(new Set(namedClauses(after))).toEqual(new Set(found));
    }),
  );
});
