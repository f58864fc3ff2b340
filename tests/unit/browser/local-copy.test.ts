/** The first copy: what it says of a write is what happened to it, and it touches only its own keys. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { anyText } from '../../support/drafts.ts';
import { type FakePage, FakeStorage, FULL, openPage } from '../../support/fake-storage.ts';

let page: FakePage;
let copy: typeof import('../../../src/browser/local-copy.ts');

beforeEach(async () => {
  page = openPage();
  copy = await import('../../../src/browser/local-copy.ts');
});

describe('fault 4: no room left', () => {
  test.each(Object.entries(FULL))(
    '%s is told as full, and what lay there is untouched',
    (_, error) => {
      expect(copy.write('a', 'old')).toBe('ok');
      page.local.guard = () => {
        throw error();
      };
      expect(copy.write('a', 'new')).toBe('full');
      expect(copy.readOne('a')).toBe('old');
    },
  );

  test('any other error is told as blocked', () => {
    page.local.guard = () => {
      throw new DOMException('Denied', 'SecurityError');
    };
    expect(copy.write('a', 'new')).toBe('blocked');
  });
});

test('fault 6: a write that the browser takes and drops is told as ignored', () => {
  page.local.guard = () => false;
  expect(copy.write('a', 'new')).toBe('ignored');
  expect(copy.keepAside('a', 'bytes')).toBe(false);
});

test('fault 5: storage whose very name throws is blocked, and reads as empty', async () => {
  Object.defineProperty(window, 'localStorage', {
    get: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  });
  expect(copy.isBlocked()).toBe(true);
  expect(copy.readRecords()).toEqual(new Map());
  expect(copy.write('a', 'x')).toBe('blocked');
  expect(copy.readOne('a')).toBeUndefined();
});

test('fault 11: a neighbour’s keys are neither read nor changed', () => {
  const foreign = ['bothways', 'bothways:', 'bothways:records:x', 'xbothways:record:a', 'other'];
  for (const key of foreign) page.local.setItem(key, 'theirs');
  copy.write('a', 'ours');
  copy.keepAside('b', 'bytes');
  expect(copy.readRecords()).toEqual(new Map([['a', 'ours']]));
  expect(copy.readAside()).toEqual(new Map([['b', 'bytes']]));
  copy.erase('a');
  copy.eraseAside('b');
  expect([...page.local.entries.keys()]).toEqual(foreign);
});

test('fault 12, fault 13: any id and any text lie there exactly as they were given', () => {
  const id = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'length', 'a:b', ''),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(id, anyText)), (pairs) => {
      page.local.clear();
      for (const [name, text] of pairs) expect(copy.write(name, text)).toBe('ok');
      expect(copy.readRecords()).toEqual(new Map(pairs));
      for (const [name] of pairs) copy.erase(name);
      expect(page.local.length).toBe(0);
    }),
  );
});

test('what was erased is gone, and erasing nothing is no fault', () => {
  copy.write('a', 'x');
  expect(copy.erase('a')).toBe(true);
  expect(copy.erase('a')).toBe(true);
  expect(copy.readRecords().size).toBe(0);
});

test('a record that cannot be taken away is not said to be gone', () => {
  copy.write('a', 'x');
  vi.spyOn(FakeStorage.prototype, 'removeItem').mockImplementation(() => undefined);
  expect(copy.erase('a')).toBe(false);
});

test('another tab’s changes are heard, those of its own keys alone, until one stops listening', () => {
  const heard: unknown[] = [];
  const stop = copy.onForeignChange((change) => heard.push(change), vi.fn());
  page.hear('bothways:record:a', 'text');
  page.hear('bothways:record:a', null);
  page.hear('bothways:aside:a', 'bytes');
  page.hear('theme', 'dark');
  page.hear(null, null);
  stop();
  page.hear('bothways:record:a', 'late');
  expect(heard).toEqual([
    { id: 'a', text: 'text' },
    { id: 'a', text: undefined },
    { id: undefined },
  ]);
});
