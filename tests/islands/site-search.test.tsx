// @vitest-environment happy-dom
/** The search page: results as one types, and the list of guides for whoever finds nothing. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, SearchResult, Wanted } from '../../src/browser/search-index.ts';
import type { FilterChoice } from '../../src/components/search/search-filters.tsx';
import SiteSearch from '../../src/components/search/site-search.tsx';
import { excerptRuns } from '../../src/lib/search/excerpt.ts';
import { englishWords } from '../support/content.ts';

type Tell = (answer: Answer) => void;
const index = vi.hoisted(() => ({
  find: vi.fn<(wanted: Wanted, tell: Tell) => Promise<void>>(),
}));
vi.mock('../../src/browser/search-index.ts', () => ({ openIndex: () => index }));
const answerWith = (answer: Answer) =>
  index.find.mockImplementation(async (_, tell) => tell(answer));

const FILTERS: FilterChoice[] = [
  {
    name: 'kind',
    label: 'Kind',
    all: 'All kinds',
    options: [
      { id: 'guide', name: 'Guide' },
      { id: 'tool', name: 'Tool' },
    ],
  },
  {
    name: 'section',
    label: 'Section',
    all: 'All sections',
    options: [
      { id: 'begin', name: 'Begin' },
      { id: 'endings', name: 'End well' },
    ],
  },
];
const all = (...results: SearchResult[]): Answer => ({
  results,
  total: results.length,
  outside: 0,
  mended: undefined,
});
const BOUNDARIES: SearchResult = {
  url: '/guides/boundaries/',
  title: 'Boundaries',
  kind: 'guide',
  section: 'begin',
  text: {
    runs: excerptRuns('Say <mark>no</mark> &amp; mean &lt;b&gt;it&lt;/b&gt;'),
    places: [{ url: '/guides/boundaries/#how', title: 'How to say it' }],
  },
};
const ENDING: SearchResult = {
  url: '/guides/ending-well/',
  title: 'Ending well',
  kind: 'tool',
  section: '',
  text: { runs: [{ text: 'Goodbye', isMatch: false }], places: [] },
};

const field = () => screen.getByRole('searchbox', { name: 'What are you looking for?' });
const ask = (value: string) => fireEvent.input(field(), { target: { value } });
const status = () => screen.getByRole('status').textContent;
const isListShown = () => screen.queryByRole('heading', { name: 'All guides' }) !== null;

beforeEach(() => {
  index.find.mockReset();
  render(
    <SiteSearch words={englishWords()} locale="en" filters={FILTERS}>
      <h2>All guides</h2>
      <a href="/guides/">Every guide</a>
    </SiteSearch>,
  );
});
afterEach(cleanup);

test('before anything is typed it waits, and shows the list of guides', () => {
  expect(status()).toBe('Type to search.');
  expect(isListShown()).toBe(true);
  expect(index.find).not.toHaveBeenCalled();
});

describe('results', () => {
  beforeEach(async () => {
    answerWith(all(BOUNDARIES, ENDING));
    ask('no');
    await waitFor(() => expect(status()).toBe('2 pages found'));
  });

  test('are links, with their kind and section, their excerpt and the places within them', () => {
    const [first] = screen.getAllByRole('listitem');
    if (!first) throw new Error('No result is shown.');
    const result = within(first);
    expect(result.getByRole('link', { name: 'Boundaries' }).getAttribute('href')).toBe(
      '/guides/boundaries/',
    );
    expect(result.getByRole('link', { name: 'How to say it' }).getAttribute('href')).toBe(
      '/guides/boundaries/#how',
    );
    expect(result.getByText('Guide · Begin')).toBeTruthy();
    expect(first.querySelector('mark')?.textContent).toBe('no');
  });

  test('fault 82: markup in an excerpt is text', () => {
    expect(document.body.textContent).toContain('Say no & mean <b>it</b>');
    expect(document.querySelector('b')).toBeNull();
  });

  test('take the place of the list, which comes back when the field is emptied', async () => {
    expect(isListShown()).toBe(false);
    ask('');
    await waitFor(() => expect(isListShown()).toBe(true));
    expect(status()).toBe('Type to search.');
    expect(screen.queryByRole('link', { name: 'Boundaries' })).toBeNull();
  });

  test('can be walked through by arrow keys, and left by Escape', () => {
    const key = (name: string) =>
      fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
    field().focus();
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('Boundaries');
    key('ArrowDown');
    expect(document.activeElement?.textContent).toBe('How to say it');
    key('ArrowUp');
    key('ArrowUp');
    expect(document.activeElement).toBe(field());
    key('ArrowDown');
    key('Escape');
    expect(document.activeElement).toBe(field());
  });
});

test('one section can be searched alone', async () => {
  answerWith(all(ENDING));
  ask(' goodbye ');
  fireEvent.change(screen.getByRole('combobox', { name: 'Section' }), {
    target: { value: 'endings' },
  });
  const chosen = { kind: '', section: 'endings', audience: '' };
  await waitFor(() =>
    expect(index.find.mock.lastCall?.[0]).toMatchObject({ typed: 'goodbye', filters: chosen }),
  );
});

test('a page that stands in no section is named by its kind', async () => {
  answerWith(all(ENDING));
  ask('end');
  const result = within(await screen.findByRole('listitem'));
  expect(result.getByText('Tool')).toBeTruthy();
});

test('where more was found than is shown, both numbers are told', async () => {
  answerWith({ ...all(BOUNDARIES, ENDING), total: 23 });
  ask('no');
  await waitFor(() => expect(status()).toBe('2 of 23 pages found'));
});

test('no browser brings back a filter of an earlier visit', () => {
  const lists = screen.getAllByRole('combobox');
  expect(lists.map((list) => list.getAttribute('autocomplete'))).toEqual(['off', 'off']);
});

test('a mistyped word is told by what was looked for instead', async () => {
  answerWith({ ...all(ENDING), mended: 'ending' });
  ask('endign');
  expect(await screen.findByText('Showing what was found for “ending”.')).toBeTruthy();
});

test('nothing found: it says so with the words that were asked, and shows the list', async () => {
  answerWith(all());
  ask('<b>xyzzy');
  await waitFor(() => expect(status()).toBe('Nothing found for “<b>xyzzy”.'));
  expect(screen.getByText(/Try another word/)).toBeTruthy();
  expect(isListShown()).toBe(true);
});

test('fault 84: a broken index is told, and the list of guides serves instead', async () => {
  index.find.mockRejectedValue(new Error('blocked'));
  ask('no');
  await waitFor(() =>
    expect(status()).toBe('The search could not be loaded. Every guide is in the list.'),
  );
  expect(isListShown()).toBe(true);
  // It may come back: the next word is asked again.
  answerWith(all(ENDING));
  ask('end');
  await waitFor(() => expect(status()).toBe('1 page found'));
});

test('fault 84: a broken index can be tried again, and the focus is not lost with the button', async () => {
  index.find.mockRejectedValue(new Error('blocked'));
  ask('end');
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText(/Look at your connection/)).toBeTruthy();
  answerWith(all(ENDING));
  fireEvent.click(again);
  await waitFor(() => expect(status()).toBe('1 page found'));
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('where only the filters leave nothing, it says so, and can look everywhere', async () => {
  index.find.mockImplementation(async ({ filters }, tell) =>
    tell(filters.section ? { ...all(), outside: 2 } : all(BOUNDARIES, ENDING)),
  );
  const section = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Section' });
  fireEvent.change(section(), { target: { value: 'endings' } });
  ask('no');
  expect(await screen.findByText('There are 2 pages elsewhere.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Search everywhere' }));
  await waitFor(() => expect(status()).toBe('2 pages found'));
  expect(section().value).toBe('');
  expect(document.activeElement).toBe(screen.getByRole('status'));
});

test('more can be shown, and the first of them gets the focus', async () => {
  const pages = Array.from({ length: 12 }, (_, i) => ({
    ...ENDING,
    url: `/${i}/`,
    title: `P${i}`,
  }));
  index.find.mockImplementation(async ({ most }, tell) =>
    tell({ ...all(...pages.slice(0, most)), total: 12 }),
  );
  ask('ending');
  await waitFor(() => expect(status()).toBe('10 of 12 pages found'));
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(status()).toBe('12 pages found'));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('P10'));
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  // Another word begins with the best again.
  ask('endings');
  await waitFor(() => expect(status()).toBe('10 of 12 pages found'));
});

test('a title is shown before the text of its page has come', async () => {
  const { text, ...titled } = BOUNDARIES;
  const texts = Promise.withResolvers<void>();
  index.find.mockImplementation(async (_, tell) => {
    tell(all(titled));
    await texts.promise;
    tell(all({ ...titled, ...(text && { text }) }));
  });
  ask('no');
  await screen.findByRole('link', { name: 'Boundaries' });
  expect(document.querySelector('mark')).toBeNull();
  texts.resolve();
  await waitFor(() => expect(document.querySelector('mark')?.textContent).toBe('no'));
});

test('the first letter waits for nothing, and letters on its heels are asked together', async () => {
  answerWith(all(ENDING));
  ask('e');
  await waitFor(() => expect(index.find).toHaveBeenCalled());
  for (const typed of ['en', 'end', 'endi']) ask(typed);
  await waitFor(() => expect(index.find.mock.lastCall?.[0].typed).toBe('endi'));
  expect(index.find.mock.calls.map(([{ typed }]) => typed)).toEqual(['e', 'endi']);
});

test('keys that compose letters or mark text do not walk into the results', async () => {
  answerWith(all(BOUNDARIES));
  ask('no');
  await screen.findByRole('link', { name: 'Boundaries' });
  field().focus();
  for (const more of [{ isComposing: true }, { shiftKey: true }, { altKey: true }]) {
    fireEvent.keyDown(field(), { key: 'ArrowDown', ...more });
    expect(document.activeElement).toBe(field());
  }
});

test('an answer that comes late never replaces a newer one', async () => {
  const late = Promise.withResolvers<void>();
  index.find.mockImplementation(async ({ typed }, tell) => {
    if (typed !== 'old') return tell(all(ENDING));
    await late.promise;
    tell(all(BOUNDARIES, ENDING));
  });
  ask('old');
  await waitFor(() => expect(index.find).toHaveBeenCalled());
  ask('new');
  await waitFor(() => expect(status()).toBe('1 page found'));
  late.resolve();
  await late.promise;
  await Promise.resolve();
  expect(status()).toBe('1 page found');
});

test('fault 83: what is typed goes into no address and no storage', async () => {
  answerWith(all());
  const before = location.href;
  ask('a-secret-word');
  await waitFor(() => expect(status()).toContain('a-secret-word'));
  expect(location.href).toBe(before);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('a-secret-word');
  expect(field().hasAttribute('name')).toBe(false);
});
