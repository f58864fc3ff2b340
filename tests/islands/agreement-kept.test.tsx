// @vitest-environment happy-dom
/** What the builder does with the whole of an agreement: files, storage that fails, erasing. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/lib/agreement/draft.ts';
import { recordFileText } from '../../src/lib/transfer/record-file.ts';
import {
  focusIsAt,
  newBrowser,
  openFile,
  paper,
  press,
  saved,
  status,
  type,
  visit,
} from '../support/builder-page.tsx';
import { draftOf, NEWER, OTHER_ID, recordOf } from '../support/drafts.ts';
import type { FakeStorage } from '../support/fake-storage.ts';

let local: FakeStorage;

beforeEach(async () => {
  local = await newBrowser();
});
afterEach(cleanup);

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
    expect(await screen.findByText(/can’t be read any more/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save what is kept (1)' })).toBeTruthy();
    type('Your name', 'Zoë');
    await saved();
    expect(local.getItem(`bothways:record:${OTHER_ID}`)).toBe('{"cut');
  });

  test('fault 27: what a newer release wrote is shown as safe, with no way to erase it here', async () => {
    const newer = JSON.stringify({ ...recordOf(body), version: NEWER, body: {} });
    local.setItem(`bothways:record:${OTHER_ID}`, newer);
    await visit();
    expect(await screen.findByText(/saved by a newer version/)).toBeTruthy();
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
