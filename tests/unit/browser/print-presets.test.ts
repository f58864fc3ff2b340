/** Presets in the browser: one key each, no word of another tab lost, and nothing on a shared computer. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { thingAt } from '../../../src/lib/privacy/stored.ts';
import { type FakePage, FakeStorage, FULL, openPage } from '../../support/fake-storage.ts';
import { CIRCLE } from '../../support/presets.ts';

let page: FakePage;
let tab: FakeStorage;
let store: typeof import('../../../src/browser/print-presets.ts');

beforeEach(async () => {
  tab = new FakeStorage();
  vi.stubGlobal('sessionStorage', tab);
  page = openPage();
  store = await import('../../../src/browser/print-presets.ts');
});

const keys = () => [...page.local.entries.keys()];
const names = () => store.readPresets().presets.map(({ preset }) => preset.name);
const only = () => {
  const [kept] = store.readPresets().presets;
  if (!kept) throw new Error('Nothing is kept.');
  return kept;
};

describe('what is kept', () => {
  test('comes back, in the order of the names', () => {
    expect(store.keepPreset('Tuesday', CIRCLE, null)).toBe('ok');
    expect(store.keepPreset('Monday', { ...CIRCLE, paper: 'a4' }, null)).toBe('ok');
    expect(names()).toEqual(['Monday', 'Tuesday']);
    expect(only().preset.settings).toEqual({ ...CIRCLE, paper: 'a4' });
  });

  test('fault 108: its key tells whether names are in it, and no name', () => {
    store.keepPreset('Canary', CIRCLE, null);
    store.keepPreset('Canary and more', CIRCLE, 'Ana, Ben');
    expect(keys().map((key) => thingAt('first', key))).toEqual(['preset', 'presetNames']);
    expect(keys().join()).not.toMatch(/Canary|Ana|Ben/);
    expect(page.local.getItem(keys()[0] ?? '')).not.toContain('Ana');
    expect(store.readPresets().presets.map(({ preset }) => preset.names)).toEqual([
      null,
      'Ana, Ben',
    ]);
  });

  test('is replaced under its name, and moves to another key where its names are gone', () => {
    store.keepPreset('Monday', CIRCLE, 'Ana, Ben');
    const before = only();
    expect(store.keepPreset('Monday', { ...CIRCLE, sides: 'two' }, null, before)).toBe('ok');
    expect(keys()).toEqual([`bothways:print:${before.id}`]);
    expect(only().preset.settings.sides).toBe('two');
    expect(page.local.getItem(keys()[0] ?? '')).not.toContain('Ana');
  });

  test('is removed, and nothing else is', () => {
    page.local.setItem('other', 'theirs');
    store.keepPreset('Monday', CIRCLE, null);
    expect(store.removePreset(only())).toBe(true);
    expect(keys()).toEqual(['other']);
  });

  test('fault 101: goes with everything else', async () => {
    store.keepPreset('Monday', CIRCLE, null);
    store.keepPreset('Tuesday', CIRCLE, 'Canary, Ben');
    const { isAnythingKept } = await import('../../../src/browser/local-copy.ts');
    expect(isAnythingKept()).toBe(true);
    const { eraseAll } = await import('../../../src/browser/traces/erase-all.ts');
    expect(await eraseAll()).toEqual({ isDone: true, left: 0 });
    expect(keys()).toEqual([]);
  });
});

describe('what can’t be read', () => {
  const NEWER = JSON.stringify({ format: 'bothways', kind: 'print', version: 9 });

  test('fault 7, fault 8, fault 27: is counted and left as it lies, and takes no other with it', () => {
    page.local.setItem('bothways:print:a', '{"format":"both');
    page.local.setItem('bothways:print-names:b', NEWER);
    store.keepPreset('Monday', CIRCLE, null);
    expect(store.readPresets()).toMatchObject({ unreadable: 1, newer: 1 });
    expect(names()).toEqual(['Monday']);
    store.removePreset(only());
    expect([...page.local.entries]).toEqual([
      ['bothways:print:a', '{"format":"both'],
      ['bothways:print-names:b', NEWER],
    ]);
  });
});

describe('fault 4, fault 5, fault 6: a browser that does not keep it', () => {
  test.each(Object.entries(FULL))('%s', (_, error) => {
    store.keepPreset('Monday', CIRCLE, null);
    const before = only();
    page.local.guard = () => {
      throw error();
    };
    expect(store.keepPreset('Monday', CIRCLE, 'Ana, Ben', before)).toBe('full');
    expect(only()).toEqual(before);
  });

  test('one that takes words and drops them', () => {
    page.local.guard = () => false;
    expect(store.keepPreset('Monday', CIRCLE, null)).toBe('ignored');
  });

  test('one without any storage', () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
    expect(store.keepPreset('Monday', CIRCLE, null)).toBe('blocked');
    expect(store.readPresets()).toEqual({ presets: [], unreadable: 0, newer: 0 });
  });

  test('a list that is too long to be read again is not kept', () => {
    expect(store.keepPreset('Monday', CIRCLE, '\n'.repeat(900_000))).toBe('too-long');
    expect(keys()).toEqual([]);
  });
});

describe('fault 16: two tabs', () => {
  test('that keep something at the same time lose nothing', () => {
    store.keepPreset('Monday', CIRCLE, null);
    const seen = only();
    const theirs = seen.text.replace('letter', 'a4');
    page.local.setItem(seen.key, theirs);
    expect(store.keepPreset('Monday', { ...CIRCLE, sides: 'two' }, null, seen)).toBe('ok');
    expect(page.local.getItem(seen.key)).toBe(theirs);
    expect(names()).toEqual(['Monday', 'Monday']);
  });

  test('what the other tab has changed is not removed unseen', () => {
    store.keepPreset('Monday', CIRCLE, null);
    const seen = only();
    page.local.setItem(seen.key, seen.text.replace('letter', 'a4'));
    expect(store.removePreset(seen)).toBe(false);
    expect(only().preset.settings.paper).toBe('a4');
  });

  test('each hears of the other, and of nothing else', () => {
    const heard = vi.fn();
    const end = store.onPresetChange(heard);
    page.hear('bothways:record:a', 'x');
    expect(heard).not.toHaveBeenCalled();
    page.hear('bothways:print:a', 'x');
    page.hear('bothways:print-names:a', null);
    page.hear(null, null);
    expect(heard).toHaveBeenCalledTimes(3);
    end();
    page.hear('bothways:print:a', null);
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

test('fault 102: on a shared computer nothing is kept, and nothing of before is shown', () => {
  store.keepPreset('Monday', CIRCLE, 'Ana, Ben');
  const before = [...page.local.entries];
  tab.setItem('bothways:shared', 'yes');
  expect(store.keepPreset('Tuesday', CIRCLE, null)).toBe('shared');
  expect(store.readPresets()).toEqual({ presets: [], unreadable: 0, newer: 0 });
  expect([...page.local.entries]).toEqual(before);
});
