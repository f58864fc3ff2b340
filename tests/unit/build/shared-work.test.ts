/** What several brands have in common is made once, and only what is truly the same. */
import { readdirSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { madeOnce, SHARED, valueMadeOnce } from '../../../src/build/shared-work.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Makes other bytes each time, so that what was made once can be told. */
function maker() {
  let made = 0;
  return async () => {
    made += 1;
    return new Uint8Array([made]);
  };
}

function share(): string {
  const folder = temporaryFolder({});
  vi.stubEnv(SHARED, folder);
  return folder;
}

test('the same input is made once; another input or another kind is made anew', async () => {
  share();
  const make = maker();
  expect([...(await madeOnce('pdf', 'a', make))]).toEqual([1]);
  expect([...(await madeOnce('pdf', 'a', make))]).toEqual([1]);
  expect([...(await madeOnce('pdf', 'b', make))]).toEqual([2]);
  expect([...(await madeOnce('script', 'a', make))]).toEqual([3]);
});

test('a brand that is built alone shares nothing', async () => {
  vi.stubEnv(SHARED, undefined);
  const make = maker();
  expect([...(await madeOnce('pdf', 'a', make))]).toEqual([1]);
  expect([...(await madeOnce('pdf', 'a', make))]).toEqual([2]);
});

test('builds that want the same at once each get it whole, and leave nothing unfinished', async () => {
  const folder = share();
  const bytes = new Uint8Array(1_000_000).fill(7);
  const wanted = Array.from({ length: 20 }, () => madeOnce('pdf', 'a', async () => bytes));
  for (const got of await Promise.all(wanted)) expect(Buffer.compare(got, bytes)).toBe(0);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('what failed is not kept', async () => {
  share();
  const fail = () => Promise.reject(new Error('no paper'));
  await expect(madeOnce('pdf', 'a', fail)).rejects.toThrow('no paper');
  expect([...(await madeOnce('pdf', 'a', maker()))]).toEqual([1]);
});

test.each([['text'], [{ code: 'ü', map: null }], [undefined]])(
  'a value comes back as it was made: %j',
  async (value) => {
    share();
    const make = vi.fn(async () => value);
    await valueMadeOnce('babel', 'a', make);
    expect(await valueMadeOnce('babel', 'a', make)).toEqual(value ?? null);
    expect(make).toHaveBeenCalledTimes(1);
  },
);
