/**
 * `npm test`: builds the site and runs every test on it. `-- --full` runs the long ones too: every page in every
 * theme and width, the loops that kill the browser, and copies built for brands. One failure fails the
 * whole, but all are told first.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { full: { type: 'boolean' } } });
if (values.full) process.env['BOTHWAYS_FULL'] = '1';

// Without a site there is nothing to test.
process.exitCode =
  run('npm', 'run', 'build') ||
  Math.max(
    run('vitest', 'run'),
    run('playwright', 'test'),
    run('node', 'scripts/test-brands.ts', ...(values.full ? [] : ['--short'])),
  );

/** What it exits with. npm has put its own folder of commands before all others. */
function run(command: string, ...args: string[]): number {
  const shell = process.platform === 'win32';
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell }).status ?? 1;
}
