/** What makes a questionnaire no questionnaire: each fault is found, and named with its place. */
import { expect, test } from 'vitest';
import { type Questionnaire, questionnaireFaults } from '../../../src/lib/check/questionnaire.ts';
import { said } from '../../../src/lib/check/wording.ts';
import { MODES } from '../../../src/lib/partnership/mode.ts';
import { ASKED, QUESTIONNAIRES, SELF_CHECKS } from '../../support/checks.ts';

const [, SELF] = SELF_CHECKS[0] ?? [];
if (!SELF) throw new Error('There is no self-check.');

/** A questionnaire with one thing changed. */
function changed<Q extends Questionnaire>(asked: Q, change: (copy: Q) => void): Q {
  const copy = structuredClone(asked);
  change(copy);
  return copy;
}

test('those of the site have none', () => {
  for (const [, asked] of QUESTIONNAIRES) expect(questionnaireFaults(asked)).toEqual([]);
});

const FAULTS: [string, Questionnaire, RegExp][] = [
  [
    'two items with one id',
    changed(ASKED, ({ groups: [one, two] }) => {
      if (one?.items[0] && two?.items[0]) two.items[0].id = one.items[0].id;
    }),
    /stands here twice/,
  ],
  [
    'a group that is called like a step of the tool',
    changed(ASKED, ({ groups: [one] }) => {
      if (one) one.id = 'result';
    }),
    /is a step of the tool/,
  ],
  [
    'two items of one dimension in the pulse',
    changed(ASKED, ({ groups: [one] }) => {
      for (const item of one?.items ?? []) item.pulse = true;
    }),
    /belongs to the pulse/,
  ],
  [
    'no answer for “I can’t say”',
    changed(SELF, (copy) => {
      copy.answers = copy.answers.filter(({ side }) => side !== 'aside');
      copy.ending.steps = [copy.answers[0]?.id ?? ''];
    }),
    /must be aside/,
  ],
  [
    'two answers with one id',
    changed(SELF, ({ answers: [one, two] }) => {
      if (one && two) two.id = one.id;
    }),
    /Two answers/,
  ],
  [
    'a step after an answer that nobody can give',
    changed(SELF, ({ ending }) => {
      ending.steps = ['perhaps'];
    }),
    /none of the answers/,
  ],
];
test.each(FAULTS)('%s', (_, asked, message) => {
  expect(
    questionnaireFaults(asked)
      .map((fault) => fault.message)
      .join('\n'),
  ).toMatch(message);
});

test('a wording is said as its mode says it, and as two peers would where that has none', () => {
  const wording = { text: 'with my partner', inMode: { circle: 'with the others' } };
  expect(MODES.map((mode) => said(wording, mode))).toEqual([
    'with my partner',
    'with my partner',
    'with my partner',
    'with the others',
  ]);
  expect(said(wording, '')).toBe('with my partner');
});
