/** The goal in a sentence or two: nothing that was answered is lost, and one’s own wording stands until it is given up. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseStatement, writeStatement } from '../../../src/lib/goals/edit.ts';
import { EMPTY_GOAL } from '../../../src/lib/goals/goal.ts';
import { composed, statementOf, wordedGoal } from '../../../src/lib/goals/statement.ts';
import { longDate } from '../../../src/lib/i18n/dates.ts';
import { t } from '../../support/content.ts';
import { anyGoal, FULL_GOAL, goalOf } from '../../support/goals.ts';

const WORDS = { t, locale: 'en' };

test('a goal with every answer reads like this', () => {
  expect(composed(FULL_GOAL, WORDS)).toBe(
    'By 29 March 2027: Run the Monday talk ourselves. Who has a part: Ben listens to a practice run. ' +
      'How we will know: talks under ten minutes, from none to four. ' +
      'Why it matters: we go quiet in groups. What it serves: to be heard at work.',
  );
});

test.each([
  [{}, ''],
  [{ wish: ' To swim ' }, 'To swim.'],
  [{ wish: 'To swim.', specific: { what: 'Swim a length!', who: '' } }, 'Swim a length!'],
  [{ timeBound: { by: '2028-02-29', milestones: [] } }, 'By 29 February 2028.'],
  [{ measurable: { sign: '', from: '0', to: '' } }, 'From 0.'],
  [{ measurable: { sign: '', from: '', to: 'four' } }, 'Up to four.'],
])('%j is worded as “%s”', (part, sentence) => {
  expect(composed({ ...EMPTY_GOAL, ...part }, WORDS)).toBe(sentence);
});

test('composing loses no answer', () => {
  fc.assert(
    fc.property(anyGoal, (goal) => {
      const text = composed(goal, WORDS);
      const { specific, measurable, relevant, timeBound } = goal;
      const by = timeBound.by.trim();
      const answers = [
        specific.what.trim() || goal.wish.trim(),
        specific.who,
        ...Object.values(measurable),
        ...Object.values(relevant),
        by && longDate(by, 'en'),
      ];
      for (const answer of answers) expect(text).toContain(answer.trim());
    }),
  );
});

describe('one’s own wording', () => {
  test('stands whatever is answered, and the composed one can stand again without losing it', () => {
    fc.assert(
      fc.property(anyGoal, fc.string(), (goal, words) => {
        const own = writeStatement(goal, words);
        expect(statementOf({ ...own, wish: 'Another' }, WORDS)).toBe(words.trim());
        const again = chooseStatement(own, false);
        expect(statementOf(again, WORDS)).toBe(composed(goal, WORDS));
        expect(chooseStatement(again, true)).toEqual(own);
      }),
    );
  });

  test('is what the hints look at; else what will be different, and how it is counted', () => {
    expect(wordedGoal(FULL_GOAL)).toBe(
      'Run the Monday talk ourselves. talks under ten minutes. none. four.',
    );
    expect(wordedGoal(goalOf())).toBe('To swim again.');
    expect(wordedGoal(writeStatement(FULL_GOAL, ' Be calm '))).toBe('Be calm');
  });
});
