/** The languages that the toolkit’s words are written in. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const MESSAGES = 'src/content/messages';

export function languagesIn(root: string): string[] {
  const folder = join(root, MESSAGES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .toSorted();
}
