// @vitest-environment happy-dom
/** One’s own worksheets as a person meets them: by the names of headings, links and buttons, and by what is said. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NEW_COURSE } from '../../src/lib/agreement/course.ts';
import { dayFieldsOf } from '../../src/lib/agreement/days.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { agreementOf, englishWords, t } from '../support/content.ts';
import { draftOf, ID, OTHER_ID, recordOf } from '../support/drafts.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { PARTNERSHIP_ID, partnershipRecord } from '../support/partnerships.ts';

const TOOLS = [{ href: '/tools/agreement/', name: 'Agreement builder', note: 'One at a time.' }];
const THURSDAYS = partnershipRecord({ name: 'Thursdays' });
const AGREED = recordOf(
  draftOf({
    clauses: {
      'check-in': {
        choice: 'read-again',
        own: '',
        values: { reviewDate: '2999-03-09' },
        proposed: {},
      },
    },
  }),
);
const CHI = recordOf(draftOf({ people: [{ name: 'Chi' }, { name: '' }] }), {
  id: OTHER_ID,
  partnership: PARTNERSHIP_ID,
});
let local: FakeStorage;

async function visit(...records: (SavedRecord<unknown> | string)[]) {
  cleanup();
  vi.resetModules();
  local = new FakeStorage();
  records.forEach((record, i) => {
    const id = typeof record === 'string' ? `broken-${i}` : record.id;
    local.setItem(
      `bothways:record:${id}`,
      typeof record === 'string' ? record : JSON.stringify(record),
    );
  });
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetchedFiles());
  const { default: MyWorksheets } = await import('../../src/components/my/my-worksheets.tsx');
  const days = dayFieldsOf(agreementOf('reciprocal').clauses);
  render(<MyWorksheets words={englishWords()} locale="en" days={days} checks={{}} tools={TOOLS} />);
  await waitFor(() => expect(told()).not.toContain('Looking'));
}

const told = () => screen.getAllByRole('status')[0]?.textContent ?? '';
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
/** A part of the page that is fetched when it is asked for takes a moment. */
const pressOnceThere = async (name: string) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const region = (name: string) => within(screen.getByRole('region', { name }));
const stored = (id: string) =>
  JSON.parse(local.getItem(`bothways:record:${id}`) ?? 'null') as SavedRecord<unknown> | null;

beforeEach(() => visit(AGREED, CHI, THURSDAYS));
afterEach(cleanup);

test('agreements stand under their partnership, named by their people, with what comes next', () => {
  const link = region('Thursdays').getByRole('link', { name: 'Agreement: Chi' });
  expect(link.getAttribute('href')).toBe('/tools/agreement/');
  const loose = region(t('my.loose'));
  expect(loose.getByRole('link', { name: 'Agreement: Ana and Ben' })).toBeTruthy();
  expect(loose.getByText(/^Saved 22 Nov 2026/).textContent).toContain(
    'Next: The day when you read this again, 9 March 2999',
  );
});

test('one that rests says until when, and one that has ended says so and names no next day', async () => {
  const rests = { ...NEW_COURSE, state: 'paused', day: '2998-12-20', until: '2999-02-02' } as const;
  const ended = { ...NEW_COURSE, state: 'ended', day: '2026-11-24' } as const;
  const people = [{ name: 'Chi' }, { name: '' }];
  await visit(
    recordOf({ ...AGREED.body, course: rests }),
    recordOf({ ...AGREED.body, people, course: ended }, { id: OTHER_ID }),
  );
  const [first, second] = screen.getAllByText(/^Saved 22 Nov 2026/);
  expect(first?.textContent).toContain('Paused until 2 February 2999');
  expect(first?.textContent).toContain('Next: the break ends, 2 February 2999');
  expect(second?.textContent).toContain('Ended on 24 November 2026');
  expect(second?.textContent).not.toContain('Next');
});

test('one that everybody has agreed on says since when', async () => {
  const agreed = [{ print: '9f03c2d1a4b5e6f7', day: '2026-11-20', names: [], terms: [] }];
  await visit(recordOf({ ...AGREED.body, agreed }));
  expect(screen.getByText(/^Saved 22 Nov 2026/).textContent).toContain(
    'Agreed on 20 November 2026',
  );
});

test('a link opens the very agreement that it names', async () => {
  fireEvent.click(screen.getByRole('link', { name: 'Agreement: Chi' }));
  expect(sessionStorage.getItem('bothways:open:agreement')).toBe(OTHER_ID);
});

test('nothing here: it says so honestly, and leads to the tools', async () => {
  await visit();
  const empty = region(t('my.empty'));
  expect(empty.getByRole('link', { name: 'Agreement builder' })).toBeTruthy();
  expect(empty.getByText(t('my.emptyLost'))).toBeTruthy();
});

test('a partnership is started by its name, and the focus goes on to it', async () => {
  fireEvent.input(screen.getByRole('textbox', { name: t('my.name') }), {
    target: { value: ' Mondays ' },
  });
  press(t('my.addYes'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Mondays'));
  expect(region('Mondays').getByText(t('my.noneHere'))).toBeTruthy();
  expect(screen.getByRole('textbox', { name: t('my.name') })).toHaveProperty('value', '');
});

test('a partnership is renamed, and may be left without a name', async () => {
  press('Rename: Thursdays');
  const section = region('Thursdays');
  const field = section.getByRole('textbox', { name: t('my.name') });
  await waitFor(() => expect(document.activeElement).toBe(field));
  fireEvent.input(field, { target: { value: '' } });
  fireEvent.click(section.getByRole('button', { name: t('my.renameYes') }));
  await waitFor(() => expect(told()).toBe(t('my.renamed')));
  expect(region(t('my.unnamed')).getByRole('link', { name: 'Agreement: Chi' })).toBeTruthy();
  expect(document.activeElement).toBe(button(`Rename: ${t('my.unnamed')}`));
});

test('an agreement is moved, and the focus goes with it', async () => {
  press('More: Ana and Ben');
  fireEvent.change(await screen.findByRole('combobox', { name: t('my.move') }), {
    target: { value: PARTNERSHIP_ID },
  });
  press(t('my.moveYes'));
  await waitFor(() => expect(told()).toBe('Moved: Ana and Ben'));
  const link = region('Thursdays').getByRole('link', { name: 'Agreement: Ana and Ben' });
  await waitFor(() => expect(document.activeElement).toBe(link));
  expect(stored(ID)?.partnership).toBe(PARTNERSHIP_ID);
});

test('a copy stands beside the first', async () => {
  press('More: Chi');
  await pressOnceThere(t('my.duplicate'));
  await waitFor(() => expect(told()).toBe(t('my.duplicated')));
  expect(region('Thursdays').getAllByRole('link', { name: 'Agreement: Chi' })).toHaveLength(2);
});

test('an archived partnership is at the end with all in it, and comes back', async () => {
  press('Archive: Thursdays');
  await waitFor(() => expect(told()).toBe(t('my.archived')));
  expect(stored(PARTNERSHIP_ID)?.body).toEqual({ name: 'Thursdays', isArchived: true });
  const archive = screen.getByText(t('my.archiveTitle')).closest('details');
  if (!archive) throw new Error('There is no archive.');
  expect(within(archive).getByText('Agreement: Chi')).toBeTruthy();
  fireEvent.click(within(archive).getByText('Fetch back: Thursdays'));
  await waitFor(() => expect(screen.queryByText(t('my.archiveTitle'))).toBeNull());
});

test('one archived agreement is there too, and comes back to where it was', async () => {
  press('More: Chi');
  await pressOnceThere('Archive: Chi');
  await waitFor(() => expect(told()).toBe(t('my.archivedOne')));
  expect(stored(OTHER_ID)?.body).toMatchObject({ isArchived: true });
  expect(region('Thursdays').queryByText('Agreement: Chi')).toBeNull();
  const archive = screen.getByText(t('my.archiveTitle')).closest('details');
  if (!archive) throw new Error('There is no archive.');
  fireEvent.click(within(archive).getByText('More: Chi'));
  fireEvent.click(await within(archive).findByText('Fetch back: Chi'));
  await waitFor(() => expect(screen.queryByText(t('my.archiveTitle'))).toBeNull());
  expect(region('Thursdays').getByRole('link', { name: 'Agreement: Chi' })).toBe(
    document.activeElement,
  );
});

test('fault 97: what is deleted is gone at once, and the next button puts it back', async () => {
  press('More: Chi');
  await pressOnceThere(t('my.delete'));
  await waitFor(() => expect(document.activeElement).toBe(button('Put it back: Chi')));
  expect(stored(OTHER_ID)).toBeNull();
  expect(screen.queryByRole('link', { name: 'Agreement: Chi' })).toBeNull();
  press('Put it back: Chi');
  await waitFor(() => expect(told()).toBe(t('my.isBack')));
  expect(stored(OTHER_ID)).toEqual(CHI);
  const link = screen.getByRole('link', { name: 'Agreement: Chi' });
  await waitFor(() => expect(document.activeElement).toBe(link));
});

test('a deleted partnership leaves its agreements, and finds them again', async () => {
  press('Delete: Thursdays');
  await waitFor(() => button('Put it back: Thursdays'));
  await waitFor(() =>
    expect(region(t('my.loose')).getByRole('link', { name: 'Agreement: Chi' })).toBeTruthy(),
  );
  expect(screen.getByText(/What was in it is still here/)).toBeTruthy();
  press('Put it back: Thursdays');
  await waitFor(() =>
    expect(region('Thursdays').getByRole('link', { name: 'Agreement: Chi' })).toBeTruthy(),
  );
});

test('fault 7: what can’t be read is offered as it is, and goes only when one says so', async () => {
  await visit(AGREED, 'cut sh');
  const kept = within(await screen.findByRole('region', { name: t('kept.title') }));
  expect(kept.getByText(t('kept.unreadable'))).toBeTruthy();
  expect(kept.getByRole('button', { name: t('kept.download', { number: 1 }) })).toBeTruthy();
  fireEvent.click(kept.getByRole('button', { name: t('kept.erase', { number: 1 }) }));
  fireEvent.click(kept.getByRole('button', { name: t('erase.yes'), hidden: true }));
  await waitFor(() => expect(local.length).toBe(1));
});

test('fault 4: a change that could not be saved is told at once', async () => {
  local.guard = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  press('Archive: Thursdays');
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(t('my.full')));
  expect(region('Thursdays')).toBeTruthy();
});

describe('earlier versions', () => {
  const earlier = recordOf(
    draftOf({
      programme: 'Evening college',
      clauses: {
        'check-in': { choice: 'own', own: 'Every Friday.', values: {}, proposed: {} },
        ending: { choice: 'left-out', own: '', values: {}, proposed: {} },
      },
    }),
    { revision: 0, savedAt: '2026-11-01T10:00:00.000Z' },
  );

  async function openHistory() {
    const { keepVersion } = await import('../../src/browser/history.ts');
    await keepVersion(earlier);
    press('More: Ana and Ben');
    await pressOnceThere(t('my.history'));
    return waitFor(() => region(t('my.history')).getByRole('heading', { level: 4 }));
  }

  test('say what stood on the paper then, and what stands there now', async () => {
    expect((await openHistory()).textContent).toMatch(/^As it was saved 1 Nov 2026/);
    const history = region(t('my.history'));
    const said = history.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Then: Evening college',
      'Now: nothing',
      'Then: Every Friday.',
      expect.stringMatching(/^Now: On 9 March 2999 we read this agreement again/),
      `Then: ${t('my.leftOut')}`,
      `Now: ${t('my.stillOpen')}`,
    ]);
  });

  test('come back, and what stood before is kept among them', async () => {
    await openHistory();
    press(/^Bring back the version/);
    await waitFor(() => expect(told()).toBe(t('my.broughtBack')));
    expect(stored(ID)?.body).toEqual(earlier.body);
    await waitFor(() =>
      expect(region(t('my.history')).getAllByRole('heading', { level: 4 })).toHaveLength(2),
    );
    expect(region(t('my.history')).getByText(t('my.same'))).toBeTruthy();
  });

  test('fault 76: where the questions can’t be had, a version still comes back', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    await openHistory();
    const history = region(t('my.history'));
    expect(history.getByText(t('my.historyNoWords'))).toBeTruthy();
    press(/^Bring back the version/);
    await waitFor(() => expect(stored(ID)?.body).toEqual(earlier.body));
  });

  test('of a partnership are the names that it has had, and come back', async () => {
    press('Rename: Thursdays');
    fireEvent.input(screen.getByDisplayValue('Thursdays'), { target: { value: 'Fridays' } });
    press(t('my.renameYes'));
    press('Earlier versions: Fridays');
    await waitFor(() => region(t('my.history')).getByRole('heading', { level: 4 }));
    const said = region(t('my.history')).getAllByRole('definition');
    expect(said.map(({ textContent }) => textContent)).toEqual(['Then: Thursdays', 'Now: Fridays']);
    press(/^Bring back the version/);
    await waitFor(() => expect(told()).toBe(t('my.broughtBack')));
    expect(screen.getByRole('heading', { name: 'Thursdays' })).toBeTruthy();
  });

  test('none yet: it says when one is kept', async () => {
    press('More: Chi');
    await pressOnceThere(t('my.history'));
    await waitFor(() => expect(screen.getByText(t('my.historyNone'))).toBeTruthy());
  });
});
