/** Pieces of the search index: one that does not come whole is never taken for one that holds nothing. */
import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';

const site = vi.hoisted(() => vi.fn<typeof fetch>());
vi.stubGlobal('fetch', site);
const { openPieces } = await import('../../../src/browser/search-pieces.ts');

const PIECE = '/pagefind/index/en_1.pf_index';
const ENTRY = '/pagefind/pagefind-entry.json';
const UNPACKED = Buffer.from('pagefind_dcd and some words');
const packed = gzipSync(UNPACKED);
const spoilt = Buffer.from(packed);
spoilt[spoilt.length - 8] = (spoilt[spoilt.length - 8] ?? 0) ^ 1;

beforeEach(() => {
  site.mockReset();
});

test.each([
  ['packed', packed],
  ['unpacked by the host', UNPACKED],
])('a piece that came %s is handed on unpacked', async (_, body) => {
  site.mockResolvedValue(new Response(new Uint8Array(body)));
  const pieces = openPieces(false);
  expect(await (await pieces.fetch(PIECE)).text()).toBe(UNPACKED.toString());
  expect(pieces.check).not.toThrow();
});

test.each<[string, () => Response | Error]>([
  ['that is not there', () => new Response('gone', { status: 404 })],
  ['that is another page', () => new Response('<!doctype html>Welcome')],
  ['that is empty', () => new Response('')],
  ['that is cut short', () => new Response(new Uint8Array(packed.subarray(0, packed.length - 9)))],
  ['with one bit turned', () => new Response(new Uint8Array(spoilt))],
  ['packed from something else', () => new Response(new Uint8Array(gzipSync('other text')))],
  ['that does not come', () => new TypeError('no network')],
])('fault 84: a piece %s is refused, and not forgotten', async (_, come) => {
  site.mockImplementation(async () => {
    const answer = come();
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const pieces = openPieces(false);
  await expect(pieces.fetch(PIECE)).rejects.toThrow();
  expect(pieces.check).toThrow();
  // Nobody has to be listening: Pagefind lets some failures pass.
  const early = openPieces(false);
  early.begin(PIECE);
  await vi.waitFor(() => expect(early.check).toThrow());
});

test('what was begun early is loaded once', async () => {
  site.mockImplementation(async () => new Response('{}'));
  const pieces = openPieces(false);
  pieces.begin(ENTRY);
  await pieces.fetch(ENTRY);
  await pieces.fetch(`${ENTRY}?ts=1`);
  expect(site).toHaveBeenCalledTimes(1);
});

test('the entry is always asked anew, and a second try goes past every cache', async () => {
  site.mockImplementation(async (path) => new Response(path === ENTRY ? '{}' : UNPACKED));
  for (const isAgain of [false, true]) {
    const pieces = openPieces(isAgain);
    await pieces.fetch(ENTRY);
    await pieces.fetch(PIECE);
  }
  expect(site.mock.calls.map(([, options]) => options?.cache)).toEqual([
    'no-cache',
    'default',
    'reload',
    'reload',
  ]);
});
