/** The pages of the built site, as the disk holds them: what a test that goes through all of them walks. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './words.ts';

/** The addresses of all built pages, in the order of their names. */
export function builtPages(folder = 'dist'): string[] {
  return builtFiles(join(ROOT, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file}`.replace(/index\.html$/, ''));
}

/** The files of a built site by their paths within it: `guides/index.html`. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
