/** A goal on paper, in a set, in an agenda and as a table: every answer is there, the private note only where it is asked for. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../../src/lib/document/markdown.ts';
import { plainText } from '../../../src/lib/document/plain-text.ts';
import { agendaDocument, standingOf } from '../../../src/lib/goals/agenda.ts';
import { goalDocument, setDocument } from '../../../src/lib/goals/document.ts';
import { EMPTY_GOAL, type Goal } from '../../../src/lib/goals/goal.ts';
import { goalsCsv } from '../../../src/lib/goals/goals-csv.ts';
import { longDate } from '../../../src/lib/i18n/dates.ts';
import { t } from '../../support/content.ts';
import { anyGoal, FULL_GOAL, goalOf, textsIn } from '../../support/goals.ts';

const WORDS = { t, locale: 'en' };
const said = (text: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? longDate(text, 'en') : text);

test('every answer of any goal stands on its paper', () => {
  fc.assert(
    fc.property(anyGoal, ({ statement: _, ...rest }) => {
      const goal: Goal = { ...rest, statement: EMPTY_GOAL.statement };
      const text = plainText(goalDocument(goal, WORDS));
      const { ended: __, ...shown } = goal;
      const wanted = goal.state === 'open' ? textsIn({ ...shown, ended: '' }) : textsIn(goal);
      for (const answer of wanted) expect(text).toContain(said(answer).toWellFormed());
    }),
  );
});

test('fault 72: a blank worksheet has a line for every question, and a filled one has answers in their place', () => {
  const blank = goalDocument(EMPTY_GOAL, WORDS, { isBlank: true });
  const labels = blank.blocks.flatMap((block) =>
    block.kind === 'part' ? block.blocks.flatMap((b) => (b.kind === 'field' ? [b.label] : [])) : [],
  );
  expect(labels).toHaveLength(27);
  expect(labels).toContain(t('goalPaper.hinders'));
  const filled = plainText(goalDocument(FULL_GOAL, WORDS));
  expect(filled).not.toContain('____');
  expect(filled).toContain('[x] The first talk (1 February 2027)');
  expect(filled).toContain('If it is Sunday and nothing is ready, then we use last month’s talk.');
});

test('a goal that is only begun has lines for what is open, and none for what is optional', () => {
  const text = plainText(goalDocument(goalOf(), WORDS));
  expect(text).toContain(t('goalPaper.hinders'));
  for (const label of [t('goalPaper.levels'), t('goalPaper.plans'), t('goalPaper.ended')]) {
    expect(text).not.toContain(label);
  }
});

describe('fault 73: the note for oneself', () => {
  const makings: [string, (hasNote: boolean) => string][] = [
    ['plain text', (hasNote) => plainText(goalDocument(FULL_GOAL, WORDS, { hasNote }))],
    ['Markdown', (hasNote) => markdown(goalDocument(FULL_GOAL, WORDS, { hasNote }))],
    ['a set', (hasNote) => plainText(setDocument([FULL_GOAL], WORDS, { hasNote }))],
    ['a table', (hasNote) => goalsCsv([FULL_GOAL], WORDS, { hasNote })],
  ];
  test.each(makings)('stands in %s only where it is ticked', (_, make) => {
    expect(make(false)).not.toContain(FULL_GOAL.note);
    expect(make(true)).toContain(FULL_GOAL.note);
  });

  test('never stands in an agenda', () => {
    const talk = { today: '2027-04-01', since: '2027-01-01' };
    const agenda = agendaDocument([{ goal: FULL_GOAL, saved: '2027-03-01' }], WORDS, talk);
    expect(plainText(agenda)).not.toContain(FULL_GOAL.note);
  });
});

test('a set holds every goal, each under its number', () => {
  const text = plainText(setDocument([goalOf(), FULL_GOAL], WORDS));
  for (const words of ['Goal 1', 'To swim again', 'Goal 2', FULL_GOAL.wish]) {
    expect(text).toContain(words);
  }
});

describe('an agenda', () => {
  const TALK = { today: '2027-02-20', since: '2027-02-01' };
  const standing = (part: Partial<Goal>, saved = '2027-02-19') =>
    standingOf({ goal: goalOf(part), saved }, TALK);

  test.each<[string, Partial<Goal>, string, ReturnType<typeof standing>]>([
    ['a last day within two weeks', { timeBound: { by: '2027-03-06', milestones: [] } }, '', 'due'],
    ['a last day after that', { timeBound: { by: '2027-03-07', milestones: [] } }, '', 'going'],
    ['a day that has passed', { timeBound: { by: '2026-03-07', milestones: [] } }, '', 'due'],
    ['a review since the last talk', { reviews: [{ day: '2027-02-03' }] }, '', 'due'],
    ['a review before it', { reviews: [{ day: '2027-01-03' }] }, '', 'going'],
    ['no line for three weeks', { progress: [{ day: '2027-01-29', line: '' }] }, '', 'stuck'],
    ['a line since', { progress: [{ day: '2027-01-30', line: '' }] }, '', 'going'],
    ['no line, and not touched for long', {}, '2027-01-01', 'stuck'],
    ['an end since the last talk', { state: 'let-go', ended: '2027-02-01' }, '', 'let-go'],
    ['an end before it', { state: 'done', ended: '2027-01-31' }, '', undefined],
  ])('%s', (_, part, saved, wanted) => {
    expect(standing(part, saved || undefined)).toBe(wanted);
  });

  test('has open questions that fit each standing, and room to write', () => {
    const goals = [
      { goal: goalOf({ wish: 'To sing' }), saved: '2027-01-01' },
      { goal: goalOf({ wish: 'To dance', state: 'done', ended: '2027-02-10' }), saved: '' },
    ];
    const text = plainText(agendaDocument(goals, WORDS, TALK));
    const places = ['To sing', t('goalTalk.stuck.one'), 'To dance', t('goalTalk.done.one')].map(
      (words) => text.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(plainText(agendaDocument([], WORDS, TALK))).toContain(t('goalTalk.none'));
  });
});
