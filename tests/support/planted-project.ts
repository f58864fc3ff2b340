/** A small project under our own configuration, in which a test plants a fault for a check to find. */
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './content.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A project with our configuration and nothing but these files. */
export function projectWith(files: Record<string, string>): string {
  const folder = temporaryFolder(files);
  for (const config of ['biome.jsonc', 'tsconfig.json', 'tsconfig.lib.json']) {
    cpSync(join(ROOT, config), join(folder, config));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Runs one of the project’s own tools in a folder, and gives back what it says. */
export function run(folder: string, script: string, ...args: string[]) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', script), ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  return { isContent: status === 0, said: stdout };
}
