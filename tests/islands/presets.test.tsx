// @vitest-environment happy-dom
/** Choices that are kept or handed on, as a trainer meets them: by the names of what is pressed, and by what is said. */
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { rememberShared } from '../../src/browser/open-record.ts';
import { Presets } from '../../src/components/print/presets.tsx';
import { readFragment } from '../../src/lib/print/preset-link.ts';
import { t } from '../support/content.ts';
import { FakeStorage, FULL } from '../support/fake-storage.ts';
import { CIRCLE, OFFER } from '../support/presets.ts';

type Props = Parameters<typeof Presets>[0];
const LIST = 'Canary, Ben\nChi, Dan';
let local: FakeStorage;
let onApply: ReturnType<typeof vi.fn<Props['onApply']>>;

beforeEach(() => {
  local = new FakeStorage();
  vi.stubGlobal('localStorage', local);
  vi.stubGlobal('sessionStorage', new FakeStorage());
  onApply = vi.fn<Props['onApply']>();
});
afterEach(() => {
  cleanup();
  rememberShared(false);
});

const show = (props: Partial<Props> = {}) =>
  render(<Presets settings={CIRCLE} names="" offer={OFFER} onApply={onApply} t={t} {...props} />);
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const status = () => screen.getByRole('status').textContent;
const alert = () => screen.getByRole('alert').textContent;
const call = (name: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: t('presets.name') }), {
    target: { value: name },
  });
const namesBox = () => screen.getByRole('checkbox', { name: t('presets.keepNames') });
const answer = (name: string) =>
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));
const kept = () => [...local.entries.values()].join();
const rows = () =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent);

function keep(name: string) {
  call(name);
  press(t('presets.keep'));
  expect(status()).toBe(t('presets.done', { name }));
}

describe('keeping', () => {
  test('puts the choices under a name into the list, and the field is free again', () => {
    show();
    keep('Tuesday evening');
    expect(rows()).toEqual(['Tuesday evening']);
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  test('asks for a name, and keeps nothing without one', () => {
    show();
    press(t('presets.keep'));
    expect(alert()).toBe(t('presets.nameNeeded'));
    call('x'.repeat(81));
    press(t('presets.keep'));
    expect(alert()).toBe(t('presets.nameNeeded'));
    expect(local.length).toBe(0);
  });

  test('leaves the names of people out, unless the box is ticked for this one', () => {
    show({ names: LIST });
    keep('Monday');
    expect(kept()).not.toContain('Canary');
    call('Tuesday');
    fireEvent.click(namesBox());
    const note = document.getElementById(namesBox().getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toBe(t('presets.keepNamesNote'));
    press(t('presets.keep'));
    expect(status()).toBe(t('presets.doneNames', { name: 'Tuesday' }));
    expect(kept()).toContain('Canary');
    expect((namesBox() as HTMLInputElement).checked).toBe(false);
    screen.getByText(t('presets.withNames'));
  });

  test('offers no box where no list was pasted', () => {
    show({ names: ' \n' });
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('says before it replaces what has the same name, in whatever capitals', () => {
    show();
    keep('Monday');
    call(' monday ');
    screen.getByText(t('presets.replaceNote'));
    press(t('presets.replace'));
    expect(rows()).toEqual(['monday']);
  });

  test('tells of a programme that is too long to be kept', () => {
    show({ settings: { ...CIRCLE, programme: 'x'.repeat(81) } });
    call('Monday');
    press(t('presets.keep'));
    expect(status()).toContain(t('presets.programmeLong'));
  });

  test.each(Object.entries(FULL))('fault 4: no room left (%s)', (_, error) => {
    show();
    local.guard = () => {
      throw error();
    };
    call('Monday');
    press(t('presets.keep'));
    expect(alert()).toBe(t('presets.full'));
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('Monday');
  });
});

describe('using', () => {
  test('hands the choices to the page, and leaves its list alone', () => {
    show({ names: LIST });
    keep('Monday');
    press(t('presets.use', { name: 'Monday' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(CIRCLE, null);
    expect(status()).toBe(t('presets.used', { name: 'Monday' }));
  });

  function keepWithNames() {
    const { unmount } = show({ names: LIST });
    call('Monday');
    fireEvent.click(namesBox());
    press(t('presets.keep'));
    unmount();
  }

  test('brings a kept list back to a page without one', () => {
    keepWithNames();
    show();
    press(t('presets.use', { name: 'Monday' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(CIRCLE, LIST);
    expect(status()).toBe(t('presets.usedNames', { name: 'Monday' }));
  });

  test.each([
    [t('presets.listKept'), LIST],
    [t('presets.listHere'), null],
  ])('asks which list counts where the page has another: %s', (choice, list) => {
    keepWithNames();
    show({ names: 'Eve, Fay' });
    press(t('presets.use', { name: 'Monday' }));
    expect(onApply).not.toHaveBeenCalled();
    answer(choice);
    expect(onApply).toHaveBeenCalledExactlyOnceWith(CIRCLE, list);
  });

  test('tells what this site does not have', () => {
    const { unmount } = show({ settings: { ...CIRCLE, papers: ['goals', 'gone'] } });
    keep('Monday');
    unmount();
    show();
    press(t('presets.use', { name: 'Monday' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith({ ...CIRCLE, papers: ['goals'] }, null);
    const [item] = within(screen.getByRole('status')).getAllByRole('listitem');
    expect(item?.textContent).toBe(t('leftOut.one', { what: t('leftOut.papers'), value: 'gone' }));
  });
});

describe('removing', () => {
  test('asks first, and takes it off the list', () => {
    show();
    keep('Monday');
    press(t('presets.remove', { name: 'Monday' }));
    answer(t('presets.removeNo'));
    expect(rows()).toEqual(['Monday']);
    press(t('presets.remove', { name: 'Monday' }));
    answer(t('presets.removeYes'));
    expect(rows()).toEqual([]);
    expect(status()).toBe(t('presets.removed', { name: 'Monday' }));
    expect(local.length).toBe(0);
    screen.getByText(t('presets.lead'));
  });

  test('leaves what another tab has changed meanwhile', () => {
    show();
    keep('Monday');
    const [[key, text] = ['', '']] = local.entries;
    local.setItem(key, text.replace('letter', 'a4'));
    press(t('presets.remove', { name: 'Monday' }));
    answer(t('presets.removeYes'));
    expect(alert()).toBe(t('presets.changed'));
    expect(local.length).toBe(1);
  });
});

describe('what lies here', () => {
  test('is read anew when another tab changes it', async () => {
    show();
    keep('Monday');
    local.clear();
    window.dispatchEvent(Object.assign(new Event('storage'), { key: null }));
    await waitFor(() => expect(rows()).toEqual([]));
  });

  test('fault 7, fault 27: and can’t be opened is counted', () => {
    local.setItem('bothways:print:a', '{');
    local.setItem('bothways:print:b', '{"format":"bothways","version":2}');
    show();
    screen.getByText(t('presets.unreadable', { count: 1 }));
    screen.getByText(t('presets.newer', { count: 1 }));
  });

  test('fault 102: is not shown on a shared computer, where nothing is kept and a link can be had', () => {
    const { unmount } = show({ names: LIST });
    keep('Monday');
    unmount();
    rememberShared(true);
    show({ names: LIST });
    screen.getByText(t('presets.shared'));
    expect(rows()).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
    button(t('presets.link'));
  });
});

describe('the link', () => {
  test('holds the choices and no names', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    show({ names: LIST });
    press(t('presets.link'));
    await waitFor(() => expect(status()).toBe(t('presets.copied')));
    const link = new URL(writeText.mock.lastCall?.[0] ?? '');
    expect(readFragment(link.hash, OFFER)).toEqual({ settings: CIRCLE, dropped: [] });
    expect(link.href).not.toContain('Canary');
    expect(link.search).toBe('');
  });

  test('stands there to be copied by hand where the browser does not let us', async () => {
    vi.stubGlobal('navigator', {});
    show();
    press(t('presets.link'));
    await waitFor(() => expect(status()).toBe(t('presets.copyFailed')));
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: t('presets.linkLabel') });
    expect(field.value).toContain('#mode=circle&papers=goals,check');
  });
});
