// @vitest-environment happy-dom
/** Whoever comes from the code on a sheet: what it proposes is looked at, changed, and written once they start. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckQuestions } from '../../src/browser/check-files.ts';
import type { Draft } from '../../src/lib/agreement/draft.ts';
import { type Check, emptyCheck } from '../../src/lib/check/check.ts';
import { MODES, type Mode } from '../../src/lib/partnership/mode.ts';
import {
  focusIsAt,
  newBrowser,
  paper,
  press,
  saved,
  status,
  type,
  visit,
} from '../support/builder-page.tsx';
import { ASKED, CHECK_ID, checkOf, checkRecord } from '../support/checks.ts';
import { englishWords, t } from '../support/content.ts';
import type { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';

const RECORD = 'bothways:record:';
const select = (name: string) => screen.findByRole<HTMLSelectElement>('combobox', { name });
const choose = async (name: string, value: string) =>
  fireEvent.change(await select(name), { target: { value } });
let local: FakeStorage;

/** Opens the builder from a sheet, and waits until it says so. */
async function visitFrom(sheet: string): Promise<void> {
  await visit(sheet);
  await focusIsAt('Start from your sheet');
}

beforeEach(async () => {
  local = await newBrowser();
});
afterEach(cleanup);

/** What the records of this browser hold. */
function bodies<Body>(): Body[] {
  return [...local.entries]
    .filter(([key]) => key.startsWith(RECORD))
    .map(([, text]) => JSON.parse(text).body);
}

describe('an agreement', () => {
  const SHEET = 's=near-peer.work.short.Evening+college';
  const programme = () =>
    screen.getByRole<HTMLInputElement>('textbox', { name: t('agreement.people.programme') });

  test('fault 48: the address shows its choices, writes nothing, and leaves the address bar', async () => {
    await visitFrom(SHEET);
    expect((await select(t('questions.mode.title'))).value).toBe('near-peer');
    expect((await select(t('questions.setting.title'))).value).toBe('work');
    expect((await select(t('questions.template.title'))).value).toBe('short');
    expect(programme().value).toBe('Evening college');
    expect(location.hash).toBe('');
    expect(screen.queryByText(/stays as it is/)).toBeNull();
    type(t('agreement.people.programme'), 'Day college');
    press(t('start.without'));
    await focusIsAt('Who is it between?');
    expect(local.length).toBe(0);
    expect(status()).toBe('Nothing typed yet');
  });

  test('once somebody starts, it is kept as they left it, and each question has its choice', async () => {
    await visitFrom(SHEET);
    await choose(t('questions.mode.title'), 'circle');
    await choose(t('questions.setting.title'), 'school');
    await choose(t('questions.template.title'), 'easy-read');
    type(t('agreement.people.programme'), 'Day college');
    press(t('start.begin'));
    await focusIsAt('Who is it between?');
    await saved();
    expect(bodies<Draft>()).toMatchObject([
      { mode: 'circle', setting: 'school', template: 'easy-read', programme: 'Day college' },
    ]);
    expect(await paper().findByText('Day college')).toBeTruthy();
  });

  test('what is here already is named, and untouched whichever they choose', async () => {
    type('Your name', 'Zoë');
    await saved();
    const before = new Map(local.entries);
    await visitFrom(SHEET);
    expect(screen.getByText(/You have an agreement here already: Zoë, /)).toBeTruthy();
    press(t('start.goOn'));
    await focusIsAt('Who is it between?');
    expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Zoë');
    expect(local.entries).toEqual(before);

    await visitFrom(SHEET);
    press(t('start.another'));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe(''),
    );
    await saved();
    for (const [key, text] of before) {
      if (key.startsWith(RECORD)) expect(local.getItem(key)).toBe(text);
    }
    expect(bodies<Draft>()).toHaveLength(2);
    expect(await screen.findByRole('button', { name: /^Open: Zoë/ })).toBeTruthy();
  });

  test('fault 51: where the last words could not be saved, nothing is left behind', async () => {
    local.guard = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    type('Your name', 'Zoë');
    await waitFor(() => expect(status()).toContain('Not saved'));
    location.hash = SHEET;
    await focusIsAt('Start from your sheet');
    press(t('start.another'));
    expect(await screen.findByText(t('start.unsaved'))).toBeTruthy();
    press(t('start.goOn'));
    await waitFor(() =>
      expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Zoë'),
    );
  });

  test.each(['s=', 's=pulse', 's=%E0%A4', 's=near-peers.work'])(
    'an address that proposes nothing opens the tool: #%s',
    async (address) => {
      await visit(address);
      await waitFor(() => expect(screen.getByLabelText('Your name')).toBeTruthy());
      expect(local.length).toBe(0);
      expect(location.hash).not.toContain('=');
    },
  );

  test('where the questions cannot be had, it says so', async () => {
    vi.stubGlobal('fetch', fetchedFiles({ questions: undefined }));
    await visit(SHEET);
    expect(await screen.findByText(t('part.notLoaded'))).toBeTruthy();
  });
});

describe('a check', () => {
  const BEGIN = 'Whose view is it?';

  async function visitCheck(step: string, modes: readonly Mode[] = MODES): Promise<void> {
    cleanup();
    vi.resetModules();
    const rest = { contacts: [], guides: {}, clauses: {}, tools: {} };
    const relationship: CheckQuestions = {
      words: englishWords(),
      questionnaire: ASKED,
      modes,
      ...rest,
    };
    vi.stubGlobal('fetch', fetchedFiles({ relationship }));
    location.hash = step;
    // Happy DOM tells of a change of the address where a browser does not: on opening, and on replacing.
    await new Promise((resolve) => setTimeout(resolve));
    vi.spyOn(history, 'replaceState').mockReturnValue();
    const { default: CheckTool } = await import('../../src/components/check/check-tool.tsx');
    const words = englishWords();
    render(<CheckTool id="relationship" hasForms second="mode" words={words} locale="en" />);
  }

  test('fault 48: the address shows its choices, and writes nothing before somebody starts', async () => {
    await visitCheck('s=pulse.near-peer');
    await focusIsAt('Start from your sheet');
    expect((await select(t('check.form.title'))).value).toBe('pulse');
    expect((await select(t('checkQuestions.mode.title'))).value).toBe('near-peer');
    expect(history.replaceState).toHaveBeenCalledWith(0, '', './');
    expect(local.length).toBe(0);
    await choose(t('checkQuestions.mode.title'), 'circle');
    press(t('start.begin'));
    await focusIsAt(BEGIN);
    await saved();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^The pulse/ }).checked).toBe(true);
    expect(bodies<Check>()).toEqual([
      { ...emptyCheck('relationship'), form: 'pulse', mode: 'circle' },
    ]);
  });

  test('a mode that the programme does without is not proposed', async () => {
    await visitCheck('s=pulse.near-peer', ['circle']);
    await focusIsAt('Start from your sheet');
    const modes = await select(t('checkQuestions.mode.title'));
    expect(modes.value).toBe('');
    expect([...modes.options].map(({ value }) => value)).toEqual(['', 'circle']);
  });

  test('a check that was begun stays as it is', async () => {
    const text = JSON.stringify(checkRecord(checkOf({ name: 'Zoë', day: '2026-11-28' })));
    local.setItem(RECORD + CHECK_ID, text);
    await visitCheck('s=pulse.near-peer');
    await focusIsAt('Start from your sheet');
    expect(screen.getByText(/You have a check here already: Zoë, 28/)).toBeTruthy();
    press(t('start.another'));
    await focusIsAt(BEGIN);
    await saved();
    expect(local.getItem(RECORD + CHECK_ID)).toBe(text);
    expect(bodies<Check>()).toHaveLength(2);

    await visitCheck('s=full');
    await focusIsAt('Start from your sheet');
    press(t('start.goOn'));
    await focusIsAt(BEGIN);
    expect(bodies<Check>()).toHaveLength(2);
  });

  test('an address that is for another tool opens the check as ever', async () => {
    await visitCheck('s=near-peer.work');
    expect(await screen.findByRole('heading', { name: BEGIN })).toBeTruthy();
    expect(local.length).toBe(0);
  });
});
