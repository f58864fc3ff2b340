// @vitest-environment happy-dom
/** The builder for a circle: its questions are fetched, and people come and go. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  goTo,
  newBrowser,
  paper,
  pick,
  press,
  saved,
  type,
  visit,
} from '../support/builder-page.tsx';
import { agreementOf, englishWords } from '../support/content.ts';
import { fetchedFiles } from '../support/fetched-files.ts';

beforeEach(async () => {
  await newBrowser();
});
afterEach(cleanup);

describe('a circle', () => {
  const circle = agreementOf('circle');
  const answer = (body: unknown) => fetchedFiles({ circle: body });

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
    const asked = fetch.mock.calls.map(([path]) => path);
    expect(asked.toSorted()).toEqual([
      '/tools/agreement/circle.json',
      '/tools/agreement/questions.json',
    ]);
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
    await screen.findByText('Loading …');
    expect(screen.queryByRole('heading', { name: 'Who is it between?' })).toBeNull();
    late.resolve(circle);
    const asked = circle.clauses.find(({ id }) => id === 'circle-running')?.question ?? '';
    expect(await screen.findByRole('heading', { name: asked })).toBeTruthy();
  });

  test('fault 90: where its questions cannot be had, it says so, and can try again', async () => {
    vi.stubGlobal('fetch', answer(undefined));
    type('Your name', 'Ana');
    await chooseCircle();
    const alert = await screen.findByText(/could not be loaded. Your words are safe/);
    expect(paper().getAllByText('Ana').length).toBeGreaterThan(0);
    vi.stubGlobal('fetch', answer(circle));
    fireEvent.click(within(alert.closest('div') as HTMLElement).getByRole('button'));
    expect(await paper().findByRole('heading', { name: circle.title })).toBeTruthy();
  });
});
