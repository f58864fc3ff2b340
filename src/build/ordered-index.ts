/**
 * Puts Pagefind’s files in order, so that the same pages give the same bytes. Pagefind 1.5 writes
 * languages, filters and the values of a filter as a hash map happens to hold them, and names a file by
 * what is in it. 1.6 sorts them itself; once it can be locked for every platform, this file goes.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import * as z from '../lib/zod/zod.ts';

const ENTRY = 'pagefind-entry.json';
/** What Pagefind looks for in front of what it has unpacked. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** `pagefind-entry.json`: for each language, the hash in the name of its list, and more that we keep. */
const entrySchema = z.looseObject({
  languages: z.record(z.string(), z.looseObject({ hash: z.string() })),
});
/** `pagefind.<hash>.pf_meta`: version, pages, pieces of the index, filters by name and hash, sorts, fields. */
const listSchema = z.tuple(
  [z.string(), z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string()]))],
  z.unknown(),
);
/** `filter/<hash>.pf_filter`: a filter’s name, and for each value the numbers of its pages. */
const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** The same index in one order. Throws where the files are not as Pagefind 1.5 writes them. */
export function orderIndex(files: readonly IndexFile[]): IndexFile[] {
  const left = new Map(files.map(({ path, content }) => [path, content]));
  const take = (path: string): Uint8Array => {
    const content = left.get(path);
    if (!content) throw new Error(`The search index has no ${path}.`);
    left.delete(path);
    return content;
  };
  const pack = (was: string, value: unknown, pathOf: (hash: string) => string): string => {
    const bytes = encode(value);
    const hash = renamed(was, bytes);
    left.set(pathOf(hash), gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9 }));
    return hash;
  };
  const entry = entrySchema.parse(JSON.parse(Buffer.from(take(ENTRY)).toString()));
  const languages = Object.entries(entry.languages).map(([language, about]) => {
    const [version, pages, pieces, filters, ...rest] = listSchema.parse(
      unpack(take(listPath(about.hash))),
    );
    const ordered = filters.map(([name, was]): [string, string] => {
      const [, values] = filterSchema.parse(unpack(take(filterPath(was))));
      return [name, pack(was, [name, values.toSorted(byName)], filterPath)];
    });
    const list = [version, pages, pieces, ordered.toSorted(byName), ...rest];
    return [language, { ...about, hash: pack(about.hash, list, listPath) }] as const;
  });
  const inOrder = { ...entry, languages: Object.fromEntries(languages.toSorted(byName)) };
  left.set(ENTRY, Buffer.from(JSON.stringify(inOrder)));
  return [...left].map(([path, content]) => ({ path, content }));
}

const listPath = (hash: string) => `pagefind.${hash}.pf_meta`;
const filterPath = (hash: string) => `filter/${hash}.pf_filter`;

function unpack(content: Uint8Array): unknown {
  return decode(gunzipSync(content).subarray(SIGNATURE.length));
}

/** A name of the same length and language, by what the file holds now: `en_3d78321`. */
function renamed(was: string, bytes: Uint8Array): string {
  const language = was.slice(0, was.lastIndexOf('_') + 1);
  return (language + createHash('sha1').update(bytes).digest('hex')).slice(0, was.length);
}

/** By code units, since the order of a language would be that of the machine. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
