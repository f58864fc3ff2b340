// @vitest-environment happy-dom
/** Word files for a room of pairs, as a trainer meets them: by the names of what is pressed, and by what is said. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { unzipSync } from 'fflate';
import { afterEach, expect, test, vi } from 'vitest';
import { saveBlob } from '../../src/browser/files.ts';
import { SetFilesButton } from '../../src/components/print/set-files-button.tsx';
import type { FileSet } from '../../src/export/set-files.ts';
import { t } from '../support/content.ts';

vi.mock('../../src/browser/files.ts', { spy: true });

const SETS: FileSet[] = [
  ['Canary', 'Ben'],
  ['Chi', 'Dan'],
].map((names) => ({
  names,
  documents: [
    {
      title: 'Agreement',
      blocks: [{ kind: 'text', content: names.map((answer) => ({ answer })) }],
    },
  ],
}));
type Props = Parameters<typeof SetFilesButton>[0];

function show(props: Partial<Props> = {}) {
  vi.mocked(saveBlob).mockImplementation(() => undefined);
  return render(
    <SetFilesButton
      sets={() => SETS}
      kind="pair"
      choices={{ paper: 'letter', type: 'standard' }}
      leftOut={[]}
      locale="en"
      t={t}
      {...props}
    />,
  );
}
afterEach(cleanup);

const button = (key: 'setFiles.makePairs' | 'setFiles.makeCircles' = 'setFiles.makePairs') =>
  screen.getByRole('button', { name: t(key) });
const namesBox = () =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: t('setFiles.names') });
const status = () => screen.getByRole('status').textContent;
const described = (element: HTMLElement) =>
  document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
const made = (count: number) =>
  waitFor(() => expect(status()).toBe(t('setFiles.made', { count })), { timeout: 5000 });

async function saved() {
  const [name, blob] = vi.mocked(saveBlob).mock.lastCall ?? [];
  return { name, files: unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? [])) };
}

test('a press puts a Word file for each pair into the downloads, and says so', async () => {
  show();
  expect(described(button())).toBe(t('setFiles.note'));
  fireEvent.click(button());
  await made(2);
  const { name, files } = await saved();
  expect(name).toMatch(/^pairs-\d{4}-\d\d-\d\d\.zip$/);
  expect(Object.keys(files)).toEqual(['key.docx', 'pair-01.docx', 'pair-02.docx']);
});

test('names are in file names only where that is ticked, and the box says what it means', async () => {
  show({ kind: 'circle' });
  expect(namesBox().checked).toBe(false);
  expect(described(namesBox())).toBe(t('setFiles.namesNote'));
  fireEvent.click(namesBox());
  fireEvent.click(button('setFiles.makeCircles'));
  await made(2);
  const { name, files } = await saved();
  expect(name).toMatch(/^circles-[\d-]+\.zip$/);
  expect(Object.keys(files)).toEqual([
    'key.docx',
    'circle-01-Canary-Ben.docx',
    'circle-02-Chi-Dan.docx',
  ]);
});

test('what no Word file holds is told before', () => {
  show({ leftOut: ['Cards', 'Sign-in sheet'] });
  screen.getByText(t('setFiles.leftOut', { papers: 'Cards and Sign-in sheet' }));
});

test('on the way it says how far it has come, and a second press begins nothing', async () => {
  const sets = vi.fn(() => Array.from({ length: 40 }, () => SETS).flat());
  show({ sets });
  fireEvent.click(button());
  await waitFor(() => expect(status()).toBe(t('setFiles.making', { done: 8, count: 80 })));
  fireEvent.click(button());
  await made(80);
  expect(sets).toHaveBeenCalledOnce();
});

test('where the files can’t be made it says so, and can be tried again', async () => {
  const sets = vi.fn((): FileSet[] => SETS);
  sets.mockImplementationOnce(() => {
    throw new Error('A paper could not be had.');
  });
  show({ sets });
  fireEvent.click(button());
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(t('setFiles.failed')));
  expect(saveBlob).not.toHaveBeenCalled();
  fireEvent.click(button());
  await made(2);
  expect(screen.queryByRole('alert')).toBeNull();
});

test.each([
  ['the page', () => window.dispatchEvent(new Event('pagehide'))],
  ['the list', cleanup],
])('nothing is saved once %s is gone', async (_, leave) => {
  const sets = Array.from({ length: 100 }, () => SETS).flat();
  const ends = new Promise<void>((resolve) => {
    show({
      sets: () => {
        setTimeout(() => {
          leave();
          setTimeout(resolve, 200);
        }, 50);
        return sets;
      },
    });
    fireEvent.click(button());
  });
  await ends;
  expect(saveBlob).not.toHaveBeenCalled();
  expect(screen.queryByText(t('setFiles.failed'))).toBeNull();
});
