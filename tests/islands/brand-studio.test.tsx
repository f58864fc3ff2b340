// @vitest-environment happy-dom
/** The brand studio as a coordinator meets it: by the names of fields and by what is said. Its maker runs in the same thread. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { saveBlob } from '../../src/browser/files.ts';
import { loadFile } from '../../src/browser/page-files.ts';
import { knownNames } from '../../src/build/content-names.ts';
import BrandStudio from '../../src/components/brand/brand-studio.tsx';
import { idOf } from '../../src/components/brand/studio-words.ts';
import { FACE_CHOICES } from '../../src/lib/brand/faces.ts';
import { formOf } from '../../src/lib/brand/form.ts';
import { lookOf } from '../../src/lib/brand/look.ts';
import { firstSettings } from '../../src/lib/brand/new-brand.ts';
import { brandSchema } from '../../src/lib/brand/schema.ts';
import type { Stock } from '../../src/lib/brand/stock.ts';
import { TOOLS } from '../../src/lib/guides/schema.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { SETTINGS } from '../../src/lib/partnership/setting.ts';
import { keysAt } from '../../src/lib/zod/known-keys.ts';
import { BRAND, LOGO } from '../support/brand-folder.ts';
import { CLAUSES, englishWords, ROOT, t } from '../support/content.ts';

vi.mock('../../src/browser/files.ts', { spy: true });
vi.mock('../../src/browser/page-files.ts', { spy: true });
vi.mock('../../src/browser/brand-maker.ts', async () => {
  const acts: Record<string, (...args: never[]) => unknown> = await import(
    '../../src/export/brand-acts.ts'
  );
  return { askMaker: async (act: string, ...args: never[]) => acts[act]?.(...args) };
});

const COLOUR = '#2f6f62';
const STOCK: Stock = {
  guides: [{ id: 'matching', title: 'Making pairs' }],
  templates: [{ id: 'online', title: 'Far apart' }],
  clauses: [...CLAUSES].map(([id, { title, safety }]) => ({ id, title, safety })),
  languages: [{ id: 'en', title: 'English' }],
  known: knownNames(ROOT),
};

function show() {
  return render(
    <BrandStudio
      words={englishWords()}
      locale="en"
      first={{
        ...formOf(firstSettings({ name: 'Hill Pairs', tagline: 'Two.', colour: COLOUR })),
        take: { kind: 'folder', host: 'github', address: '', release: 'v1.2.0' },
      }}
      firstLook={lookOf({ one: COLOUR }, 'book')}
      choices={{ faces: FACE_CHOICES, tools: TOOLS, modes: MODES, settings: SETTINGS }}
      buildMarks={{}}
    />,
  );
}

beforeEach(() => {
  vi.mocked(loadFile).mockResolvedValue(STOCK);
  vi.mocked(saveBlob).mockImplementation(() => undefined);
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x' }));
  show();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** happy-dom opens no part by a press on its head. */
function unfold(title: string): void {
  const details = screen.getByText(title, { selector: 'summary' }).parentElement;
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`${title} is not folded.`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
}
const select = (title: string) => screen.findByLabelText<HTMLSelectElement>(title);

async function saved(): Promise<Record<string, string>> {
  const before = vi.mocked(saveBlob).mock.calls.length;
  fireEvent.click(screen.getByRole('button', { name: t('studio.save') }));
  await waitFor(() => expect(vi.mocked(saveBlob).mock.calls.length).toBe(before + 1));
  const [, blob] = vi.mocked(saveBlob).mock.lastCall ?? [];
  const files = unzipSync(new Uint8Array((await blob?.arrayBuffer()) ?? []));
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path, new TextDecoder().decode(file)]),
  );
}

async function openZip(files: Record<string, string>): Promise<void> {
  unfold(t('studio.openWhat'));
  const input = await screen.findByLabelText<HTMLInputElement>(t('studio.open'));
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]);
  const zip = new File([new Uint8Array(zipSync(Object.fromEntries(bytes)))], 'pairs.zip');
  // A browser says of each file where it lies in a folder.
  Object.defineProperty(zip, 'webkitRelativePath', { value: '' });
  Object.defineProperty(input, 'files', { configurable: true, value: [zip] });
  fireEvent.change(input);
  await screen.findByText(t('studio.opened', { name: 'pairs.zip' }));
}

/** Every setting of the schema, by its path; of a list of groups, those of the first. */
function settings(path: string[] = []): string[] {
  const keys = keysAt(brandSchema, path);
  if (keys.length === 0) return [path.join('.')];
  return keys.flatMap((key) => settings([...path, key]));
}

/** What is written by no field of its own. */
const ELSEWHERE: Record<string, string | undefined> = {
  version: undefined,
  'type.headings': 'type',
  'type.text': 'type',
  'clauses.locked': 'clauses',
  'clauses.suggested': 'clauses',
  'clauses.forbidden': 'clauses',
};

test('every setting of a brand has a field with a name', async () => {
  fireEvent.click(screen.getByRole('button', { name: t('studio.addContact') }));
  unfold(t('studio.field.words.all'));
  await screen.findByText(t('studio.word.partner'));
  await screen.findByLabelText(t('studio.field.contacts.for'));
  const fields = settings()
    .map((path) => (path in ELSEWHERE ? ELSEWHERE[path] : path.replace('contacts.', 'contacts.0.')))
    .filter((field) => field !== undefined);
  expect(fields.length).toBeGreaterThan(40);
  const without = fields.filter((field) => {
    const found = document.getElementById(idOf(field));
    const [label] = (found as HTMLInputElement | null)?.labels ?? [];
    const name = label ?? found?.querySelector('legend') ?? found;
    return !name?.textContent?.trim();
  });
  expect(without).toEqual([]);
});

test('a clause has one choice, by its title, and the file says it', async () => {
  unfold(t('studio.field.clauses'));
  const meeting = await select(CLAUSES.get('meeting')?.title ?? '');
  expect([...meeting.options].map(({ text }) => text)).toEqual(
    (['usual', 'locked', 'suggested', 'forbidden'] as const).map((one) =>
      t(`studio.clause.${one}`),
    ),
  );
  fireEvent.change(meeting, { target: { value: 'locked' } });
  const safe = await select(CLAUSES.get('romance')?.title ?? '');
  fireEvent.change(safe, { target: { value: 'forbidden' } });
  screen.getByText(t('studio.safetyClause'));
  expect((await saved())['brand.yaml']).toMatch(
    /locked: \[meeting\]\n[\s\S]*forbidden: \[romance\]/,
  );
});

test('clauses of an opened folder are shown by their titles; one that nobody wrote is kept, and told', async () => {
  await openZip({
    'brand.yaml': `${BRAND}clauses: { locked: [our-bus, our-tram] }\n`,
    'logo.svg': LOGO,
    'content/clauses/en/our-bus.yaml': 'title: The bus home\n',
  });
  unfold(t('studio.field.clauses'));
  expect((await select('The bus home')).value).toBe('locked');
  const strange = within(screen.getByRole('group', { name: t('studio.strangeClauses') }));
  const tram = strange.getByLabelText<HTMLSelectElement>('our-tram');
  expect(tram.value).toBe('locked');
  fireEvent.click(screen.getByRole('button', { name: t('studio.save') }));
  const summary = await screen.findByRole('region', { name: t('studio.mend', { count: 1 }) });
  expect(summary.textContent).toContain('No clause is called “our-tram”.');
  fireEvent.click(within(summary).getByRole('link'));
  expect(document.activeElement?.textContent).toBe(t('studio.field.clauses'));
  fireEvent.change(tram, { target: { value: 'usual' } });
  expect((await saved())['brand.yaml']).toContain('locked: [our-bus]');
});

test('words of one’s own are asked for one by one, and half a word is told by its field', async () => {
  unfold(t('studio.field.words.all'));
  const group = within(await screen.findByRole('group', { name: t('studio.word.partner') }));
  fireEvent.input(group.getByLabelText(t('studio.field.words.one')), {
    target: { value: 'buddy' },
  });
  fireEvent.click(screen.getByRole('button', { name: t('studio.save') }));
  const summary = await screen.findByRole('region', { name: t('studio.mend', { count: 1 }) });
  fireEvent.click(within(summary).getByRole('link'));
  const many = group.getByLabelText(t('studio.field.words.many'));
  expect(document.activeElement).toBe(many);
  fireEvent.input(many, { target: { value: 'buddies' } });
  expect((await saved())['brand.yaml']).toContain('partner: { one: "buddy", many: "buddies" }');
});

test('a language that the toolkit does not speak can be taken out of an opened file', async () => {
  await openZip({ 'brand.yaml': `${BRAND}languages: [en, cy]\n`, 'logo.svg': LOGO });
  unfold(t('studio.field.languages'));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'cy' }));
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'English' }).disabled).toBe(true);
  expect((await saved())['brand.yaml']).toContain('#languages: [en]');
});

test('a repository is saved with the toolkit that it names, and without one it says what is missing', async () => {
  fireEvent.click(screen.getByRole('radio', { name: t('studio.takes.repository') }));
  const address = await screen.findByLabelText(t('studio.field.take.address'));
  fireEvent.click(screen.getByRole('button', { name: t('studio.save') }));
  await screen.findByRole('region', { name: t('studio.mend', { count: 1 }) });
  fireEvent.input(address, { target: { value: 'https://example.org/toolkit.git' } });
  const github = await saved();
  expect(github['toolkit.env']).toContain(
    "TOOLKIT='https://example.org/toolkit.git'\nRELEASE='v1.2.0'",
  );
  expect(github['brand/brand.yaml']).toContain('name: "Hill Pairs"');
  expect(github).toHaveProperty(['.github/workflows/publish.yml']);
  fireEvent.click(screen.getByRole('radio', { name: t('studio.host.other') }));
  expect(await saved()).not.toHaveProperty(['.github/workflows/publish.yml']);
});

test('where what it has to choose from does not come, a part says so, and the words stay', async () => {
  vi.mocked(loadFile).mockRejectedValue(new Error('No connection.'));
  unfold(t('studio.field.clauses'));
  await screen.findByText(t('part.notLoaded'));
  screen.getByDisplayValue('Hill Pairs');
});
