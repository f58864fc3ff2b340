/** A copy of the project in another folder, with which a test does what it must not do here. */
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './words.ts';

/** What the site is built from; its dependencies are linked. */
const SOURCES = ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

export function copyProject(folder: string): void {
  const from = join(ROOT, 'node_modules');
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const source of SOURCES) {
    cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  }
  // One by one, so that each copy has caches of its own; those of the project begin with a dot.
  for (const name of readdirSync(from).filter((one) => !one.startsWith('.'))) {
    symlinkSync(join(from, name), join(folder, 'node_modules', name), 'junction');
  }
}
