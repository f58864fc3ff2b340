/** Two people's versions of one agreement: what differs, and taking it over piece by piece. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addOwnClause,
  leaveOut,
  moveClause,
  nameOwnClause,
  proposeOrder,
  putBack,
} from '../../../src/lib/agreement/arrange.ts';
import { addPerson, removePerson } from '../../../src/lib/agreement/circle.ts';
import {
  differencesBetween,
  type Side,
  takeDifference,
} from '../../../src/lib/agreement/differences.ts';
import { answerTo, type Draft } from '../../../src/lib/agreement/draft.ts';
import {
  choose,
  chooseMode,
  fillIn,
  planTurns,
  writeOwn,
} from '../../../src/lib/agreement/edit.ts';
import { namePerson, nameProgramme } from '../../../src/lib/agreement/people.ts';
import { anyDraft, anyText, draftOf, ENDING, MEETING } from '../../support/drafts.ts';
import { contentFor, textFor } from '../../support/handed-over.ts';

const side = (draft: Draft): Side => ({ draft, content: contentFor(draft) });
const idsOf = (mine: Draft, theirs: Draft) =>
  differencesBetween(side(mine), side(theirs)).map(({ id }) => id);

const BOTH = choose(choose(draftOf(), MEETING, 'regular'), ENDING, 'no-fault');

test.each<[string, (draft: Draft) => Draft, string[]]>([
  ['nothing', (draft) => draft, []],
  ['a wording', (draft) => choose(draft, MEETING, 'from'), ['meeting']],
  ['a blank', (draft) => fillIn(draft, 'meeting', 'weeks', '3'), ['meeting']],
  ['words of one’s own', (draft) => writeOwn(draft, 'ending', 'We shake hands.'), ['ending']],
  ['a clause that is left out', (draft) => leaveOut(draft, 'ending'), ['ending']],
  ['a name', (draft) => namePerson(draft, 1, 'Benjamin'), ['people']],
  ['the programme', (draft) => nameProgramme(draft, 'College'), ['programme']],
  ['the order', (draft) => moveClause(draft, ['meeting', 'ending'], 'ending', -1), ['order']],
  ['the turns', (draft) => planTurns(draft, { day: '2027-03-09' }), ['turns']],
  ['what is not on the paper', (draft) => planTurns(draft, { first: 1 }), []],
  ['mode and setting', (draft) => ({ ...draft, mode: 'near-peer', setting: 'work' }), ['form']],
])('%s: what differs', (_, edit, ids) => {
  expect(idsOf(BOTH, edit(BOTH))).toEqual(ids);
  const theirs = edit(BOTH);
  const taken = differencesBetween(side(BOTH), side(theirs)).reduce(
    (draft, difference) => takeDifference(side(draft), side(theirs), difference),
    BOTH,
  );
  expect(idsOf(taken, theirs)).toEqual([]);
});

test('the differences, taken one after another, give the other’s paper word for word', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, fc.nat(), (mine, theirs, which) => {
      let draft = mine;
      let left = differencesBetween(side(draft), side(theirs));
      // Taking one may show another, such as a clause that only the other form has; never without end.
      for (let round = 0; left.length > 0 && round < 60; round++) {
        const next = left[(which + round) % left.length];
        if (next) draft = takeDifference(side(draft), side(theirs), next);
        left = differencesBetween(side(draft), side(theirs));
      }
      expect(left).toEqual([]);
      expect(textFor(draft)).toEqual(textFor(theirs));
    }),
    { numRuns: 400 },
  );
});

/** Anything that somebody may do to a draft in the builder. */
const anyEdit = fc.oneof(
  fc.constantFrom<(draft: Draft) => Draft>(
    (draft) => choose(draft, MEETING, 'from'),
    (draft) => choose(draft, ENDING, 'last-talk'),
    (draft) => leaveOut(draft, 'meeting'),
    (draft) => leaveOut(draft, 'own-00000001'),
    (draft) => putBack(draft, 'meeting'),
    (draft) => proposeOrder(draft),
    (draft) => planTurns(draft, { day: '2027-03-09', split: 'one' }),
    (draft) => chooseMode(draft, 'circle'),
    (draft) => addPerson(draft),
    (draft) => removePerson(draft, 0),
    (draft) => addOwnClause(draft, idsNow(draft), 'own-00000001'),
    (draft) => moveClause(draft, idsNow(draft), idsNow(draft)[1] ?? '', -1),
  ),
  anyText.map((words) => (draft: Draft) => writeOwn(draft, 'ending', words)),
  anyText.map((words) => (draft: Draft) => nameOwnClause(draft, 'own-00000001', words)),
  anyText.map((words) => (draft: Draft) => fillIn(draft, 'meeting', 'weeks', words)),
  anyText.map((words) => (draft: Draft) => namePerson(draft, 1, words)),
);
const idsNow = (draft: Draft) => contentFor(draft).clauses.map(({ id }) => id);

test('any sequence of edits is undone by changing each difference back', () => {
  fc.assert(
    fc.property(anyDraft, fc.array(anyEdit, { maxLength: 12 }), (before, edits) => {
      let draft = edits.reduce((now, edit) => edit(now), before);
      for (let round = 0; round < 4; round++) {
        for (const difference of differencesBetween(side(draft), side(before))) {
          draft = takeDifference(side(draft), side(before), difference);
        }
      }
      expect(textFor(draft)).toEqual(textFor(before));
    }),
    { numRuns: 400 },
  );
});

test('no piece that is taken throws away words of one’s own', () => {
  const mine = writeOwn(BOTH, 'meeting', 'Now and then.');
  const theirs = fillIn(choose(BOTH, MEETING, 'regular'), 'meeting', 'weeks', '3');
  const [difference] = differencesBetween(side(mine), side(theirs));
  if (!difference) throw new Error('No difference.');
  const taken = takeDifference(side(mine), side(theirs), difference);
  expect(answerTo(taken, 'meeting')).toMatchObject({ choice: 'regular', own: 'Now and then.' });
  const left = takeDifference(side(mine), side(leaveOut(mine, 'meeting')), difference);
  expect(answerTo(left, 'meeting')).toMatchObject({ choice: 'left-out', own: 'Now and then.' });
});
