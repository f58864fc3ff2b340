// @vitest-environment happy-dom
/** Words of a guide on their way into an agreement: looked at first, and written when somebody says so. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  focusIsAt,
  goTo,
  newBrowser,
  paper,
  pick,
  press,
  saved,
  status,
  type,
  visit,
} from '../support/builder-page.tsx';
import type { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { GUIDE_WORDS_HERE } from '../support/guide-words.ts';

const ADDRESS = 'say-boundaries-they-message-at-midnight';
const NIGHTS = GUIDE_WORDS_HERE['boundaries-they-message-at-midnight'];
const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Messages at night/ });

let local: FakeStorage;

beforeEach(async () => {
  local = await newBrowser();
});
afterEach(cleanup);

test('fault 48: opening a link writes nothing, and says what the guide says', async () => {
  await visit(ADDRESS);
  expect((await field()).value).toBe(NIGHTS?.words);
  expect(screen.getByText(/no use to anyone after ten/)).toBeTruthy();
  const guide = screen.getByRole('link', { name: 'Boundaries that let you both relax' });
  expect(guide.getAttribute('href')).toBe('/guides/boundaries/');
  expect(status()).toBe('Nothing typed yet');
  expect(paper().queryByText('Messages at night')).toBeNull();
  type(/Messages at night/, 'We ring by day.');
  expect(status()).toBe('Nothing typed yet');
  expect(local.length).toBe(0);
});

test('what was put in stands on the paper, as it was changed, and is a question of its own', async () => {
  type('Your name', 'Zoë');
  await saved();
  await goTo(ADDRESS);
  await field();
  await focusIsAt('Put this into your agreement?');
  expect(screen.getByText(/the agreement that is open here: Zoë\./)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Next/ })).toBeNull();
  type(/Messages at night/, 'We ring by day.');
  press('Put it in');
  await focusIsAt('A clause of your own');
  expect(await paper().findByText('Messages at night')).toBeTruthy();
  expect(paper().getByText('We ring by day.')).toBeTruthy();
  expect(paper().getByText('Meeting')).toBeTruthy();
  await saved();

  await visit(ADDRESS);
  const link = await screen.findByRole('link', { name: 'Go to that clause' });
  expect(link.getAttribute('href')).toMatch(/^#own-[0-9a-f]{8}$/);
});

test('“not now” leads to the first question, or to where somebody left off', async () => {
  await visit(ADDRESS);
  await field();
  press('Not now');
  await focusIsAt('Who is it between?');
  expect(local.length).toBe(0);

  await goTo('purpose');
  await screen.findAllByRole('radio');
  pick(/In our own words/);
  await screen.findByLabelText('Your own words');
  type('Your own words', 'To learn.');
  await saved();
  await goTo(ADDRESS);
  await field();
  press('Not now');
  await waitFor(() => expect(location.hash).toBe('#what-this-is-not'));
});

test('an address that leads to no words says so, and where to go on', async () => {
  await visit('say-boundaries-gone');
  expect(await screen.findByText(/words that the guides no longer have/)).toBeTruthy();
  const guides = screen.getByRole('link', { name: 'Look through the guides' });
  expect(guides.getAttribute('href')).toBe('/guides/');
  const start = screen.getByRole('link', { name: 'Go to the agreement' });
  expect(start.getAttribute('href')).toBe('#people');
});

test('words that cannot be fetched leave the builder whole, and it says so', async () => {
  vi.stubGlobal('fetch', fetchedFiles({ 'guide-words': undefined }));
  await visit(ADDRESS);
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  await goTo('people');
  await waitFor(() => expect(screen.getByLabelText('Your name')).toBeTruthy());
  await goTo('more');
  expect(await screen.findByLabelText('Look for a clause to add')).toBeTruthy();
});

test('a search among the clauses finds the words of the guides, with their guide', async () => {
  type('Your name', 'Zoë');
  await saved();
  await goTo('more');
  const search = await screen.findByLabelText('Look for a clause to add');
  const add = 'Add: Messages at night';
  fireEvent.focus(search);
  type('Look for a clause to add', 'midnight');
  await screen.findByRole('button', { name: add });
  expect(screen.getByText(/From the guide/).textContent).toContain('Boundaries that let you both');
  press(add);
  expect(await screen.findByText(/Messages at night is on the paper/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('button', { name: add })).toBeNull());
  expect(await paper().findByText(NIGHTS?.words ?? 'none')).toBeTruthy();
  await saved();
});
