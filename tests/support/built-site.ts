/** The pages of the built site, as the disk holds them: what a test that goes through all of them walks. */
import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './words.ts';

/** The addresses of all built pages, in the order of their names. */
export function builtPages(folder = 'dist'): string[] {
  const root = join(ROOT, folder);
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${relative(root, file).split(sep).join('/')}`.replace(/index\.html$/, ''));
}

/** The paths of all files of a build. */
function builtFiles(folder = 'dist'): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
