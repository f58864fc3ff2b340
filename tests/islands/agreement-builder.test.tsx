// @vitest-environment happy-dom
/** The agreement builder as a person meets it: by the names of its fields and buttons, and by what it says. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import {
  FIRST,
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
import { draftOf, ID, recordOf } from '../support/drafts.ts';
import type { FakeStorage } from '../support/fake-storage.ts';

let local: FakeStorage;

beforeEach(async () => {
  local = await newBrowser();
});
afterEach(cleanup);

describe('names', () => {
  test('a typed name is saved, stands on the paper, and is there after a reload', async () => {
    expect(status()).toBe('Nothing typed yet');
    type('Your name', 'Zoë');
    await saved();
    expect(screen.getByText(/on this device/)).toBeTruthy();
    expect(paper().getAllByText('Zoë').length).toBeGreaterThan(0);
    await visit();
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveProperty('value', 'Zoë');
  });

  test('fault 34: a name that looks like markup is shown as text', async () => {
    type('Your partner’s name', '<img src=x onerror=alert(1)>');
    await saved();
    expect(paper().getAllByText('<img src=x onerror=alert(1)>').length).toBeGreaterThan(0);
    expect(document.querySelector('img')).toBeNull();
  });

  test('fault 104: no field invites the browser to remember what was typed', () => {
    const fields = screen.getAllByRole('textbox');
    expect(fields.length).toBe(3);
    expect(fields.map((field) => field.getAttribute('autocomplete'))).toEqual([
      'off',
      'off',
      'off',
    ]);
    expect(fields.filter((field) => field.hasAttribute('name'))).toEqual([]);
  });
});

describe('a clause', () => {
  beforeEach(() => goTo('meeting'));

  test('asks its question, says why, and leads to its guide', async () => {
    await screen.findByRole('heading', { name: 'How often will you meet?' });
    const group = screen.getByRole('radiogroup', { name: 'How often will you meet?' });
    expect(group.getAttribute('aria-describedby')).toBe('why');
    expect(screen.getByRole('link', { name: /How it works/ }).getAttribute('href')).toBe(
      '/guides/how-it-works/',
    );
  });

  test('a wording that is chosen stands alone on the paper, with what is filled in', async () => {
    await screen.findByRole('heading', { name: 'How often will you meet?' });
    expect(await paper().findByText(/We meet once a month/)).toBeTruthy();
    pick(/We meet every .* weeks/);
    await screen.findByRole('textbox', { name: 'Weeks from one meeting to the next' });
    type('Weeks from one meeting to the next', '3');
    await saved();
    const meeting = paper().getByRole('heading', { name: 'Meeting' }).parentElement;
    expect(meeting?.textContent).toBe('MeetingWe meet every 3 weeks, for 45 minutes.');
  });

  test('own words are kept while another wording is chosen', async () => {
    await screen.findByRole('radio', { name: 'In our own words' });
    pick('In our own words');
    await screen.findByRole('textbox', { name: 'Your own words' });
    type('Your own words', 'When the kettle is on.');
    expect(await paper().findByText('When the kettle is on.')).toBeTruthy();
    pick(/We meet once a month/);
    await waitFor(() => expect(paper().queryByText('When the kettle is on.')).toBeNull());
    pick('In our own words');
    expect(await screen.findByRole('textbox', { name: 'Your own words' })).toHaveProperty(
      'value',
      'When the kettle is on.',
    );
    expect(await paper().findByText('When the kettle is on.')).toBeTruthy();
  });

  test('left out, it is gone from the paper and can come back', async () => {
    await screen.findByRole('radio', { name: 'Leave this out' });
    pick('Leave this out');
    await saved();
    expect(paper().queryByRole('heading', { name: 'Meeting' })).toBeNull();
    pick(/We meet once a month/);
    expect(await paper().findByRole('heading', { name: 'Meeting' })).toBeTruthy();
  });

  test('one that protects somebody says what is lost before it is left out', async () => {
    await goTo('limits-of-confidentiality');
    const clause = FIRST.clauses.find(({ id }) => id === 'limits-of-confidentiality');
    expect(clause?.leavingOut).toBeTruthy();
    expect(await screen.findByText(/Before you leave this out/)).toBeTruthy();
    expect(document.body.textContent).toContain(clause?.leavingOut);
  });

  test('a key pressed twice on “Next” goes one question on', async () => {
    await screen.findByRole('heading', { name: 'How often will you meet?' });
    const next = screen.getByRole('button', { name: /^Next: / });
    next.focus();
    press(/^Next: /);
    await waitFor(() => expect(next.isConnected).toBe(false));
    // Nothing came between: where the button went, the heading has the focus at once.
    await Promise.resolve();
    expect(document.activeElement?.textContent).toBe('Whose turn is it, and when?');
  });

  test('the next question takes the focus, and the answers lead back', async () => {
    await screen.findByRole('heading', { name: 'How often will you meet?' });
    press(/^Next: /);
    await screen.findByRole('heading', { name: 'Whose turn is it, and when?' });
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Whose turn is it'));
    press('Back');
    await screen.findByRole('heading', { name: 'How often will you meet?' });
    await goTo('answers');
    const link = await screen.findByRole('link', { name: 'Change: Meeting' });
    expect(link.getAttribute('href')).toBe('#meeting');
  });
});

describe('the answers', () => {
  test('count what is settled, open and left out, and nobody is graded', async () => {
    await goTo('ending');
    await screen.findByRole('radio', { name: 'Leave this out' });
    pick('Leave this out');
    await goTo('meeting');
    await screen.findByRole('radio', { name: /once a month/ });
    pick(/once a month/);
    await goTo('answers');
    const open = FIRST.clauses.length - 2;
    expect(await screen.findByText(`1 settled · ${open} still open · 1 left out`)).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/%|score/i);
  });

  test('fault 29: words for a question that is no longer asked are shown there, and kept', async () => {
    const answer = { choice: 'own', own: 'We bring our own mugs.', values: {}, proposed: {} };
    const text = recordFileText(recordOf(draftOf({ clauses: { withdrawn: answer } })));
    local.setItem(`bothways:record:${ID}`, text);
    await visit('answers');
    const term = await screen.findByText('From another question');
    expect(term.nextElementSibling?.textContent).toBe('We bring our own mugs.');
    await visit();
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Zoë' } });
    await saved();
    expect(local.getItem(`bothways:record:${ID}`)).toContain('We bring our own mugs.');
  });
});

test('a link into the page, such as the one past the menu, opens no other question', async () => {
  await goTo('meeting');
  const heading = await screen.findByRole('heading', { name: 'How often will you meet?' });
  const main = Object.assign(document.createElement('main'), { id: 'main' });
  document.body.append(main);
  await goTo('main');
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  main.remove();
  expect(heading.isConnected).toBe(true);
});

test('whoever comes back without names goes on at the first open question', async () => {
  await goTo('purpose');
  await screen.findByRole('radio', { name: 'Leave this out' });
  pick('Leave this out');
  await goTo('people');
  const link = await screen.findByRole('link', { name: /^Go on where you stopped/ });
  const [, second] = FIRST.clauses;
  expect([FIRST.clauses[0]?.id, link.getAttribute('href')]).toEqual(['purpose', `#${second?.id}`]);
});

test('another agreement begins at its first question, and the focus is there', async () => {
  type('Your name', 'Zoë');
  await saved();
  screen.getByRole('button', { name: 'Start another agreement' }).focus();
  press('Start another agreement');
  await focusIsAt('Who is it between?');
});
