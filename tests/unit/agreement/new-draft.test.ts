/** A draft that begins from another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NEW_COURSE } from '../../../src/lib/agreement/course.ts';
import { asNewDraft } from '../../../src/lib/agreement/new-draft.ts';
import { anyDraft } from '../../support/drafts.ts';

test('it has all the words, and nobody has agreed to it yet', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const { adoptions, agreed, exchanged, course, isArchived, ...words } = asNewDraft(draft);
      expect(draft).toMatchObject(words);
      expect({ adoptions, agreed, exchanged, course, isArchived }).toEqual({
        adoptions: {},
        agreed: [],
        exchanged: { round: 0, terms: [] },
        course: NEW_COURSE,
        isArchived: false,
      });
      expect(Object.keys(asNewDraft(draft)).toSorted()).toEqual(Object.keys(draft).toSorted());
    }),
  );
});
