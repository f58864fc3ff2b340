// @vitest-environment happy-dom
/** A check as a person meets it: by the names of its questions and buttons, and by what it says. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckQuestions } from '../../src/browser/check-files.ts';
import { CHECK, type Check, emptyCheck } from '../../src/lib/check/check.ts';
import { stepsOf } from '../../src/lib/check/steps.ts';
import { languageMarks } from '../../src/lib/i18n/in-language.ts';
import { PSEUDO_LOCALE, pseudoWords } from '../../src/lib/i18n/pseudo.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import {
  ASKED,
  CHECK_ID,
  checkOf,
  checkRecord,
  FULL_CHECK,
  QUESTIONNAIRES,
} from '../support/checks.ts';
import { englishWords, t } from '../support/content.ts';
import { draftOf, recordOf } from '../support/drafts.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';

const RECORD = 'bothways:record:';
const CONTACTS = [
  { name: 'Ms Okafor', about: 'For anything that worries you.', reach: 'Room 12, any break' },
  { name: 'The night line', about: 'Answers all night.', reach: 'nightline@school.example' },
];
const [STOP] = ASKED.stops ?? [];
const [GROUP] = ASKED.groups;
const [ITEM] = GROUP?.items ?? [];
let local: FakeStorage;

/** What the site would send with a questionnaire, in which guides and tools stand. */
function questionsOf(id: string, part: Partial<CheckQuestions> = {}): CheckQuestions {
  const questionnaire = QUESTIONNAIRES.get(id);
  if (!questionnaire) throw new Error(`There is no questionnaire ${id}.`);
  const tools = { agreement: '/tools/agreement/', goals: '/tools/goals/' };
  const titles = { 'taking-turns': { title: 'Taking turns' } };
  const clauses = Object.fromEntries(ASKED.groups.map(({ clause }) => [clause, `On ${clause}`]));
  const rest = { modes: MODES, contacts: [], guides: titles, clauses, tools };
  return { words: englishWords(), questionnaire, ...rest, ...part };
}

interface Visit {
  step?: string;
  id?: string;
  questions?: unknown;
  locale?: string;
}

/** Opens a check at a step, as after a reload: modules and their stores begin anew. */
async function visit({ step = '', id = 'relationship', locale = 'en', ...given }: Visit = {}) {
  cleanup();
  vi.resetModules();
  const words = locale === 'en' ? englishWords() : pseudoWords(englishWords());
  const questions = 'questions' in given ? given.questions : questionsOf(id);
  vi.stubGlobal('fetch', fetchedFiles({ [id]: questions }, words));
  location.hash = step;
  const { default: CheckTool } = await import('../../src/components/check/check-tool.tsx');
  const asked = questionsOf(id).questionnaire;
  const isSelf = asked.kind === 'self';
  render(
    <CheckTool
      id={id}
      hasForms={!isSelf}
      lead={isSelf ? { text: asked.lead, marks: languageMarks('en', locale) } : undefined}
      second={stepsOf({ form: 'full' }, asked)[1] ?? ''}
      words={words}
      locale={locale}
    />,
  );
  await waitFor(() => expect(saving()).not.toBe(words['save.loading']));
}

/** Opens a check with this one in the browser. */
async function visitWith(check: Check, given: Visit = {}): Promise<void> {
  local.setItem(RECORD + CHECK_ID, JSON.stringify(checkRecord(check)));
  await visit(given);
}

/** What is said about saving: the first status of the page. */
const saving = () => screen.getAllByRole('status')[0]?.textContent ?? '';
const stored = () => JSON.parse(local.getItem(RECORD + CHECK_ID) ?? 'null')?.body as Check;
const heading = (name: string) => screen.findByRole('heading', { name, level: 2 });
const item = async (text = '') => within(await screen.findByRole('group', { name: text }));
const choose = async (text: string | undefined, label: string) =>
  fireEvent.click((await item(text)).getByRole('radio', { name: label }));
const goTo = (step: string) => {
  location.hash = step;
};
const help = () => screen.queryByRole('region', { name: t('checkQuestions.help.title') });

beforeEach(() => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(cleanup);

describe('stop signs', () => {
  test('the contacts of a programme come first, each with how to reach them and what for', async () => {
    await visit({ step: 'safe', questions: questionsOf('relationship', { contacts: CONTACTS }) });
    expect(help()).toBeNull();
    await choose(STOP?.text, t('checkQuestions.safe.unsure'));
    await waitFor(() => expect(help()).not.toBeNull());
    const panel = help() as HTMLElement;
    const headings = within(panel).getAllByRole('heading', { level: 4 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      t('checkQuestions.help.contacts'),
      t('checkQuestions.help.find'),
    ]);
    const [list] = within(panel).getAllByRole('list');
    const told = within(list as HTMLElement).getAllByRole('listitem');
    expect(told.map(({ textContent }) => textContent)).toEqual(
      CONTACTS.map(({ name, reach, about }) => t('site.contact', { name, reach, about })),
    );
  });

  test('without contacts nobody is named, and how to find help stands all the same', async () => {
    await visit({ step: 'safe' });
    await choose(STOP?.text, t('checkQuestions.safe.yes'));
    await waitFor(() => expect(help()).not.toBeNull());
    const panel = within(help() as HTMLElement);
    expect(panel.queryByText(t('checkQuestions.help.contacts'))).toBeNull();
    for (const key of ['danger', 'person', 'lines', 'young', 'secret'] as const) {
      expect(panel.getByText(t(`checkQuestions.help.${key}`))).toBeTruthy();
    }
  });

  test('contacts stand before a result, too, and in the language that they are written in', async () => {
    await visitWith(FULL_CHECK, {
      step: 'safe',
      locale: PSEUDO_LOCALE,
      questions: questionsOf('relationship', {
        words: pseudoWords(englishWords()),
        contacts: CONTACTS,
        foreign: { marks: { lang: 'en', dir: 'ltr' }, words: englishWords() },
      }),
    });
    const [yes] = (await item(STOP?.text)).getAllByRole('radio');
    fireEvent.click(yes as HTMLElement);
    goTo('result');
    const contact = await screen.findByText('Ms Okafor');
    expect(contact.closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect(document.querySelector('.dimension')).toBeNull();
  });

  test('no answer to one changes the record, its copies or what is said of saving', async () => {
    await visitWith(checkOf(), { step: 'safe' });
    await waitFor(() => expect(saving()).toBe(t('save.saved')));
    const before = new Map(local.entries);
    for (const label of ['yes', 'unsure', 'no'] as const) {
      for (const { text } of ASKED.stops ?? []) {
        await choose(text, t(`checkQuestions.safe.${label}`));
      }
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(new Map(local.entries)).toEqual(before);
      expect(saving()).toBe(t('save.saved'));
    }
  });

  test('a page that is left forgets them', async () => {
    await visit({ step: 'safe' });
    await choose(STOP?.text, t('checkQuestions.safe.yes'));
    await waitFor(() => expect(help()).not.toBeNull());
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(help()).toBeNull());
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

describe('what cannot be had', () => {
  test('questions that could not be loaded are told, with a way to try again, and no word is lost', async () => {
    await visitWith(FULL_CHECK, { step: GROUP?.id ?? '', questions: undefined });
    expect(await screen.findByText(t('part.notLoaded'))).toBeTruthy();
    expect(screen.getByRole('button', { name: t('save.reload') })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
    // Its own file is still to be had.
    expect(screen.getByRole('button', { name: t('file.save') })).toBeTruthy();
    expect(stored()).toEqual(FULL_CHECK);
    await visit({ step: GROUP?.id ?? '' });
    const answer = ASKED.answers.find(({ id }) => id === FULL_CHECK.answers[ITEM?.id ?? '']);
    expect(
      (await item(ITEM?.text)).getByRole('radio', { name: answer?.label ?? '', checked: true }),
    ).toBeTruthy();
  });

  test('a page that a newer release has overtaken can be read and copied, and no longer changed', async () => {
    await visitWith(FULL_CHECK, { step: GROUP?.id ?? '' });
    const radio = (await item(ITEM?.text)).getAllByRole('radio')[3] as HTMLInputElement;
    expect(radio.matches(':disabled')).toBe(false);
    await waitFor(() => expect(saving()).toBe(t('save.saved')));
    const before = local.getItem(RECORD + CHECK_ID);
    const upgrade = indexedDB.open('bothways', 99);
    await new Promise((resolve) => {
      upgrade.onsuccess = resolve;
    });
    expect(await screen.findByText(t('save.newer'))).toBeTruthy();
    expect(document.querySelector<HTMLFieldSetElement>('.builder-step')?.disabled).toBe(true);
    expect(screen.queryByRole('button', { name: t('check.file.another') })).toBeNull();
    expect(screen.queryByRole('button', { name: t('check.file.erase') })).toBeNull();
    expect(screen.getByRole('button', { name: t('file.save') })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(GROUP?.title));
    expect(local.getItem(RECORD + CHECK_ID)).toBe(before);
  });

  test('fault 27: a check of a newer release is kept as it is', async () => {
    const newer = JSON.stringify({
      ...checkRecord(FULL_CHECK),
      version: CHECK.migrations.current + 1,
      body: {},
    });
    local.setItem(RECORD + CHECK_ID, newer);
    await visit();
    expect(await screen.findByText(/saved by a newer version/)).toBeTruthy();
    expect(local.getItem(RECORD + CHECK_ID)).toBe(newer);
  });
});

test('fault 104: no field invites the browser to remember what was typed or chosen', async () => {
  for (const step of ['', 'safe', GROUP?.id ?? '', 'words', 'next']) {
    await visitWith(FULL_CHECK, { step });
    await waitFor(() => expect(document.querySelector('.builder-step h2')).toBeTruthy());
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>('.builder-step input, .builder-step textarea'),
    ].filter((one) => one.type !== 'radio' || one.closest('.item'));
    expect(fields.length, step).toBeGreaterThan(0);
    expect(fields.filter((one) => one.getAttribute('autocomplete') !== 'off')).toEqual([]);
    const named = fields.filter((one) => one.type !== 'radio' && one.hasAttribute('name'));
    expect(named).toEqual([]);
  }
});

test('in a language in which it is not written, every word of a questionnaire is marked', async () => {
  const foreign = { marks: { lang: 'en', dir: 'ltr' } as const, words: englishWords() };
  const words = pseudoWords(englishWords());
  await visitWith(FULL_CHECK, {
    step: GROUP?.id ?? '',
    locale: PSEUDO_LOCALE,
    questions: questionsOf('relationship', { words, foreign }),
  });
  await heading(GROUP?.title ?? '');
  const languages = (text: string) =>
    screen.getAllByText(text).map((one) => one.closest('[lang]')?.getAttribute('lang'));
  for (const text of [GROUP?.title, GROUP?.about, ASKED.stem, ITEM?.text, 'Often']) {
    expect(languages(text ?? ''), text).not.toContain(undefined);
  }
  // The next part is named on the button that leads to it.
  expect(languages(ASKED.groups[1]?.title ?? '')).not.toContain(undefined);
});

describe('files', () => {
  const open = (text: string) =>
    fireEvent.change(screen.getByLabelText(t('file.open')), {
      target: { files: [new File([text], 'check.json')] },
    });
  const OTHER = '11111111-0000-4000-8000-000000000000';

  test('one of ours is opened, and what was here is still here', async () => {
    await visitWith(checkOf({ name: 'Ana', day: '2026-11-28' }));
    open(recordFileText(checkRecord(checkOf({ name: 'Ben' }), { id: OTHER })));
    expect(await screen.findByText(t('opened.opened'))).toBeTruthy();
    const name = screen.getByLabelText(t('check.who.label'));
    await waitFor(() => expect(name).toHaveProperty('value', 'Ben'));
    const here = t('check.file.openOne', { who: 'Ana', day: '28 November 2026' });
    expect(await screen.findByRole('button', { name: here })).toBeTruthy();
  });

  test.each<[string, string, string]>([
    ['a photograph', '\u0089PNG\r\n\u001a\n', t('checkQuestions.opened.unreadable')],
    ['an agreement', recordFileText(recordOf(draftOf())), t('checkQuestions.opened.wrongKind')],
    [
      'a self-check',
      recordFileText(checkRecord(emptyCheck('ready'), { id: OTHER })),
      t('checkQuestions.opened.wrongKind'),
    ],
    [
      'one of a newer release',
      JSON.stringify({ ...checkRecord(), version: CHECK.migrations.current + 1 }),
      t('opened.newer'),
    ],
    [
      'one with an answer to a stop sign in it',
      JSON.stringify(checkRecord({ ...checkOf(), stops: { fear: 'yes' } } as Check)),
      t('checkQuestions.opened.unreadable'),
    ],
    ['one far too large', 'x'.repeat(3_200_000), t('checkQuestions.opened.tooLong')],
  ])('fault 35: %s is refused in plain words, and nothing changes', async (_, text, message) => {
    await visitWith(checkOf({ name: 'Ana' }));
    open(text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(local.length).toBe(1);
    expect(stored()).toMatchObject({ name: 'Ana' });
  });
});
