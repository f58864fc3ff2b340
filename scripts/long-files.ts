/** Files over the wall: 250 lines of source, 400 of a test. A file that long has two jobs. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WALLS = [
  { pattern: 'src/**/*.{ts,tsx,astro,css}', most: 250, except: 'src/lib/i18n/message-keys.ts' },
  { pattern: '{scripts,bench}/**/*.ts', most: 250, except: '' },
  { pattern: 'tests/**/*.{ts,tsx}', most: 400, except: '' },
];

export function longFiles(root: string): string[] {
  return WALLS.flatMap(({ pattern, most, except }) =>
    globSync(pattern, { cwd: root })
      .filter((file) => file !== except)
      .map((file) => ({
        file,
        lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > most)
      .map(({ file, lines }) => `${file} has ${lines} lines; ${most} is the wall.`),
  );
}
