/** Rounds: how often an agreement has gone over, and what is old. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ROUNDS } from '../../../src/lib/agreement/adoption.ts';
import { type Draft, EMPTY_DRAFT } from '../../../src/lib/agreement/draft.ts';
import {
  changedBy,
  isOld,
  nextRound,
  withExchanged,
} from '../../../src/lib/agreement/hand-over.ts';
import { nameProgramme } from '../../../src/lib/agreement/people.ts';
import { proposalText, readProposal } from '../../../src/lib/agreement/proposal.ts';
import { draftOf } from '../../support/drafts.ts';
import { proposalOf, textFor } from '../../support/handed-over.ts';

const send = (draft: Draft) =>
  withExchanged(draft, nextRound(draft, textFor(draft)), textFor(draft));

test('the same words sent once more are no new round; other words are', () => {
  const once = send(draftOf());
  expect(once.exchanged.round).toBe(1);
  expect(send(once)).toEqual(once);
  expect(send(nameProgramme(once, 'College')).exchanged.round).toBe(2);
});

test('two that cross on the way are not old; what went before is, and changes nothing', () => {
  const mine = send(nameProgramme(draftOf(), 'mine'));
  expect(isOld(mine, 1)).toBe(false);
  const later = send(nameProgramme(mine, 'later'));
  expect(isOld(later, 1)).toBe(true);
  expect(withExchanged(later, 1, textFor(mine))).toBe(later);
});

test('fault 50: however high a number somebody writes, all that is saved and sent can be read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_ROUNDS }), fc.nat({ max: 3 }), (round, times) => {
      let draft = withExchanged(draftOf(), round, textFor(draftOf()));
      for (let i = 0; i < times; i++) draft = send(nameProgramme(draft, `version ${i}`));
      expect(draft.exchanged.round).toBeLessThanOrEqual(MOST_ROUNDS);
      const sent = proposalOf(draft, { round: nextRound(draft, textFor(draft)) });
      expect(readProposal(proposalText(sent)).status).toBe('ok');
    }),
  );
});

describe('who changed it', () => {
  const base = [{ id: 'meeting', title: '', text: 'then' }];
  test.each([
    ['then', 'new', 'them'],
    ['new', 'then', 'you'],
    ['mine', 'theirs', 'both'],
    ['same', 'same', undefined],
  ])('here “%s”, there “%s”: %s', (mine, theirs, who) => {
    expect(changedBy(base, 'meeting', mine, theirs)).toBe(who);
  });

  test('nobody knows where nothing ever went over', () => {
    expect(changedBy(EMPTY_DRAFT.exchanged.terms, 'meeting', 'a', 'b')).toBeUndefined();
  });
});
