// @vitest-environment happy-dom
/** The agreement builder as a person meets it: by the names of its fields and buttons, and by what it says. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../src/lib/agreement/draft.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import { agreementOf, englishWords } from '../support/content.ts';
import { draftOf, ID, NEWER, OTHER_ID, recordOf } from '../support/drafts.ts';
import { FakeStorage } from '../support/fake-storage.ts';

const guides = { 'how-it-works': { title: 'How it works' } };
const FIRST = { ...agreementOf('reciprocal'), guides };
let local: FakeStorage;

/** Opens the page at a step, as after a reload: modules and their stores begin anew. */
async function visit(step = '') {
  cleanup();
  vi.resetModules();
  location.hash = step;
  const { default: AgreementBuilder } = await import(
    '../../src/components/agreement/agreement-builder.tsx'
  );
  render(<AgreementBuilder words={englishWords()} locale="en" first={FIRST} />);
  await waitFor(() => expect(status()).not.toContain('Looking'));
}

const focusIsAt = (heading: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toBe(heading));

/** What is said about saving: the first status of the page. */
const status = () => screen.getAllByRole('status')[0]?.textContent ?? '';
const saved = () => waitFor(() => expect(status()).toBe('Saved'), { timeout: 5000 });
const paper = () => within(screen.getByRole('region', { name: 'The agreement so far' }));
const type = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const goTo = async (step: string) => {
  location.hash = step;
  await waitFor(() => expect(location.hash).toBe(`#${step}`));
};
const openFile = (text: string) =>
  fireEvent.change(screen.getByLabelText('Open a file'), {
    target: { files: [new File([text], 'agreement.json')] },
  });

beforeEach(async () => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('indexedDB', new IDBFactory());
  await visit();
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

describe('a circle', () => {
  const circle = agreementOf('circle');
  const answer = (body: unknown, ok = true) =>
    vi.fn(async () => ({ ok, status: ok ? 200 : 500, json: async () => body }));

  async function chooseCircle() {
    await goTo('mode');
    await screen.findByRole('heading', { name: 'How do you stand to each other?' });
    pick(new RegExp(`^${englishWords()['mode.circle']}`));
  }

  test('has its own questions, fetched once, and room for several names', async () => {
    const fetch = answer(circle);
    vi.stubGlobal('fetch', fetch);
    await chooseCircle();
    expect(await paper().findByRole('heading', { name: circle.title })).toBeTruthy();
    expect(fetch.mock.calls).toEqual([['/tools/agreement/circle.json']]);
    await goTo('people');
    await screen.findByRole('textbox', { name: 'Name of person 3' });
    press('Add a person');
    await screen.findByRole('textbox', { name: 'Name of person 4' });
    ['Your name', 'Name of person 2', 'Name of person 3', 'Name of person 4'].forEach((name, i) => {
      type(name, ['Ana', 'Ben', 'Cai', 'Dee'][i] ?? '');
    });
    press('Remove person 2');
    await saved();
    const between = () => paper().getByText(/An agreement between/).textContent;
    expect(between()).toBe('An agreement between Ana, Cai and Dee');
    expect(screen.getByText('Person 2 removed.')).toBeTruthy();
    expect(document.body.textContent).not.toContain('partner’s');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name of person 2' }));
    press('Put the name back');
    await waitFor(() => expect(between()).toBe('An agreement between Ana, Ben, Cai and Dee'));
  });

  test('is neither finished nor printed before its questions are here', async () => {
    const late = Promise.withResolvers<unknown>();
    vi.stubGlobal('fetch', answer(late.promise));
    await chooseCircle();
    await goTo('answers');
    await screen.findByRole('heading', { name: 'Check your answers' });
    expect(screen.queryByText(/Every question has an answer/)).toBeNull();
    expect(screen.queryByText('3 of 3')).toBeNull();
    expect(screen.getByRole('button', { name: 'Print' })).toHaveProperty('disabled', true);
    late.resolve(circle);
    await waitFor(() =>
      expect(screen.getByRole('button', { name: 'Print' })).toHaveProperty('disabled', false),
    );
    expect(screen.getByText(/^0 settled/)).toBeTruthy();
  });

  test('opened at one of its questions, it shows no other one while that is on its way', async () => {
    vi.stubGlobal('fetch', answer(circle));
    await chooseCircle();
    await saved();
    const late = Promise.withResolvers<unknown>();
    vi.stubGlobal('fetch', answer(late.promise));
    await visit('circle-running');
    await screen.findByText('Loading the questions …');
    expect(screen.queryByRole('heading', { name: 'Who is it between?' })).toBeNull();
    late.resolve(circle);
    const asked = circle.clauses.find(({ id }) => id === 'circle-running')?.question ?? '';
    expect(await screen.findByRole('heading', { name: asked })).toBeTruthy();
  });

  test('fault 90: where its questions cannot be had, it says so, and can try again', async () => {
    vi.stubGlobal('fetch', answer(undefined, false));
    type('Your name', 'Ana');
    await chooseCircle();
    const alert = await screen.findByText(/could not be loaded. Your words are safe/);
    expect(paper().getAllByText('Ana').length).toBeGreaterThan(0);
    vi.stubGlobal('fetch', answer(circle));
    fireEvent.click(within(alert.closest('div') as HTMLElement).getByRole('button'));
    expect(await paper().findByRole('heading', { name: circle.title })).toBeTruthy();
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

describe('files', () => {
  const FILE = recordOf(draftOf({ programme: 'From afar' }), { id: OTHER_ID });

  test('one of ours is opened, and what was here is still here', async () => {
    type('Your name', 'Zoë');
    await saved();
    openFile(`\uFEFF${recordFileText(FILE)}`);
    expect(await screen.findByText(/The file is open/)).toBeTruthy();
    expect(await paper().findByText('From afar')).toBeTruthy();
    expect(await screen.findByRole('button', { name: /^Open: Zoë/ })).toBeTruthy();
    press(/^Open: Zoë/);
    await waitFor(() => expect(paper().getAllByText('Zoë').length).toBeGreaterThan(0));
  });

  test.each<[string, string, RegExp]>([
    ['a photograph', '\u0089PNG\r\n\u001a\n', /not a file that the agreement builder wrote/],
    [
      'somebody else’s JSON',
      '{"name":"other-tool"}',
      /not a file that the agreement builder wrote/,
    ],
    ['an empty one', '', /not a file that the agreement builder wrote/],
    [
      'one of another tool',
      JSON.stringify({ ...FILE, kind: 'goals' }),
      /more or other than one agreement/,
    ],
    [
      'one of a newer release',
      JSON.stringify({ ...FILE, version: NEWER }),
      /newer version of this site/,
    ],
    ['one far too large', 'x'.repeat(3_200_000), /too large to be one of ours/],
  ])('fault 35: %s is refused in plain words, and nothing changes', async (_, text, message) => {
    type('Your name', 'Zoë');
    await saved();
    openFile(text);
    expect(await screen.findByText(message)).toBeTruthy();
    expect(paper().getAllByText('Zoë').length).toBeGreaterThan(0);
    expect(local.length).toBe(1);
  });
});

describe('storage', () => {
  const body: Draft = draftOf();

  test('fault 4: with no room left, an alert says so and keeps the words on screen', async () => {
    local.guard = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
    type('Your name', 'Zoë');
    await waitFor(() => expect(status()).toBe('Not saved'));
    const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent !== '');
    expect(alert?.textContent).toContain('no room left');
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveProperty('value', 'Zoë');
    local.guard = () => true;
    screen.getByRole('button', { name: 'Try again' }).focus();
    press('Try again');
    await saved();
    await focusIsAt('Who is it between?');
  });

  test('fault 7: what cannot be read is offered, and the tool goes on', async () => {
    local.setItem(`bothways:record:${OTHER_ID}`, '{"cut');
    await visit();
    expect(screen.getByText(/can’t be read any more/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save what is kept (1)' })).toBeTruthy();
    type('Your name', 'Zoë');
    await saved();
    expect(local.getItem(`bothways:record:${OTHER_ID}`)).toBe('{"cut');
  });

  test('fault 27: what a newer release wrote is shown as safe, with no way to erase it here', async () => {
    const newer = JSON.stringify({ ...recordOf(body), version: NEWER, body: {} });
    local.setItem(`bothways:record:${OTHER_ID}`, newer);
    await visit();
    expect(screen.getByText(/saved by a newer version/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Erase it/ })).toBeNull();
    expect(local.getItem(`bothways:record:${OTHER_ID}`)).toBe(newer);
  });

  test('fault 97, fault 101: erasing asks first, and then nothing is left', async () => {
    type('Your name', 'Zoë');
    await saved();
    press('Erase this agreement');
    const dialog = within(await screen.findByRole('dialog', { name: 'Erase this agreement?' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    expect(local.length).toBe(1);
    screen.getByRole('button', { name: 'Erase this agreement' }).focus();
    press('Erase this agreement');
    fireEvent.click(dialog.getByRole('button', { name: 'Erase it' }));
    await waitFor(() => expect(status()).toBe('Erased'));
    expect(local.length).toBe(0);
    expect(document.body.textContent).not.toContain('Zoë');
    await focusIsAt('Who is it between?');
    await visit();
    expect(status()).toBe('Nothing typed yet');
  });
});
