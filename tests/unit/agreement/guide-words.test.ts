/** Words of a guide in an agreement: they come as a clause of one’s own, and nothing that was there is lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveOut } from '../../../src/lib/agreement/arrange.ts';
import { agreementDocument } from '../../../src/lib/agreement/document.ts';
import {
  type AllGuideWords,
  clauseCalled,
  GUIDE_WORDS,
  putIn,
  wordsAt,
} from '../../../src/lib/agreement/guide-words.ts';
import { placed, placedIds } from '../../../src/lib/agreement/placement.ts';
import { findStep, stepsFor } from '../../../src/lib/agreement/steps.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { t } from '../../support/content.ts';
import { anyDraft, anyText, CONTENT, draftOf } from '../../support/drafts.ts';

const OWN = 'own-5b0c8a1e';
const NIGHTS = { title: 'Nights', words: 'No calls after ten.' };
const ALL: AllGuideWords = {
  'boundaries-nights': {
    ...NIGHTS,
    when: 'They ring',
    say: '“Not now.”',
    guide: 'boundaries',
    guideTitle: 'Boundaries',
  },
  'ffiniau-yn-y-nôs': { ...NIGHTS, when: '', say: '', guide: 'boundaries', guideTitle: 'Ffiniau' },
};

test('words that are put in stand on the paper, last, under their title', () => {
  const draft = putIn(draftOf(), ['meeting', 'ending'], OWN, NIGHTS);
  const content = placed(draft, CONTENT, [], 'untitled');
  expect(content.clauses.map(({ id }) => id)).toEqual(['meeting', 'ending', OWN]);
  const paper = plainText(agreementDocument(draft, content, { t, locale: 'en' }));
  expect(paper).toContain('Nights\n------\nNo calls after ten.');
});

test('whatever is there already stays as it is', () => {
  fc.assert(
    fc.property(anyDraft, anyText, anyText, (draft, title, words) => {
      const after = putIn(draft, placedIds(draft, CONTENT), 'own-ffffffff', { title, words });
      const { 'own-ffffffff': answer, ...clauses } = after.clauses;
      const { 'own-ffffffff': called, ...titles } = after.titles;
      expect({ own: answer?.own, choice: answer?.choice, called }).toEqual({
        own: words,
        choice: 'own',
        called: title,
      });
      expect({ ...after, clauses, titles, order: draft.order }).toEqual(draft);
    }),
  );
});

test('a clause that was put in is known by its title, unless it was left out', () => {
  const draft = putIn(draftOf(), ['meeting', 'ending'], OWN, NIGHTS);
  expect(clauseCalled(draft, 'Nights')).toBe(OWN);
  expect(clauseCalled(draft, 'Days')).toBeUndefined();
  expect(clauseCalled(leaveOut(draft, OWN), 'Nights')).toBeUndefined();
});

describe('an address', () => {
  test.each([
    ['say-boundaries-nights', 'Boundaries'],
    ['say-ffiniau-yn-y-nôs', 'Ffiniau'],
    ['say-ffiniau-yn-y-n%C3%B4s', 'Ffiniau'],
    ['say-gone', undefined],
    ['say-', undefined],
    ['say-__proto__', undefined],
    ['say-%E0%A4%A', undefined],
  ])('#%s leads to %s', (address, title) => {
    expect(wordsAt(address, ALL)?.guideTitle).toBe(title);
  });

  test('is no step, and a step is none', () => {
    const steps = stepsFor(CONTENT.clauses);
    expect(findStep(steps, `${GUIDE_WORDS}boundaries-nights`)).toBe(-1);
    expect(findStep(steps, 'meeting')).toBeGreaterThan(0);
  });
});
