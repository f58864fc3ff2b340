/** All that stands in a check, label by label: what tells one version of it from another. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Check } from '../../../src/lib/check/check.ts';
import { checkColumns } from '../../../src/lib/check/columns.ts';
import { t } from '../../support/content.ts';
import { FULL_CHECK, relationshipCheck, selfCheck } from '../../support/paper-check.ts';

const WORDS = { t, locale: 'en' };
const valuesOf = (check: Check, hasNote = true) =>
  checkColumns(relationshipCheck(), WORDS, hasNote).map(([, value]) => value(check));

test('an answer stands under its item, as it stands beside its box', () => {
  const columns = new Map(checkColumns(relationshipCheck(), WORDS, false));
  expect(columns.get('I knew what we were working on.')?.(FULL_CHECK)).toBe('Always');
  expect(columns.get('I stayed open to views that differ from mine.')?.(FULL_CHECK)).toBe('');
  expect(columns.get(t('checkPaper.matters'))?.(FULL_CHECK)).toBe('Balance\nEnergy and limits');
  expect(columns.get(t('checkPaper.until'))?.(FULL_CHECK)).toBe('5 December 2026');
  expect(columns.get(t('checkPaper.mode'))?.(FULL_CHECK)).toBe(t('mode.reciprocal'));
});

test('every change but to the shelf it lies on shows in some column', () => {
  const changes: [string, Check][] = [
    ['name', { ...FULL_CHECK, name: 'Ben' }],
    ['day', { ...FULL_CHECK, day: '2026-11-29' }],
    ['form', { ...FULL_CHECK, form: 'pulse' }],
    ['mode', { ...FULL_CHECK, mode: '' }],
    ['matters', { ...FULL_CHECK, matters: {} }],
    ['open', { ...FULL_CHECK, open: { ...FULL_CHECK.open, change: 'More time' } }],
    ['note', { ...FULL_CHECK, note: '' }],
    ['what', { ...FULL_CHECK, action: { ...FULL_CHECK.action, what: 'Else' } }],
    ['owner', { ...FULL_CHECK, action: { ...FULL_CHECK.action, owner: '' } }],
    ['by', { ...FULL_CHECK, action: { ...FULL_CHECK.action, by: '' } }],
    ['again', { ...FULL_CHECK, again: '' }],
  ];
  for (const [what, changed] of changes) {
    expect(valuesOf(changed), what).not.toEqual(valuesOf(FULL_CHECK));
  }
  const items = relationshipCheck().groups.flatMap((group) => group.items);
  fc.assert(
    fc.property(fc.constantFrom(...items), ({ id }) => {
      const answer = FULL_CHECK.answers[id] === 'often' ? 'never' : 'often';
      const answers = { ...FULL_CHECK.answers, [id]: answer };
      expect(valuesOf({ ...FULL_CHECK, answers })).not.toEqual(valuesOf(FULL_CHECK));
    }),
  );
});

test('the note stands there only where it is asked for; a self-check has no dimensions', () => {
  expect(valuesOf(FULL_CHECK, false)).not.toContain(FULL_CHECK.note);
  const labels = checkColumns(selfCheck('ready'), WORDS, true).map(([label]) => label);
  expect(labels).not.toContain(t('checkPaper.matters'));
  expect(labels).toContain(t('checkPaper.noteLine'));
});
