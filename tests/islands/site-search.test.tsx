// @vitest-environment happy-dom
/** The search page: results as one types, and the list of guides for whoever finds nothing. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Filters, SearchResult } from '../../src/browser/search-index.ts';
import type { FilterChoice } from '../../src/components/search/search-filters.tsx';
import SiteSearch from '../../src/components/search/site-search.tsx';
import { englishWords } from '../support/content.ts';

const index = vi.hoisted(() => ({
  findPages: vi.fn<(query: string, filters: Filters) => Promise<Answer>>(),
  loadIndex: vi.fn<() => Promise<unknown>>(),
}));
vi.mock('../../src/browser/search-index.ts', () => index);

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
  mended: undefined,
});
const BOUNDARIES: SearchResult = {
  url: '/guides/boundaries/',
  title: 'Boundaries',
  excerpt: 'Say <mark>no</mark> &amp; mean &lt;b&gt;it&lt;/b&gt;',
  kind: 'guide',
  section: 'begin',
  places: [{ url: '/guides/boundaries/#how', title: 'How to say it' }],
};
const ENDING: SearchResult = {
  url: '/guides/ending-well/',
  title: 'Ending well',
  excerpt: 'Goodbye',
  kind: 'tool',
  section: '',
  places: [],
};

const field = () => screen.getByRole('searchbox', { name: 'What are you looking for?' });
const ask = (value: string) => fireEvent.input(field(), { target: { value } });
const status = () => screen.getByRole('status').textContent;
const isListShown = () => screen.queryByRole('heading', { name: 'All guides' }) !== null;

beforeEach(() => {
  index.findPages.mockReset();
  index.loadIndex.mockReset().mockResolvedValue({});
  render(
    <SiteSearch words={englishWords()} locale="en" filters={FILTERS}>
      <a href="/guides/">Every guide</a>
    </SiteSearch>,
  );
});
afterEach(cleanup);

test('before anything is typed it waits, and shows the list of guides', () => {
  expect(status()).toBe('Type to search.');
  expect(isListShown()).toBe(true);
  expect(index.findPages).not.toHaveBeenCalled();
});

describe('results', () => {
  beforeEach(async () => {
    index.findPages.mockResolvedValue(all(BOUNDARIES, ENDING));
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
  index.findPages.mockResolvedValue(all(ENDING));
  ask(' goodbye ');
  fireEvent.change(screen.getByRole('combobox', { name: 'Section' }), {
    target: { value: 'endings' },
  });
  const chosen = { kind: '', section: 'endings', audience: '' };
  await waitFor(() =>
    expect(index.findPages.mock.lastCall?.slice(0, 2)).toEqual(['goodbye', chosen]),
  );
});

test('a page that stands in no section is named by its kind', async () => {
  index.findPages.mockResolvedValue(all(ENDING));
  ask('end');
  const result = within(await screen.findByRole('listitem'));
  expect(result.getByText('Tool')).toBeTruthy();
});

test('where more was found than is shown, both numbers are told', async () => {
  index.findPages.mockResolvedValue({ ...all(BOUNDARIES, ENDING), total: 23 });
  ask('no');
  await waitFor(() => expect(status()).toBe('2 of 23 pages found'));
});

test('no browser brings back a filter of an earlier visit', () => {
  const lists = screen.getAllByRole('combobox');
  expect(lists.map((list) => list.getAttribute('autocomplete'))).toEqual(['off', 'off']);
});

test('a mistyped word is told by what was looked for instead', async () => {
  index.findPages.mockResolvedValue({ ...all(ENDING), mended: 'ending' });
  ask('endign');
  expect(await screen.findByText('Showing what was found for “ending”.')).toBeTruthy();
});

test('nothing found: it says so with the words that were asked, and shows the list', async () => {
  index.findPages.mockResolvedValue(all());
  ask('<b>xyzzy');
  await waitFor(() => expect(status()).toBe('Nothing found for “<b>xyzzy”.'));
  expect(screen.getByText(/Try another word/)).toBeTruthy();
  expect(isListShown()).toBe(true);
});

test('fault 84: a broken index is told, and the list of guides serves instead', async () => {
  index.loadIndex.mockRejectedValue(new Error('blocked'));
  index.findPages.mockRejectedValue(new Error('blocked'));
  ask('no');
  await waitFor(() =>
    expect(status()).toBe('The search could not be loaded. Every guide is in the list.'),
  );
  expect(isListShown()).toBe(true);
  // It may come back: the next word is asked again.
  index.findPages.mockResolvedValue(all(ENDING));
  ask('end');
  await waitFor(() => expect(status()).toBe('1 page found'));
});

test('an answer that comes late never replaces a newer one', async () => {
  const late = Promise.withResolvers<Answer>();
  index.findPages.mockImplementation((query) =>
    query === 'old' ? late.promise : Promise.resolve(all(ENDING)),
  );
  ask('old');
  await waitFor(() => expect(index.findPages).toHaveBeenCalled());
  ask('new');
  await waitFor(() => expect(status()).toBe('1 page found'));
  late.resolve(all(BOUNDARIES, ENDING));
  await late.promise;
  await Promise.resolve();
  expect(status()).toBe('1 page found');
});

test('fault 83: what is typed goes into no address and no storage', async () => {
  index.findPages.mockResolvedValue(all());
  const before = location.href;
  ask('a-secret-word');
  await waitFor(() => expect(status()).toContain('a-secret-word'));
  expect(location.href).toBe(before);
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('a-secret-word');
  expect(field().hasAttribute('name')).toBe(false);
});
