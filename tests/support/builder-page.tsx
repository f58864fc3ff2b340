/** The agreement builder on a page, as a person meets it: by the names of its fields and buttons, and by what it says. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { IDBFactory } from 'fake-indexeddb';
import { expect, vi } from 'vitest';
import { agreementOf, englishWords } from './content.ts';
import { FakeStorage } from './fake-storage.ts';
import { fetchedFiles } from './fetched-files.ts';

const guides = { 'how-it-works': { title: 'How it works' } };
/** The agreement that the page comes with. */
export const FIRST = { ...agreementOf('reciprocal'), guides };

/** A browser in which nothing has been written; its first copies. */
export async function newBrowser(): Promise<FakeStorage> {
  const local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('fetch', fetchedFiles());
  await visit();
  return local;
}

/** Opens the page at a step, as after a reload: modules and their stores begin anew. */
export async function visit(step = ''): Promise<void> {
  cleanup();
  vi.resetModules();
  location.hash = step;
  const { default: AgreementBuilder } = await import(
    '../../src/components/agreement/agreement-builder.tsx'
  );
  render(<AgreementBuilder words={englishWords()} locale="en" first={FIRST} />);
  await waitFor(() => expect(status()).not.toContain('Looking'));
}

export const focusIsAt = (heading: string) =>
  waitFor(() => expect(document.activeElement?.textContent).toBe(heading));

/** What is said about saving: the first status of the page. */
export const status = () => screen.getAllByRole('status')[0]?.textContent ?? '';
export const saved = () => waitFor(() => expect(status()).toBe('Saved'), { timeout: 5000 });
export const paper = () => within(screen.getByRole('region', { name: 'The agreement so far' }));
export const type = (name: string | RegExp, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
export const pick = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
export const press = (name: string | RegExp) =>
  fireEvent.click(screen.getByRole('button', { name }));
export const goTo = async (step: string) => {
  location.hash = step;
  await waitFor(() => expect(location.hash).toBe(`#${step}`));
};
export const openFile = (text: string) =>
  fireEvent.change(screen.getByLabelText('Open a file'), {
    target: { files: [new File([text], 'agreement.json')] },
  });
