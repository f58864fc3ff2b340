/**
 * `npm run test:brands`: builds copies of the site with brands, side by side, and walks through each as people do.
 * All examples in tests/fixtures/brands, or the folders that are named. With `--short`, which `npm test` says, one of
 * them and by the shortest way: the one that has least in common with the toolkit’s own.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const EXAMPLES = join(ROOT, 'tests/fixtures/brands');
const LEAST_ALIKE = 'engineering-firm';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean' } },
});
if (!values.short) process.env['BOTHWAYS_FULL'] = '1';
const examples = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => !values.short || name === LEAST_ALIKE);
const named = positionals.map((folder) => resolve(ROOT, folder));
const folders = named.length > 0 ? named : examples.map((name) => join(EXAMPLES, name));

const build = run(['scripts/build-fleet.ts', ...folders]);
// A brand is walked through though another was not as it should be: whoever mends one wants to know of all.
const walks = build === 0 ? folders.map(walk) : [build];
process.exitCode = walks.find((status) => status !== 0) ?? 0;

function walk(folder: string): number {
  const name = basename(folder);
  console.log(`\n▶ ${name}`);
  return run(['node_modules/@playwright/test/cli.js', 'test', '--config=playwright.brands.ts'], {
    BRAND: folder,
    BOTHWAYS_OUT: join('out', name),
  });
}

/** What it ended with. */
function run(args: readonly string[], env: Record<string, string> = {}): number {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}
