/** The search index in one order: Pagefind is asked for the same index twice, and gives two. */
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close, createIndex, type IndexFile } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { orderIndex } from '../../../src/build/ordered-index.ts';

const LANGUAGES = ['de', 'en', 'fr', 'nl', 'sv'];
/** Pages, and values of their filters: enough that two hash maps never list them alike by chance. */
const LETTERS = [...'abcdefghijklmnop'];

afterAll(() => close());

/** A page for each letter in every language; without Pagefind’s own scripts, which are always the same. */
async function smallIndex(): Promise<IndexFile[]> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start.');
  for (const language of LANGUAGES) {
    for (const letter of LETTERS) {
      const filters = { kind: [letter], [`of-${letter}`]: LETTERS };
      const url = `/${language}/${letter}/`;
      await index.addCustomRecord({ url, content: letter, language, filters });
    }
  }
  const { files } = await index.getFiles();
  return files.filter(({ path }) => /\.pf_|entry/.test(path));
}

/** The bytes of each file by its path. */
function byPath(files: readonly IndexFile[]): Map<string, Uint8Array> {
  return new Map(files.map(({ path, content }) => [path, Uint8Array.from(content)]));
}

/** What a file says, behind the twelve letters that each begins with. */
function read(files: readonly IndexFile[], path: string): unknown {
  const file = files.find((each) => each.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  if (path.endsWith('.json')) return JSON.parse(Buffer.from(file.content).toString());
  return decode(gunzipSync(file.content).subarray('pagefind_dcd'.length));
}

test('fault 67: the same pages give the same index, in whatever order Pagefind wrote it', async () => {
  const [one, other] = [await smallIndex(), await smallIndex()];
  // Once this fails, Pagefind sorts for itself, and ordered-index.ts is of no use any more.
  expect(byPath(one)).not.toEqual(byPath(other));
  expect(byPath(orderIndex(one))).toEqual(byPath(orderIndex(other)));
});

test('each language leads to its filters, and each value of these to its pages', async () => {
  const files = orderIndex(await smallIndex());
  const { languages } = read(files, 'pagefind-entry.json') as {
    languages: Record<string, { hash: string }>;
  };
  expect(Object.keys(languages)).toEqual(LANGUAGES);
  for (const { hash } of Object.values(languages)) {
    const filters = (read(files, `pagefind.${hash}.pf_meta`) as [string, string][][])[3] ?? [];
    expect(filters.map(([name]) => name)).toEqual(['kind', ...LETTERS.map((of) => `of-${of}`)]);
    const [kinds, ...others] = filters.map(([, name]) => read(files, `filter/${name}.pf_filter`));
    expect(kinds).toEqual(['kind', LETTERS.map((letter, page) => [letter, [page]])]);
    expect(others).toEqual(
      LETTERS.map((of, page) => [`of-${of}`, LETTERS.map((letter) => [letter, [page]])]),
    );
  }
});

test('an index that is not as Pagefind 1.5 writes it stops the build', async () => {
  const index = await smallIndex();
  const lacking = index.filter(({ path }) => !path.endsWith('.pf_filter'));
  expect(() => orderIndex(lacking)).toThrow('The search index has no filter/');
});
