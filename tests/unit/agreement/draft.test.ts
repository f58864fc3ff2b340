/** A draft: where each clause stands, who is in it, and where somebody goes on. */
import { describe, expect, test } from 'vitest';
import {
  type Answer,
  answerTo,
  blankDraft,
  chosenWording,
  EMPTY_DRAFT,
  peopleOf,
  stateOf,
} from '../../../src/lib/agreement/draft.ts';
import { formIdOf } from '../../../src/lib/agreement/forms.ts';
import { findStep, firstOpenStep, stepsFor } from '../../../src/lib/agreement/steps.ts';
import { isUntouched } from '../../../src/lib/agreement/untouched.ts';
import { wordsElsewhere } from '../../../src/lib/agreement/words-elsewhere.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { CONTENT, draftOf, ENDING, MEETING } from '../../support/drafts.ts';

const answered = (id: string, answer: Partial<Answer>) =>
  draftOf({ clauses: { [id]: { choice: '', own: '', values: {}, proposed: {}, ...answer } } });

test.each<[string, Partial<Answer>, string]>([
  ['nothing', {}, 'open'],
  ['a wording of another mode or release', { choice: 'gone' }, 'open'],
  ['a name that every object has', { choice: 'constructor' }, 'open'],
  ['a wording, no blank filled', { choice: 'regular' }, 'unfinished'],
  ['one blank of two', { choice: 'regular', values: { weeks: '2' } }, 'unfinished'],
  [
    'a blank with a space in it',
    { choice: 'regular', values: { weeks: '2', place: ' ' } },
    'unfinished',
  ],
  ['every blank', { choice: 'regular', values: { weeks: '2', place: 'here' } }, 'settled'],
  ['blanks of another wording', { choice: 'from', values: { weeks: '2' } }, 'unfinished'],
  ['own words', { choice: 'own', own: 'Now and then.' }, 'settled'],
  ['own words, none yet', { choice: 'own', own: ' \n' }, 'unfinished'],
  ['own words, and another wording chosen', { choice: 'from', own: 'x' }, 'unfinished'],
  ['left out', { choice: 'left-out', own: 'x', values: { weeks: '2' } }, 'left-out'],
])('chosen: %s', (_, answer, state) => {
  expect(stateOf(answered('meeting', answer), MEETING)).toBe(state);
});

test('a wording without a blank is settled as soon as it is chosen', () => {
  const draft = answered('ending', { choice: 'no-fault' });
  expect(stateOf(draft, ENDING)).toBe('settled');
  expect(chosenWording(draft, ENDING)?.text).toBe('Either of us may end this.');
});

test('fault 12: a clause called like a part of every object has no answer', () => {
  expect(answerTo(draftOf(), 'constructor')).toEqual({
    choice: '',
    own: '',
    values: {},
    proposed: {},
  });
  expect(answerTo(draftOf(), '__proto__').choice).toBe('');
});

describe('people', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name }));
  test.each([
    ['reciprocal', 2],
    ['near-peer', 2],
    ['cross-age', 2],
    ['circle', 5],
  ] as const)('of five names, %s shows %i', (mode, count) => {
    expect(peopleOf(draftOf({ mode, people: five }))).toEqual(five.slice(0, count));
  });

  test('a circle has room for three at least', () => {
    expect(peopleOf(draftOf({ mode: 'circle' }))).toEqual([
      { name: 'Ana' },
      { name: 'Ben' },
      { name: '' },
    ]);
  });
});

test('a blank draft holds nothing but room for names', () => {
  for (const mode of MODES) {
    const { people } = blankDraft(mode);
    expect(blankDraft(mode)).toEqual({ ...EMPTY_DRAFT, mode, people });
    expect(people).toEqual(Array(mode === 'circle' ? 4 : 2).fill({ name: '' }));
  }
});

test.each([
  [{}, true],
  [{ programme: 'x' }, false],
  [{ setting: 'work' as const }, false],
  [{ template: 'short' }, false],
  [{ titles: { 'own-5b0c8a1e': '' } }, false],
  [{ order: ['meeting'] }, false],
  [{ turns: { ...EMPTY_DRAFT.turns, first: 1 } }, false],
  [{ mode: 'circle' as const }, false],
  [{ people: [{ name: '' }, { name: 'B' }] }, false],
  [{ clauses: { meeting: { choice: 'own', own: '', values: {}, proposed: {} } } }, false],
])('with %j, untouched is %s', (part, expected) => {
  expect(isUntouched({ ...EMPTY_DRAFT, ...part })).toBe(expected);
});

describe('steps', () => {
  const steps = stepsFor(CONTENT.clauses);

  test('who, how, where, which, each clause, when, what else, the answers to check, and agreeing', () => {
    const before = ['people', 'mode', 'setting', 'template'];
    const after = ['dates', 'more', 'answers', 'agree'];
    expect(steps.map(({ id }) => id)).toEqual([...before, 'meeting', 'ending', ...after]);
  });

  test.each([
    ['meeting', 4],
    ['', 0],
    ['gone', 0],
  ])('the address #%s leads to step %i', (id, index) => {
    expect(findStep(steps, id)).toBe(index);
  });

  test.each([
    ['only a name is missing', draftOf({ people: [{ name: 'Ana' }, { name: ' ' }] }), 'meeting'],
    ['nothing is answered', draftOf(), 'meeting'],
    ['the first is begun', answered('meeting', { choice: 'regular' }), 'ending'],
    [
      'all are answered or left out',
      draftOf({
        clauses: {
          meeting: { choice: 'left-out', own: '', values: {}, proposed: {} },
          ending: { choice: 'no-fault', own: '', values: {}, proposed: {} },
        },
      }),
      'answers',
    ],
  ])('where %s, one goes on at %s', (_, draft, id) => {
    expect(firstOpenStep(draft, steps).id).toBe(id);
  });
});

test('each mode has a form of its own on paper', () => {
  expect(MODES.map(formIdOf)).toEqual([
    'agreement',
    'agreement-near-peer',
    'agreement-cross-age',
    'agreement-circle',
  ]);
});

test('fault 29: what was written for a clause that is no longer asked is found, and nothing else is', () => {
  const empty = { choice: '', own: '', values: {}, proposed: {} };
  const draft = draftOf({
    clauses: {
      meeting: { ...empty, choice: 'own', own: 'Asked still.' },
      withdrawn: { ...empty, choice: 'own', own: ' Our own words. ', values: { weeks: '3' } },
      'never-filled': { ...empty, choice: 'left-out' },
    },
  });
  expect(wordsElsewhere(draft, CONTENT.clauses)).toEqual(['Our own words. · 3']);
});
