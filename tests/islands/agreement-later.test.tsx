// @vitest-environment happy-dom
/** How an agreement goes on, as a person meets it: what changed, reviews, a break, the end and its note. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/lib/agreement/draft.ts';
import type { SavedRecord } from '../../src/lib/records/envelope.ts';
import { AGREED_ID, agreedDraft, agreedSeed } from '../support/agreed.ts';
import { focusIsAt, goTo, newBrowser, press, saved, visit } from '../support/builder-page.tsx';
import type { FakeStorage } from '../support/fake-storage.ts';

let local: FakeStorage;

async function begin(part: Partial<Draft> = {}, step = 'later') {
  local = await newBrowser();
  for (const [key, text] of Object.entries(agreedSeed(part))) local.setItem(key, text);
  await visit(step);
}

const kept = () => {
  const text = local.getItem(`bothways:record:${AGREED_ID}`) ?? 'null';
  return (JSON.parse(text) as SavedRecord<Draft>).body;
};
const region = async (name: string) => within(await screen.findByRole('region', { name }));
const limit = async (title: string) => {
  const heading = await screen.findByRole('heading', { name: title });
  const item = heading.closest('li');
  if (!item) throw new Error(`${title} is no limit.`);
  return within(item);
};
const marked = (tag: 'del' | 'ins') =>
  [...document.querySelectorAll(tag)].map(({ textContent }) => textContent);
const fillDay = (name: string, value: string) =>
  fireEvent.input(screen.getByLabelText(name), { target: { value } });

beforeEach(() => vi.setSystemTime(new Date(2026, 10, 28, 12)));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('without an agreed version there is no such step', async () => {
  await begin({ agreed: [] });
  expect(screen.queryByText('How it goes on')).toBeNull();
  expect(screen.getByRole('heading', { name: 'Who is it between?' })).toBeTruthy();
});

test('it says when and between whom, that nothing changed, and what earlier versions said', async () => {
  await begin();
  const agreed = await region('What you agreed on');
  expect(agreed.getByText(/^Agreed on/).textContent).toBe(
    'Agreed on 1 October 2026 by Ana and Ben.',
  );
  expect(agreed.getByText('Nothing. It says what you agreed on.')).toBeTruthy();
  expect(agreed.getByRole('heading', { name: '1 September 2026, Ana and Ben' })).toBeTruthy();
  expect(marked('del')).toEqual(['Taken out: 1']);
  expect(marked('ins')).toEqual(['Added: 2']);
});

test('what changed since is shown word by word, and leads to a new yes', async () => {
  const { clauses } = agreedDraft();
  const topics = { choice: 'topics', own: '', values: { topics: 'money' }, proposed: {} };
  await begin({ clauses: { ...clauses, 'off-limits': topics } });
  const agreed = await region('What you agreed on');
  expect(agreed.getByText('What we needn’t share')).toBeTruthy();
  expect(marked('del')).toContain('Taken out:  and health');
  expect(agreed.getByRole('link', { name: 'Go to “agree on it”' }).getAttribute('href')).toBe(
    '#agree',
  );
});

test('clauses of their own are among the limits: nobody but they can tell', async () => {
  const { clauses } = agreedDraft();
  const photos = { choice: 'own', own: 'No photos of the children.', values: {}, proposed: {} };
  await begin({
    clauses: { ...clauses, 'own-5b0c8a1e': photos },
    titles: { 'own-5b0c8a1e': 'Photos' },
  });
  const own = await limit('Photos');
  expect(own.getByText('No photos of the children.')).toBeTruthy();
  expect(own.getByRole('checkbox', { name: 'Still right Photos' })).toBeTruthy();
});

test('the limits are read again on their own; a tick stays while one of them is changed', async () => {
  await begin();
  const review = await region('Go through it together');
  const titles = review.getAllByRole('heading', { level: 4 }).map((one) => one.textContent);
  expect(titles).toContain('What we needn’t share');
  expect(titles).not.toContain('Meeting');
  const sharing = await limit('What we needn’t share');
  expect(sharing.getByText(/money and health/)).toBeTruthy();
  const tick = (title: string) => screen.getByRole('checkbox', { name: `Still right ${title}` });
  fireEvent.click(tick('What we needn’t share'));
  fireEvent.click(tick('Saying no'));
  const change = sharing.getByRole('link', { name: 'Change it: What we needn’t share' });
  expect(change.getAttribute('href')).toBe('#off-limits');
  await goTo('off-limits');
  fireEvent.input(await screen.findByRole('textbox'), { target: { value: 'money' } });
  await goTo('later');
  await region('Go through it together');
  // It says something else now.
  expect(tick('What we needn’t share')).toHaveProperty('checked', false);
  expect(tick('Saying no')).toHaveProperty('checked', true);
  const left = await limit('Notes and recordings');
  expect(left.getByText('Left out')).toBeTruthy();
  expect(left.queryByRole('checkbox')).toBeNull();
});

test('the day of a review is kept and can be taken back, and the next one goes onto the paper', async () => {
  await begin();
  await region('Go through it together');
  press('We have gone through it');
  await focusIsAt('Go through it together');
  expect(await screen.findByText('Kept. You went through it today.')).toBeTruthy();
  const next = await screen.findByLabelText('When will you go through it again?');
  expect(next).toHaveProperty('value', '2026-11-20');
  fireEvent.input(next, { target: { value: '2027-02-28' } });
  await saved();
  expect(kept().course.reviews).toEqual(['2026-11-28']);
  expect(kept().clauses['check-in']?.values).toEqual({ reviewDate: '2027-02-28' });
  const agreed = await region('What you agreed on');
  expect(await agreed.findByText('How it is going')).toBeTruthy();
  press('Take that back');
  await waitFor(() => expect(kept().course.reviews).toEqual([]));
  expect(await screen.findByRole('button', { name: 'We have gone through it' })).toBeTruthy();
});

test('where the paper names no day for the next review, the way to one is shown', async () => {
  const { 'check-in': _, ...clauses } = agreedDraft().clauses;
  await begin({ clauses });
  await region('Go through it together');
  press('We have gone through it');
  const link = await screen.findByRole('link', { name: 'How it is going' });
  expect(link.getAttribute('href')).toBe('#check-in');
});

test('a break begins, is told with its days, and ends', async () => {
  await begin();
  await region('Take a break');
  fillDay('First day of the break', '2026-12-20');
  fillDay('Going on from (if you know)', '2026-12-01');
  expect(await screen.findByText(/is over before it begins/)).toBeTruthy();
  fillDay('Going on from (if you know)', '2027-01-10');
  await waitFor(() => expect(screen.queryByText(/is over before it begins/)).toBeNull());
  press('Take a break');
  await focusIsAt('Take a break');
  expect(
    await screen.findByText(
      'Your break begins on 20 December 2026, and you go on from 10 January 2027.',
    ),
  ).toBeTruthy();
  await saved();
  expect(kept().course).toMatchObject({
    state: 'paused',
    day: '2026-12-20',
    until: '2027-01-10',
  });
  fillDay('Going on from (if you know)', '2027-01-17');
  await waitFor(() => expect(kept().course.until).toBe('2027-01-17'));
  press('Go on again');
  await waitFor(() => expect(kept().course.state).toBe(''));
  expect(await screen.findByText('You go on. What you agreed on holds as before.')).toBeTruthy();
});

test('the end is quiet, its note grows as it is written, and all of it can be taken up again', async () => {
  await begin();
  const ending = await region('End it');
  expect(ending.getByText(/Nobody owes anyone a reason/)).toBeTruthy();
  expect(ending.getByRole('link', { name: 'Ending well' }).getAttribute('href')).toBe(
    '/guides/ending-well/',
  );
  fillDay('Last day', '2026-11-27');
  press('End it on this day');
  await focusIsAt('It ended on 27 November 2026.');
  expect(screen.queryByRole('heading', { name: 'Take a break' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Go through it together' })).toBeNull();
  const note = await region('The closing note');
  expect(note.getByText(/^We,/).textContent).toBe(
    'We, Ana and Ben, helped one another from 1 September 2026 to 27 November 2026.',
  );
  expect(note.getAllByText('To write by hand:')).toHaveLength(4);
  const good = screen.getByRole('textbox', { name: 'What was good?' });
  fireEvent.input(good, { target: { value: 'The walks.' } });
  expect(await note.findByText('The walks.')).toBeTruthy();
  expect(note.getAllByText('To write by hand:')).toHaveLength(3);
  await saved();
  press('Take it up again');
  await focusIsAt('End it');
  expect(await screen.findByText(/Your closing note is kept/)).toBeTruthy();
  await waitFor(() => expect(kept().course).toMatchObject({ state: '', day: '' }));
  expect(kept().course.closing.good).toBe('The walks.');
});

test('a day that no calendar has counts as today', async () => {
  await begin();
  await region('End it');
  fillDay('Last day', '');
  press('End it on this day');
  await focusIsAt('It ended on 28 November 2026.');
});
