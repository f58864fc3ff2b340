/** All that stands in a check, label by label: what tells one version of it from another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check } from '../../../src/lib/check/check.ts';
import { checkColumns } from '../../../src/lib/check/columns.ts';
import { ASKED } from '../../support/checks.ts';
import { t } from '../../support/content.ts';
import { MIXED_CHECK, selfCheck } from '../../support/paper-check.ts';

const WORDS = { t, locale: 'en' };
const valuesOf = (check: Check, hasNote = true) =>
  checkColumns(ASKED, WORDS, hasNote).map(([, value]) => value(check));

test('an answer stands under its item, as it stands beside its box', () => {
  const columns = new Map(checkColumns(ASKED, WORDS, false));
  expect(columns.get('I knew what we were working on.')?.(MIXED_CHECK)).toBe('Always');
  expect(columns.get('I stayed open to views that differ from mine.')?.(MIXED_CHECK)).toBe('');
  expect(columns.get(t('checkPaper.matters'))?.(MIXED_CHECK)).toBe('Balance\nEnergy and limits');
  expect(columns.get(t('checkPaper.until'))?.(MIXED_CHECK)).toBe('5 December 2026');
  expect(columns.get(t('checkPaper.mode'))?.(MIXED_CHECK)).toBe(t('mode.reciprocal'));
});

test('every change but to the shelf it lies on shows in some column', () => {
  const changes: [string, Check][] = [
    ['name', { ...MIXED_CHECK, name: 'Ben' }],
    ['day', { ...MIXED_CHECK, day: '2026-11-29' }],
    ['form', { ...MIXED_CHECK, form: 'pulse' }],
    ['mode', { ...MIXED_CHECK, mode: '' }],
    ['matters', { ...MIXED_CHECK, matters: {} }],
    ['open', { ...MIXED_CHECK, open: { ...MIXED_CHECK.open, change: 'More time' } }],
    ['note', { ...MIXED_CHECK, note: '' }],
    ['what', { ...MIXED_CHECK, action: { ...MIXED_CHECK.action, what: 'Else' } }],
    ['owner', { ...MIXED_CHECK, action: { ...MIXED_CHECK.action, owner: '' } }],
    ['by', { ...MIXED_CHECK, action: { ...MIXED_CHECK.action, by: '' } }],
    ['again', { ...MIXED_CHECK, again: '' }],
  ];
  for (const [what, changed] of changes) {
    expect(valuesOf(changed), what).not.toEqual(valuesOf(MIXED_CHECK));
  }
  const items = ASKED.groups.flatMap((group) => group.items);
  fc.assert(
    fc.property(fc.constantFrom(...items), ({ id }) => {
      const answer = MIXED_CHECK.answers[id] === 'often' ? 'never' : 'often';
      const answers = { ...MIXED_CHECK.answers, [id]: answer };
      expect(valuesOf({ ...MIXED_CHECK, answers })).not.toEqual(valuesOf(MIXED_CHECK));
    }),
  );
});

test('the note stands there only where it is asked for; a self-check has no dimensions', () => {
  expect(valuesOf(MIXED_CHECK, false)).not.toContain(MIXED_CHECK.note);
  const labels = checkColumns(selfCheck('ready'), WORDS, true).map(([label]) => label);
  expect(labels).not.toContain(t('checkPaper.matters'));
  expect(labels).toContain(t('checkPaper.noteLine'));
});
