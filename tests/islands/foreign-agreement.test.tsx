// @vitest-environment happy-dom
/** The builder in a language whose questions are not translated: what is English is marked, and the paper is whole. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import AgreementBuilder from '../../src/components/agreement/agreement-builder.tsx';
import { SaveStatus } from '../../src/components/form/save-status.tsx';
import { pickWords, translator } from '../../src/lib/i18n/messages.ts';
import { PSEUDO_LOCALE, pseudoWords } from '../../src/lib/i18n/pseudo.ts';
import { agreementOf, englishWords } from '../support/content.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';

const WORDS = pseudoWords(englishWords());
const ENGLISH = { lang: 'en', dir: 'ltr' } as const;
const FIRST = {
  ...agreementOf('reciprocal'),
  guides: { 'how-it-works': { title: 'How it works', ...ENGLISH } },
  foreign: { marks: ENGLISH, words: pickWords(englishWords(), ['document', 'list']) },
};

/** The language that a reader is told of, where these words stand. */
const languageOf = (words: string) =>
  screen.getAllByText(words).map((element) => element.closest('[lang]')?.getAttribute('lang'));

/** As a browser does it: the list opens, and says so. */
function openListOfQuestions(): void {
  const list = document.querySelector<HTMLDetailsElement>('.all-steps');
  if (!list) throw new Error('There is no list of questions.');
  list.open = true;
  fireEvent(list, new Event('toggle'));
}

beforeEach(() => {
  vi.stubGlobal('localStorage', new FakeStorage());
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetchedFiles({}, WORDS));
});
afterEach(cleanup);

test('a question, its reason, wordings, guide and place in the list are marked', async () => {
  location.hash = 'meeting';
  render(<AgreementBuilder words={WORDS} locale={PSEUDO_LOCALE} first={FIRST} />);
  const [clause] = FIRST.clauses.filter(({ id }) => id === 'meeting');
  if (!clause) throw new Error('There is no clause about meeting.');
  const question = await screen.findByRole('heading', { name: clause.question });
  expect(question.getAttribute('dir')).toBe('ltr');
  openListOfQuestions();
  await waitFor(() => expect(screen.getAllByText(clause.title)).toHaveLength(2));
  const notes = clause.wordings.map(({ note }) => note);
  for (const words of [clause.question, clause.why, ...notes, clause.title, 'How it works']) {
    expect(languageOf(words), words).not.toContain(undefined);
  }
});

test('the paper is in its own language throughout', async () => {
  location.hash = '';
  render(<AgreementBuilder words={WORDS} locale={PSEUDO_LOCALE} first={FIRST} />);
  const paper = await screen.findByRole('article');
  expect(paper.getAttribute('lang')).toBe('en');
  await waitFor(() => expect(paper.textContent).toMatch(/An agreement between .* and /));
  expect(paper.textContent).toContain('Or in our own words:');
  expect(paper.textContent).not.toMatch(/[åéîöû]/);
});

test('“Saved” is said in the same element, wherever the sentence has it', () => {
  const t = translator({ ...englishWords(), 'save.where': 'On this device: {saved}' }, 'en');
  const { rerender, container } = render(<SaveStatus save={{ state: 'saving' }} t={t} />);
  const status = screen.getByRole('status');
  rerender(<SaveStatus save={{ state: 'saved' }} t={t} />);
  expect(container.textContent).toBe('On this device: Saved');
  expect(screen.getByRole('status')).toBe(status);
});
