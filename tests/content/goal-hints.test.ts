/** The English hints: right often enough on the labelled goals, and worded as the site words things. */
import { describe, expect, test } from 'vitest';
import { GRADE_BARS, HINT_BARS } from '../../bench/bars.ts';
import { HINT_KINDS } from '../../src/lib/goals/hints/hint-kinds.ts';
import { HALVES } from '../support/goal-set.ts';
import { englishHintRules, hintFigures } from '../support/hint-figures.ts';
import { gradeOf } from '../support/readability.ts';

const rules = englishHintRules();

describe.each(HALVES)('the labelled goals, %s', (half) => {
  // The goals themselves are not told: nobody is to read the half that is held out.
  test.each(hintFigures(half, rules).map((figures) => [figures.kind, figures] as const))(
    '%s is given where it should be, and not elsewhere',
    (_, { precision, recall }) => {
      expect(precision).toBeGreaterThanOrEqual(HINT_BARS.precision);
      expect(recall).toBeGreaterThanOrEqual(HINT_BARS.recall);
    },
  );
});

test('reasons are easy to read, and offers leave room for one’s own words', () => {
  const kinds = HINT_KINDS.map((kind) => rules.kinds[kind]);
  expect(gradeOf(kinds.map(({ why }) => why).join('\n'))).toBeLessThanOrEqual(GRADE_BARS.median);
  for (const { offers } of kinds) {
    for (const { offer } of offers) expect(offer).toContain('___');
  }
});

test('a hint that is only custom says so', () => {
  for (const kind of HINT_KINDS) {
    const { why, source } = rules.kinds[kind];
    if (source === 'smart-practice') expect(why).toContain('no trial');
  }
});
