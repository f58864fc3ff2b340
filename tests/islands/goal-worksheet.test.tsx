// @vitest-environment happy-dom
/** The goal worksheet as a person meets it: by the names of its fields and buttons, and by what it says. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readYamlFolder } from '../../src/build/yaml-files.ts';
import type { Goal } from '../../src/lib/goals/goal.ts';
import { hintRulesSchema } from '../../src/lib/goals/hints/rules-schema.ts';
import { pickWords } from '../../src/lib/i18n/messages.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import { englishWords, ROOT, t } from '../support/content.ts';
import { draftOf, recordOf } from '../support/drafts.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { FULL_GOAL, GOAL_ID, goalOf, goalRecord, NEWER_GOAL } from '../support/goals.ts';

const QUESTIONS = {
  words: pickWords(englishWords(), ['goalQuestions', 'goalTalk', 'questions.files', 'opened']),
  sources: { 'smart-practice': 'Common practice', 'wang-2021': 'Wang and others, 2021' },
};
const [HINTS] = readYamlFolder(ROOT, 'src/content/hints', hintRulesSchema);
const RECORD = 'bothways:record:';
let local: FakeStorage;

/** Opens the page at a step, as after a reload: modules and their stores begin anew. */
async function visit(step = '', given: Record<string, unknown> = {}): Promise<void> {
  cleanup();
  vi.resetModules();
  vi.stubGlobal('fetch', fetchedFiles({ questions: QUESTIONS, hints: HINTS?.data, ...given }));
  location.hash = step;
  const { default: GoalWorksheet } = await import('../../src/components/goals/goal-worksheet.tsx');
  render(<GoalWorksheet words={englishWords()} locale="en" />);
  await waitFor(() => expect(status()).not.toContain('Looking'));
}

/** Opens the page with these goals in the browser. */
async function visitWith(step: string, ...goals: Goal[]): Promise<void> {
  goals.forEach((goal, i) => {
    const id = i === 0 ? GOAL_ID : `00000000-0000-4000-8000-00000000000${i}`;
    local.setItem(RECORD + id, JSON.stringify(goalRecord(goal, { id })));
  });
  await visit(step);
  await waitFor(() => expect(document.querySelector('.builder-step h2')).toBeTruthy());
}

const status = () => screen.getAllByRole('status')[0]?.textContent ?? '';
const saved = () => waitFor(() => expect(status()).toBe('Saved'), { timeout: 5000 });
const paper = () => within(screen.getByRole('region', { name: t('goals.paper') }));
const field = (label: string) => screen.findByLabelText(label, { exact: true });
const type = async (label: string, value: string) =>
  fireEvent.input(await field(label), { target: { value } });
const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const stored = (id = GOAL_ID) => JSON.parse(local.getItem(RECORD + id) ?? 'null')?.body as Goal;
const OPEN: Goal = { ...FULL_GOAL, state: 'open', ended: '', dismissed: [] };

beforeEach(async () => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(cleanup);

describe('the wish', () => {
  test('is saved, stands on the sheet, and is there after a reload', async () => {
    await visit();
    expect(status()).toBe('Nothing typed yet');
    await type(t('goals.wish.label'), 'To swim again');
    await saved();
    expect((await paper().findAllByText(/To swim again/)).length).toBeGreaterThan(0);
    await visit();
    expect(await field(t('goals.wish.label'))).toHaveProperty('value', 'To swim again');
  });

  test('fault 104: no field invites the browser to remember what was typed', async () => {
    for (const step of ['', 'specific', 'time', 'plans', 'progress']) {
      await visitWith(step, OPEN);
      const fields = [...document.querySelectorAll('textarea, input[type=text], input[type=date]')];
      expect(fields.length).toBeGreaterThan(0);
      expect(fields.filter((one) => one.getAttribute('autocomplete') !== 'off')).toEqual([]);
      expect(fields.filter((one) => one.hasAttribute('name'))).toEqual([]);
    }
  });
});

test('questions that could not be loaded are told, and the wish is safe', async () => {
  local.setItem(RECORD + GOAL_ID, JSON.stringify(goalRecord()));
  await visit('specific', { questions: undefined });
  expect(await screen.findByText(t('part.notLoaded'))).toBeTruthy();
  expect(screen.getByRole('button', { name: t('save.reload') })).toBeTruthy();
  expect(stored()?.wish).toBe('To swim again');
});

describe('a step on the way', () => {
  test('is added, ticked, moved, taken out and brought back', async () => {
    await visitWith('time', goalOf());
    await press(t('goalQuestions.time.add'));
    await type(t('goalQuestions.time.milestone', { number: 1 }), 'Buy goggles');
    await type(t('goalQuestions.time.milestoneBy', { number: 1 }), '2027-02-01');
    fireEvent.click(await field(t('goalQuestions.time.isDone', { number: 1 })));
    const step = { what: 'Buy goggles', by: '2027-02-01', isDone: true };
    await waitFor(() => expect(stored()?.timeBound.milestones).toEqual([step]));
    await press(t('goalQuestions.time.remove', { number: 1 }));
    const undo = await screen.findByRole('button', { name: t('goalQuestions.undo') });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    await waitFor(() => expect(stored()?.timeBound.milestones).toEqual([]));
    fireEvent.click(undo);
    await waitFor(() => expect(stored()?.timeBound.milestones).toEqual([step]));
  });
});

describe('hints', () => {
  const hints = () => within(screen.getByRole('region', { name: t('goalQuestions.hints.title') }));

  test('tell why, quote the words, name the source, and go for good when they are put away', async () => {
    await visitWith('wording', goalOf({ wish: 'To get better at talking' }));
    const title = t('goalQuestions.hints.kind.vague');
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    const source = hints().getAllByRole('link')[0];
    expect(source?.textContent).toContain('Common practice');
    await press(t('goalQuestions.hints.dismiss', { hint: title }));
    await waitFor(() => expect(hints().queryByRole('heading', { name: title })).toBeNull());
    await waitFor(() => expect(stored()?.dismissed).toEqual(['vague']));
    await press(t('goalQuestions.hints.restore'));
    expect(await hints().findByRole('heading', { name: title })).toBeTruthy();
  });

  test('are silent in a language whose rules are not written', async () => {
    local.setItem(RECORD + GOAL_ID, JSON.stringify(goalRecord()));
    await visit('wording', { hints: null });
    await field(t('goalQuestions.wording.label'));
    expect(screen.queryByRole('region', { name: t('goalQuestions.hints.title') })).toBeNull();
  });
});

test('a goal that is let go keeps what was learned, and can go on again', async () => {
  await visitWith('progress', OPEN);
  fireEvent.click(await screen.findByRole('radio', { name: t('goalQuestions.progress.let-go') }));
  await type(t('goalQuestions.progress.learned'), 'It was not mine');
  await waitFor(() =>
    expect(stored()).toMatchObject({ state: 'let-go', learned: 'It was not mine' }),
  );
  expect(stored()?.ended).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  fireEvent.click(screen.getByRole('radio', { name: t('goalQuestions.progress.open') }));
  await waitFor(() => expect(stored()).toMatchObject({ state: 'open', ended: '' }));
  expect(stored()?.learned).toBe('It was not mine');
});

describe('files', () => {
  const open = (text: string) =>
    fireEvent.change(screen.getByLabelText('Open a file'), {
      target: { files: [new File([text], 'goal.json')] },
    });

  test('one of ours is opened, and what was here is still here', async () => {
    await visitWith('', goalOf());
    open(recordFileText(goalRecord(OPEN, { id: '11111111-0000-4000-8000-000000000000' })));
    expect(await screen.findByText(/The file is open/)).toBeTruthy();
    const name = t('goals.file.openOne', { name: 'To swim again' });
    expect(await screen.findByRole('button', { name })).toBeTruthy();
  });

  test.each<[string, string, RegExp]>([
    ['a photograph', '\u0089PNG\r\n\u001a\n', /not a file that the goal worksheet wrote/],
    ['an agreement', recordFileText(recordOf(draftOf())), /more or other than one goal/],
    [
      'one of a newer release',
      JSON.stringify({ ...goalRecord(), version: NEWER_GOAL }),
      /newer version of this site/,
    ],
    ['one far too large', 'x'.repeat(3_200_000), /too large to be one of ours/],
  ])('fault 35: %s is refused in plain words, and nothing changes', async (_, text, message) => {
    await visitWith('', goalOf());
    open(text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(local.length).toBe(1);
    expect(stored()?.wish).toBe('To swim again');
  });
});
