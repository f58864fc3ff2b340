/** How two versions of an agreement differ, in words. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveClause } from '../../../src/lib/agreement/arrange.ts';
import { changesBetween } from '../../../src/lib/agreement/changes.ts';
import type { ModeContent } from '../../../src/lib/agreement/clause.ts';
import { end, recordReview, writeClosing } from '../../../src/lib/agreement/course-edit.ts';
import type { Draft } from '../../../src/lib/agreement/draft.ts';
import { chooseSetting, chooseTemplate, planTurns } from '../../../src/lib/agreement/edit.ts';
import { placed } from '../../../src/lib/agreement/placement.ts';
import { t } from '../../support/content.ts';
import { anyDraft, CONTENT, draftOf } from '../../support/drafts.ts';

const card = (id: string, title: string) => {
  return { id, title, summary: 'x', mode: 'reciprocal', size: 2 } as const;
};
const ASKED = { t, templates: [card('', 'How we help'), card('short', 'On one page')] };
const OWN = 'own-5b0c8a1e';

function told(before: Draft, after: Draft, content: ModeContent = CONTENT) {
  const side = (draft: Draft) => ({ draft, content: placed(draft, content, [], 'Untitled') });
  return changesBetween(side(before), side(after), { t, locale: 'en' }, ASKED).map(
    ({ what, before, after }) => [what.text, before.text, after.text],
  );
}

test.each<[string, (draft: Draft) => Draft, string[][]]>([
  [
    'a setting',
    (draft) => chooseSetting(draft, 'work'),
    [['Where you know each other from', 'Somewhere else, or we would rather not say', 'Work']],
  ],
  [
    'a template',
    (draft) => chooseTemplate(draft, 'short'),
    [['Which agreement', 'How we help', 'On one page']],
  ],
  [
    'a template of another release',
    (draft) => chooseTemplate(draft, 'gone'),
    [['Which agreement', 'How we help', 'gone']],
  ],
  [
    'an order',
    (draft) => moveClause(draft, ['meeting', 'ending'], 'ending', -1),
    [['The clauses, in order', 'Meeting · Ending', 'Ending · Meeting']],
  ],
  [
    'a first meeting',
    (draft) => planTurns(draft, { day: '2027-03-09', time: '12:30' }),
    [['First meeting', '', '9 March 2027, 12:30']],
  ],
  [
    'whose turn it is',
    (draft) => planTurns(draft, { split: 'one', first: 1 }),
    [['Whose turn it is', 'We leave it open', 'One of us leads each time, in turn. First: Ben']],
  ],
  [
    'a review, the end and the closing note',
    (draft) => writeClosing(end(recordReview(draft, '2027-01-10'), '2027-06-30'), 'good', 'Tea.'),
    [
      ['Gone through together', '', '10 January 2027'],
      ['How it goes on', 'It goes on.', 'It ended on 30 June 2027.'],
      ['What was good', '', 'Tea.'],
    ],
  ],
  [
    'a break',
    (draft) => ({
      ...draft,
      course: { ...draft.course, state: 'paused', day: '2027-01-10', until: '2027-02-02' },
    }),
    [
      [
        'How it goes on',
        'It goes on.',
        'Your break began on 10 January 2027, and you go on from 2 February 2027.',
      ],
    ],
  ],
  [
    'a yes, and a version that all agreed on',
    (draft) => ({
      ...draft,
      adoptions: { '9f03c2d1a4b5e6f7': { '0': { name: 'Ana', day: '2026-11-28' } } },
      agreed: [{ print: '9f03c2d1a4b5e6f7', day: '2026-11-28', names: ['Ana'], terms: [] }],
    }),
    [
      ['Who said yes to a text', '', 'Ana, 28 November 2026'],
      ['Agreed by everyone', '', '28 November 2026'],
    ],
  ],
])('%s is told', (_, edit, changes) => {
  expect(told(draftOf(), edit(draftOf()))).toEqual(changes);
});

test('the title of a clause of their own is told, and its words', () => {
  const answer = { choice: 'own', own: 'We bring tea.', values: {}, proposed: {} };
  const before = draftOf({ titles: { [OWN]: 'Tea' }, clauses: { [OWN]: answer } });
  const after = {
    ...before,
    titles: { [OWN]: 'Cake' },
    clauses: { [OWN]: { ...answer, own: 'We bring cake.' } },
  };
  expect(told(before, after)).toEqual([
    ['Title: Cake', 'Tea', 'Cake'],
    ['Cake', 'We bring tea.', 'We bring cake.'],
  ]);
});

test('nothing is told of two that are the same, and whatever is told differs', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, (before, after) => {
      expect(told(before, before)).toEqual([]);
      for (const [, then, now] of told(before, after)) expect(then).not.toBe(now);
    }),
  );
});
