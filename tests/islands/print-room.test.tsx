// @vitest-environment happy-dom
/** The print room, as a trainer meets it: by the names of its fields, and by what it says. Where lines break is for a browser to show. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MOST_GROUPS, MOST_PAPERS } from '../../src/components/print/prepare.ts';
import PrintRoom from '../../src/components/print/print-room.tsx';
import { isGeneral } from '../../src/lib/agreement/template-schema.ts';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { agreementOf, englishWords, TEMPLATES, t } from '../support/content.ts';
import { FakeStorage } from '../support/fake-storage.ts';
import { fetchedFiles } from '../support/fetched-files.ts';
import { NAME_WORDS } from '../support/names.ts';
import { CARDS, GOALS, PAPERS } from '../support/shelf.ts';

const TEMPLATES_OFFERED = MODES.flatMap((mode) =>
  TEMPLATES.filter(({ data }) => data.modes.includes(mode)).map(({ id, data }) => {
    return { mode, id: isGeneral(data) ? '' : id, title: data.title };
  }),
);
let local: FakeStorage;
let fetched: ReturnType<typeof fetchedFiles>;

beforeEach(() => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', local);
  fetched = fetchedFiles(PAPERS);
  vi.stubGlobal('fetch', fetched);
  render(
    <PrintRoom
      words={englishWords()}
      locale="en"
      modes={MODES}
      templates={TEMPLATES_OFFERED}
      papers={[GOALS, CARDS]}
      nameWords={NAME_WORDS}
      footName="Tide & Turn"
    />,
  );
});
afterEach(() => {
  cleanup();
  // Whatever was done, nothing was written.
  expect(local.length).toBe(0);
});

const names = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: t('pairs.names') });
const paste = (text: string) => fireEvent.input(names(), { target: { value: text } });
const press = () => fireEvent.click(screen.getByRole('button', { name: t('pairs.make') }));
/** The page’s own; the files of the sets have another. */
const status = () => screen.getAllByRole('status')[0]?.textContent;
const alert = () => screen.getByRole('alert').textContent ?? '';
/** As paper has them: those that the screen does not show are drawn later. */
const articles = () => {
  fireEvent(window, new Event('beforeprint'));
  return screen.queryAllByRole('article');
};
const sheets = () => articles().map((sheet) => within(sheet));
const pick = (mode: (typeof MODES)[number]) =>
  fireEvent.click(screen.getByRole('radio', { name: t(`mode.${mode}`) }));
/** Who stands at the head of each sheet, and below it. */
const named = () =>
  articles().map((sheet) => [...sheet.querySelectorAll('.answer')].map((one) => one.textContent));
const ready = (count: number) =>
  waitFor(() => expect(status()).toContain(t('pairs.ready', { count })), { timeout: 5000 });

describe('a list that is right', () => {
  test('becomes a sheet for each pair, with its names at the head and at the foot', async () => {
    fireEvent.input(screen.getByRole('textbox', { name: t('pairs.programme') }), {
      target: { value: 'Night school' },
    });
    paste('\ufeffName,Partner\r\nAna,Ben\r\n"Lee, Chi",Dan\r\n');
    press();
    await ready(2);
    expect(named()).toEqual([
      ['Ana', 'Ben', 'Night school', 'Ana', 'Ben'],
      ['Lee, Chi', 'Dan', 'Night school', 'Lee, Chi', 'Dan'],
    ]);
    const { title, clauses } = agreementOf('reciprocal');
    for (const sheet of sheets()) {
      sheet.getByRole('heading', { name: title });
      for (const clause of clauses) sheet.getByRole('heading', { name: clause.title });
    }
    // What was left out is told, since a name might be among it.
    expect(document.body.textContent).toContain(
      t('pairs.skipped', { line: 1, headings: 'Name and Partner' }),
    );
    screen.getByRole('button', { name: t('pairs.print', { count: 2 }) });
  });

  test('who is with whom can be read before it is printed', async () => {
    paste('Ana\nBen\nChi\nDan');
    press();
    await ready(2);
    const list = screen.getByText(t('pairs.who')).parentElement;
    expect([...(list?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'Ana and Ben',
      'Chi and Dan',
    ]);
  });

  test('is put together in circles of the size that was chosen', async () => {
    expect(screen.queryByRole('combobox', { name: t('pairs.size') })).toBeNull();
    pick('circle');
    const size = screen.getByRole('combobox', { name: t('pairs.size') });
    const sizes = within(size).getAllByRole('option');
    expect(sizes.map((option) => option.textContent)).toEqual(['3', '4', '5', '6', '7', '8']);
    fireEvent.change(size, { target: { value: '3' } });
    paste('Ana\nBen\nChi\nDan\nEve\nFay');
    press();
    await waitFor(() => expect(status()).toContain(t('pairs.circlesReady', { count: 2 })));
    expect(named()).toEqual([
      ['Ana', 'Ben', 'Chi', 'Ana', 'Ben', 'Chi'],
      ['Dan', 'Eve', 'Fay', 'Dan', 'Eve', 'Fay'],
    ]);
    expect(screen.getAllByRole('heading', { name: agreementOf('circle').title })).toHaveLength(2);
  });

  test.each([
    '<b>Ana</b>',
    '<script>alert(1)</script>',
    '=HYPERLINK("http://a.example")',
    'מֹשֶׁה בן דוד',
    'محمد الأنصاري',
    '__proto__',
    '{name}',
    '$&',
  ])('%s is a name, and stays text in a run of its own', async (name) => {
    paste(`"${name.replaceAll('"', '""')}",Ben`);
    press();
    await ready(1);
    expect(named()).toEqual([[name, 'Ben', name, 'Ben']]);
    const [sheet] = articles();
    const runs = [...(sheet?.querySelectorAll('.answer') ?? [])];
    for (const run of runs) expect(run.tagName).toBe('BDI');
    for (const run of runs) expect(run.children).toHaveLength(0);
  });
});

describe('what is printed', () => {
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  const tick = (name: string) =>
    fireEvent.click(screen.getByRole('checkbox', { name: new RegExp(name) }));
  const titles = () => articles().map((sheet) => sheet.getAttribute('aria-label'));
  const side = (title: string) => t('room.side', { title, page: 1, pages: 1 });

  test('a paper for each person comes with the name of each, after what they share', async () => {
    tick('A goal');
    paste('Ana, Ben');
    press();
    await ready(1);
    const { title } = agreementOf('reciprocal');
    expect(titles()).toEqual([side(title), side('A goal'), side('A goal')]);
    expect(named().slice(1)).toEqual([['Ana'], ['Ben']]);
    // Whose copy it is stands on every side.
    expect(screen.getAllByText('Tide & Turn')).toHaveLength(3);
    expect(status()).toContain(t('room.amount', { pages: 3, count: 3 }));
  });

  test('blank sets are as many as asked for, and ask for no names', async () => {
    choose(t('room.agreement'), 'none');
    tick('A goal');
    tick('Cards');
    fireEvent.click(screen.getByRole('radio', { name: t('room.blank') }));
    fireEvent.input(screen.getByRole('spinbutton', { name: t('room.copies') }), {
      target: { value: '2' },
    });
    press();
    await waitFor(() => expect(status()).toContain(t('room.ready', { count: 2 })));
    expect(titles()).toEqual(Array(4).fill(side('A goal')));
    expect(named().flat()).toEqual([]);
    expect(screen.getAllByText('Whom do you ask?')).toHaveLength(2);
  });

  test('another template stays chosen where the next mode has it', async () => {
    choose(t('room.agreement'), 'easy-read');
    pick('circle');
    paste('Ana, Ben, Chi');
    press();
    await waitFor(() => expect(status()).toContain(t('pairs.circlesReady', { count: 1 })));
    const easy = TEMPLATES_OFFERED.find(({ id }) => id === 'easy-read');
    screen.getByRole('heading', { name: easy?.title ?? '' });
  });

  test('what is known beforehand stands on every agreement', async () => {
    const fill = (label: string, value: string) =>
      fireEvent.input(screen.getByLabelText(label), { target: { value } });
    fill(t('pairs.programme'), 'Night school');
    fill(t('room.day'), '2027-01-12');
    fill(t('room.place'), 'Room 4');
    paste('Ana, Ben\nChi, Dan');
    press();
    await ready(2);
    for (const sheet of sheets()) {
      sheet.getByText('Night school · Room 4');
      sheet.getByText('12 January 2027');
    }
  });

  test('on both sides every paper begins on a front; nothing comes after the last', async () => {
    choose(t('room.sides'), 'two');
    tick('A goal');
    paste('Ana, Ben');
    press();
    await ready(1);
    expect(screen.getAllByText(t('room.emptyBack'))).toHaveLength(2);
    expect(status()).toContain(t('room.amount', { pages: 5, count: 3 }));
    screen.getByText(t('room.twoSides'));
  });

  test('large print has cards of its own', async () => {
    choose(t('room.type'), 'large');
    tick('Cards');
    paste('Ana, Ben');
    press();
    await ready(1);
    screen.getByText('Whom do you ask, in large?');
  });

  test('sets are drawn though nothing says that it is printed', async () => {
    paste('Ana, Ben\nChi, Dan\nEve, Fay');
    press();
    await waitFor(() => expect(screen.queryAllByRole('article')).toHaveLength(3));
  });

  test('any set can be seen before it is printed', async () => {
    paste('Ana, Ben\nChi, Dan');
    press();
    await ready(2);
    const shown = screen.getByRole('combobox', { name: t('room.shown') });
    expect(within(shown).getAllByRole('option')[1]?.textContent).toBe(
      t('room.set', { number: 2, names: 'Chi and Dan' }),
    );
    const sets = articles().map((one) => one.closest('.leaf-set')?.className);
    expect(sets).toEqual(['leaf-set', 'leaf-set paper-only']);
    fireEvent.change(shown, { target: { value: '1' } });
    const after = articles().map((one) => one.closest('.leaf-set')?.className);
    expect(after).toEqual(['leaf-set paper-only', 'leaf-set']);
  });

  test('nothing chosen is told, and so is more than a browser draws', async () => {
    choose(t('room.agreement'), 'none');
    paste('Ana, Ben');
    press();
    await waitFor(() => expect(alert()).toBe(t('room.nothing')));
    pick('circle');
    tick('A goal');
    const circle = (_: unknown, i: number) => [...'abcdefgh'].map((x) => `${x}${i}`).join();
    paste(Array.from({ length: 400 }, circle).join('\n'));
    press();
    const much = t('room.tooManyPapers', { count: 3200, most: MOST_PAPERS });
    await waitFor(() => expect(alert()).toBe(much), { timeout: 5000 });
  });
});

describe('a list with something wrong', () => {
  test('is told by line, and prints nothing until it is mended', async () => {
    paste('Ana, Ben\nEve\n"Zoe, Mo\nAna, Kim');
    press();
    await waitFor(() => expect(alert()).toContain(t('pairs.mend')));
    const items = within(screen.getByRole('alert')).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      t('names.alone', { line: 2, name: 'Eve' }),
      t('names.unclosed', { line: 3 }),
    ]);
    expect(items[0]?.querySelector('bdi')?.textContent).toBe('Eve');
    expect(sheets()).toEqual([]);
    expect(screen.queryByRole('button', { name: /Print/ })).toBeNull();
    paste('Ana, Ben\nEve, Zoe');
    expect(screen.queryByText(t('pairs.mend'))).toBeNull();
    press();
    await ready(2);
  });

  test('that may be meant prints all the same', async () => {
    paste('Ana, Ben\nAna, Kim');
    press();
    await ready(2);
    expect(alert()).toBe('');
    screen.getByRole('heading', { name: t('pairs.look') });
    screen.getByText((_, element) => {
      return (
        element?.tagName === 'LI' &&
        element.textContent === t('names.twice', { line: 2, name: 'Ana', first: 1 })
      );
    });
  });

  test('shows the first of many slips, and how many more there are', async () => {
    paste(Array.from({ length: 40 }, () => 'Ana, Ben, Chi').join('\n'));
    press();
    await waitFor(() => expect(alert()).toContain(t('pairs.more', { count: 10 })));
    expect(within(screen.getByRole('alert')).getAllByRole('listitem')).toHaveLength(30);
  });

  test('of more pairs than print at once is refused', async () => {
    const count = MOST_GROUPS + 1;
    paste(Array.from({ length: count }, (_, i) => `Ana ${i}, Ben ${i}`).join('\n'));
    press();
    await waitFor(() =>
      expect(alert()).toContain(t('pairs.tooMany', { count, most: MOST_GROUPS })),
    );
    expect(sheets()).toEqual([]);
  });

  test('of nobody asks for a name', async () => {
    press();
    await waitFor(() => expect(alert()).toContain(t('names.empty')));
  });
});

describe('what stays', () => {
  test('nothing is asked of the network while one types, and no name when sheets are made', async () => {
    paste('Canary, Ben');
    expect(fetched).not.toHaveBeenCalled();
    press();
    await ready(1);
    expect(JSON.stringify(fetched.mock.calls)).not.toContain('Canary');
    expect(location.href).not.toContain('Canary');
  });

  test('the browser is asked to remember no name, and the field says what becomes of them', () => {
    expect(names().getAttribute('autocomplete')).toBe('off');
    const described = names().getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map((id) => document.getElementById(id)?.textContent);
    expect(words).toContain(t('pairs.private'));
  });

  test('a change takes back the sheets that were made before it', async () => {
    paste('Ana, Ben');
    press();
    await ready(1);
    pick('near-peer');
    expect(sheets()).toEqual([]);
    expect(status()).toBe('');
  });

  test('leaving the page forgets the list and the sheets', async () => {
    paste('Canary, Ben');
    press();
    await ready(1);
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(() => expect(sheets()).toEqual([]));
    expect(names().value).toBe('');
    expect(document.body.textContent).not.toContain('Canary');
  });

  test('where the questions can’t be had it says so, keeps the list, and can be tried again', async () => {
    vi.stubGlobal('fetch', fetchedFiles({ ...PAPERS, 'cross-age': undefined }));
    pick('cross-age');
    paste('Ana, Ben');
    press();
    await waitFor(() => expect(alert()).toBe(t('pairs.lost')));
    expect(names().value).toBe('Ana, Ben');
    vi.stubGlobal('fetch', fetchedFiles());
    press();
    await ready(1);
  });
});
