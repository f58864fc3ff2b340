/** The order of the steps, and where somebody goes on who comes back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyCheck } from '../../../src/lib/check/check.ts';
import { firstOpenStep, isAnswered, stepsOf } from '../../../src/lib/check/steps.ts';
import {
  ASKED,
  anyCheck,
  checkOf,
  FULL_CHECK,
  QUESTIONNAIRES,
  SELF_CHECKS,
} from '../../support/checks.ts';

const groups = ASKED.groups.map(({ id }) => id);

test('a full check asks about safety before any item, and shows a result after all of them', () => {
  expect(stepsOf({ form: 'full' }, ASKED)).toEqual([
    'begin',
    'mode',
    'safe',
    ...groups,
    'words',
    'result',
    'next',
    'apart',
    'history',
    'compare',
  ]);
});

test('a pulse has eight lines on one screen, and no history', () => {
  expect(stepsOf({ form: 'pulse' }, ASKED)).toEqual([
    'begin',
    'mode',
    'safe',
    'pulse',
    'result',
    'next',
    'compare',
  ]);
});

describe.each([...QUESTIONNAIRES])('%s', (id, asked) => {
  test('has each step once', () => {
    const steps = stepsOf({ form: 'full' }, asked);
    expect(new Set(steps).size).toBe(steps.length);
  });

  test('asks about safety first where it has stop signs, and nowhere else', () => {
    const steps = stepsOf({ form: 'full' }, asked);
    expect(steps.includes('safe')).toBe(asked.stops !== undefined);
    if (asked.stops) {
      expect(steps.indexOf('safe')).toBeLessThan(steps.indexOf(asked.groups[0]?.id ?? ''));
    }
  });

  test('begins anew at the step after the first', () => {
    const steps = stepsOf({ form: 'full' }, asked);
    expect(firstOpenStep(emptyCheck(id), asked)).toBe(steps[1]);
  });
});

test('somebody who comes back goes on at the first group with an open item', () => {
  const [first = '', second = ''] = groups;
  const answers = Object.fromEntries(
    (ASKED.groups[0]?.items ?? []).map((item) => [item.id, 'often']),
  );
  expect(firstOpenStep(checkOf({ answers }), ASKED)).toBe(second);
  expect(firstOpenStep(FULL_CHECK, ASKED)).toBe('result');
  expect(isAnswered(checkOf({ answers }), ASKED, first)).toBe(true);
});

test('whatever was answered, there is a step to go on at, and safety counts as no answer', () => {
  fc.assert(
    fc.property(anyCheck, (check) => {
      expect(stepsOf(check, ASKED)).toContain(firstOpenStep(check, ASKED));
      expect(isAnswered(check, ASKED, 'safe')).toBe(false);
    }),
  );
});

test('a self-check ends in steps and one thing to do', () => {
  for (const [, asked] of SELF_CHECKS) {
    expect(stepsOf({ form: 'full' }, asked).slice(-2)).toEqual(['result', 'next']);
  }
});
