// @vitest-environment happy-dom
/** Checks among one’s own worksheets: what they are called, what comes next, and what can be done. No answer stands in a list. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckQuestions } from '../../src/browser/check-files.ts';
import type { NameWords } from '../../src/components/my/naming.ts';
import type { Check } from '../../src/lib/check/check.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import {
  ASKED,
  CHECK_ID,
  checkOf,
  checkRecord,
  FULL_CHECK,
  SELF_CHECKS,
} from '../support/checks.ts';
import { englishWords, t } from '../support/content.ts';
import { draftOf, OTHER_ID, recordOf } from '../support/drafts.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { GOAL_ID } from '../support/goals.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../support/partnerships.ts';

const READY = SELF_CHECKS.find(([id]) => id === 'ready')?.[1].title ?? '';
const KNOWN: NameWords['checks'] = {
  relationship: { kind: 'relationship', title: ASKED.title, tool: '/tools/check/' },
  ready: { kind: 'self', title: READY, tool: '/tools/check/ready/' },
};
const QUESTIONS: CheckQuestions = {
  words: englishWords(),
  questionnaire: ASKED,
  modes: MODES,
  contacts: [],
  guides: {},
  clauses: {},
  tools: {},
};
const LONG_AGO = '2020-02-03';
const FAR_AHEAD = '2999-03-09';

const FULL = checkRecord(FULL_CHECK, { partnership: PARTNERSHIP_ID });
const FULL_NAME = 'Relationship check of Ana, 28 November 2026';
const THURSDAYS = partnershipRecord({ name: 'Thursdays' });
let local: FakeStorage;

async function visit(records: SavedRecord<unknown>[], { checks = KNOWN, locale = 'en' } = {}) {
  cleanup();
  vi.resetModules();
  local = new FakeStorage();
  for (const record of records) {
    local.setItem(`bothways:record:${record.id}`, JSON.stringify(record));
  }
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetchedFiles({ relationship: QUESTIONS }));
  const { default: MyWorksheets } = await import('../../src/components/my/my-worksheets.tsx');
  render(
    <MyWorksheets words={englishWords()} locale={locale} days={[]} checks={checks} tools={[]} />,
  );
  await waitFor(() => expect(told()).not.toContain('Looking'));
}

const visitWith = (...checks: Partial<Check>[]) =>
  visit(
    checks.map((part, i) =>
      checkRecord(checkOf(part), { id: `00000000-0000-4000-8000-00000000000${i}` }),
    ),
  );
const told = () => screen.getAllByRole('status')[0]?.textContent ?? '';
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const pressOnceThere = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const region = (name: string) => within(screen.getByRole('region', { name }));
const titles = () => screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent);
const next = () => screen.getAllByText(/^Saved/).map(({ textContent }) => textContent);
const stored = (id = CHECK_ID) =>
  JSON.parse(local.getItem(`bothways:record:${id}`) ?? 'null') as SavedRecord<Check> | null;

beforeEach(() => visit([FULL, recordOf(draftOf()), THURSDAYS]));
afterEach(cleanup);

describe('a check is called', () => {
  test('by what was asked, whose view it is and the day, under its partnership', () => {
    const link = region('Thursdays').getByRole('link', { name: FULL_NAME });
    expect(link.getAttribute('href')).toBe('/tools/check/');
  });

  test.each<[string, Partial<Check>]>([
    ['Relationship check', { name: ' ' }],
    ['Relationship check of Ana', {}],
    ['Relationship check, 28 November 2026', { name: '', day: '2026-11-28' }],
    ['Pulse check of Ana, 28 November 2026', { form: 'pulse', day: '2026-11-28' }],
    [READY, { questionnaire: 'ready', name: '' }],
    [`${READY} (Ana)`, { questionnaire: 'ready' }],
    [`${READY} (28 November 2026)`, { questionnaire: 'ready', name: '', day: '2026-11-28' }],
    [`${READY} (Ana, 28 November 2026)`, { questionnaire: 'ready', day: '2026-11-28' }],
    [`${t('myChecks.gone')} (Ana)`, { questionnaire: 'of-a-programme' }],
    // What every object has by itself is no questionnaire.
    [`${t('myChecks.gone')} (Ana)`, { questionnaire: 'constructor' }],
  ])('%s', async (title, part) => {
    await visitWith(part);
    expect(titles()).toEqual([title]);
    expect(screen.getByRole('button', { name: t('my.more', { who: title }) })).toBeTruthy();
  });

  test('in the language of its questionnaire, where that is not the page’s', async () => {
    const marks = { lang: 'en', dir: 'ltr' } as const;
    const checks = { ...KNOWN, ready: { kind: 'self' as const, title: READY, marks } };
    await visit([checkRecord(checkOf({ questionnaire: 'ready' }))], { checks, locale: 'ar' });
    const marked = screen.getAllByText(READY);
    // The title, and the name on the button below.
    expect(marked.map(({ lang, dir }) => [lang, dir])).toEqual([
      ['en', 'ltr'],
      ['en', 'ltr'],
    ]);
  });
});

test('nothing that was answered, and nothing that it comes to, stands in a list', () => {
  const text = document.body.textContent ?? '';
  expect(text).toContain(FULL_NAME);
  const answers = ASKED.answers.map(({ label }) => label);
  const asked = ASKED.groups.flatMap(({ title, items }) => [
    title,
    ...items.map((one) => one.text),
  ]);
  const written = [...Object.values(FULL_CHECK.open), FULL_CHECK.note];
  for (const words of [...answers, ...asked, ...written]) expect(text).not.toContain(words);
});

describe('what comes next', () => {
  const action = (by: string, what = 'Ask Ben how he sees it') => ({ what, owner: 'Ana', by });

  test('is the action, and then the day to look again', async () => {
    await visitWith({ action: action(FAR_AHEAD), again: '2999-04-06' });
    expect(next()[0]).toContain('Next: Ask Ben how he sees it, 9 March 2999');
    await visitWith({ action: action(LONG_AGO), again: '2999-04-06' });
    expect(next()[0]).toContain('Its day has passed: Ask Ben how he sees it, 3 February 2020');
    expect(next()[0]).toContain('Next: a day to look again, 6 April 2999');
  });

  test('is named where nobody said what it is, and is no debt where it is to look again', async () => {
    await visitWith({ action: action(FAR_AHEAD, ' ') }, { again: LONG_AGO, name: 'Ben' });
    expect(next()[0]).toContain('Next: what you set out to do, 9 March 2999');
    expect(next()[1]).toMatch(/^Saved [^:]*:\d\d$/);
  });

  test('ends with the same check, taken again by the same person', async () => {
    const first = { day: '2026-10-01', action: action(LONG_AGO) };
    await visitWith({ day: '2026-11-01', again: FAR_AHEAD }, first);
    expect(next()[0]).toContain('Next: a day to look again');
    expect(next()[1]).not.toContain('Its day has passed');
    for (const other of [{ name: 'Ben' }, { questionnaire: 'ready' }]) {
      await visitWith({ day: '2026-11-01', ...other }, first);
      expect(next()[1]).toContain('Its day has passed');
    }
  });

  test('is nothing once a check is put away', async () => {
    await visitWith({ action: action(LONG_AGO), again: FAR_AHEAD, isArchived: true });
    expect(next()[0]).toMatch(/^Saved [^:]*:\d\d$/);
  });
});

describe('what can be done', () => {
  test('a link opens the very check that it names', () => {
    fireEvent.click(screen.getByRole('link', { name: FULL_NAME }));
    expect(sessionStorage.getItem('bothways:open:check')).toBe(CHECK_ID);
  });

  test('it is taken again, in the same partnership, and never copied', async () => {
    press(`More: ${FULL_NAME}`);
    const again = await screen.findByRole('link', { name: t('myChecks.takeAgain') });
    expect(again.getAttribute('href')).toBe('/tools/check/');
    expect(screen.queryByRole('button', { name: t('my.duplicate') })).toBeNull();
    fireEvent.click(again);
    expect(sessionStorage.getItem('bothways:open:check')).toBe(`new:${PARTNERSHIP_ID}`);
  });

  test('it moves to no partnership, and the focus goes with it', async () => {
    press(`More: ${FULL_NAME}`);
    fireEvent.change(await screen.findByRole('combobox', { name: t('my.move') }), {
      target: { value: '' },
    });
    press(t('my.moveYes'));
    await waitFor(() => expect(told()).toBe(`Moved: ${FULL_NAME}`));
    const link = region(t('my.loose')).getByRole('link', { name: FULL_NAME });
    await waitFor(() => expect(document.activeElement).toBe(link));
    expect(stored()?.partnership).toBeNull();
  });

  test('it is put away, and comes back with every answer', async () => {
    press(`More: ${FULL_NAME}`);
    await pressOnceThere(`Archive: ${FULL_NAME}`);
    await waitFor(() => expect(told()).toBe(t('my.archivedOne')));
    const archive = screen.getByText(t('my.archiveTitle')).closest('details');
    if (!archive) throw new Error('There is no archive.');
    fireEvent.click(within(archive).getByText(`More: ${FULL_NAME}`));
    fireEvent.click(await within(archive).findByText(`Fetch back: ${FULL_NAME}`));
    await waitFor(() => expect(screen.queryByText(t('my.archiveTitle'))).toBeNull());
    expect(stored()?.body).toEqual(FULL_CHECK);
  });

  test('it is deleted, and put back', async () => {
    press(`More: ${FULL_NAME}`);
    await pressOnceThere(t('my.delete'));
    const back = `Put it back: ${FULL_NAME}`;
    await waitFor(() => expect(document.activeElement?.textContent).toBe(back));
    expect(stored()).toBeNull();
    press(back);
    await waitFor(() => expect(told()).toBe(t('my.isBack')));
    expect(stored()).toEqual(FULL);
  });
});

describe('a check whose questionnaire this copy no longer has', () => {
  const gone = checkRecord(checkOf({ questionnaire: 'of-a-programme' }), { id: GOAL_ID });
  const name = `${t('myChecks.gone')} (Ana)`;
  beforeEach(() => visit([gone, FULL, THURSDAYS]));

  test('says so, leads nowhere, and can be saved', async () => {
    expect(screen.queryByRole('link', { name })).toBeNull();
    expect(screen.getByText(/^Saved/, { selector: '[aria-labelledby=loose] p' })).toHaveProperty(
      'textContent',
      expect.stringContaining(t('myChecks.goneNote')),
    );
    press(`More: ${name}`);
    expect(await screen.findByRole('button', { name: t('copy.one') })).toBeTruthy();
    expect(screen.queryByRole('link', { name: t('myChecks.takeAgain') })).toBeNull();
  });

  test('is moved as any other, and the focus goes with it', async () => {
    press(`More: ${name}`);
    fireEvent.change(await screen.findByRole('combobox', { name: t('my.move') }), {
      target: { value: PARTNERSHIP_ID },
    });
    press(t('my.moveYes'));
    await waitFor(() => expect(stored(GOAL_ID)?.partnership).toBe(PARTNERSHIP_ID));
    await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
  });
});

describe('earlier versions', () => {
  const [item] = ASKED.groups[0]?.items ?? [];
  const then = { ...FULL_CHECK, answers: { ...FULL_CHECK.answers, [item?.id ?? '']: 'always' } };
  const earlier = { ...FULL, revision: 0, body: { ...then, note: 'Nobody knows' } };

  async function openHistory(version: SavedRecord<Check>) {
    const { keepVersion } = await import('../../src/browser/history.ts');
    await keepVersion(version);
    press(/^More: .*28 November/);
    await pressOnceThere(t('my.history'));
    return waitFor(() => region(t('my.history')).getByRole('heading', { level: 4 }));
  }

  test('say which answers stood there then, and come back', async () => {
    await openHistory(earlier);
    const history = region(t('my.history'));
    const labels = history.getAllByRole('term').map(({ textContent }) => textContent);
    expect(labels[0]).toBe(item?.text);
    const label = (id = '') => ASKED.answers.find((one) => one.id === id)?.label;
    const said = history.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(said).toEqual([
      `Then: ${label('always')}`,
      `Now: ${label(FULL_CHECK.answers[item?.id ?? ''])}`,
      'Then: Nobody knows',
      `Now: ${FULL_CHECK.note}`,
    ]);
    press(/^Bring back the version/);
    await waitFor(() => expect(told()).toBe(t('my.broughtBack')));
    expect(stored()?.body).toEqual(earlier.body);
  });

  test('come back without the questionnaire, too', async () => {
    const body = { ...then, questionnaire: 'of-a-programme' };
    const gone = checkRecord({ ...FULL_CHECK, questionnaire: 'of-a-programme' }, { id: OTHER_ID });
    await visit([gone]);
    await openHistory({ ...gone, revision: 0, body });
    expect(region(t('my.history')).getByText(t('my.historyNoWords'))).toBeTruthy();
    press(/^Bring back the version/);
    await waitFor(() => expect(stored(OTHER_ID)?.body).toEqual(body));
  });
});
