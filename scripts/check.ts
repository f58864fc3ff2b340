/**
 * `npm run check`: everything that can be said about the sources without running them.
 * All steps run, so that one call tells all that is wrong; any failure fails the whole.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { longFiles } from './long-files.ts';
import { physicalCss } from './physical-css.ts';
import { unbuiltPages } from './unbuilt-pages.ts';

const root = join(import.meta.dirname, '..');
const steps: [name: string, command: string, ...args: string[]][] = [
  ['Message keys', 'node', 'scripts/write-words.ts', '--check'],
  ['Lint, format and layers', 'biome', 'ci', '--error-on-warnings', '.'],
  ['Types', 'astro', 'check'],
  ['lib is pure', 'tsc', '-p', 'tsconfig.lib.json'],
  ['Dead code', 'knip'],
];

const failed = steps.filter(([name, command, ...args]) => {
  console.log(`\n— ${name}`);
  // Where npm brings no Node of its own, as on a Mac, the one that runs this is the one there is.
  const isNode = command === 'node';
  const program = isNode ? process.execPath : join(root, 'node_modules/.bin', command);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    // The commands of packages are shell scripts on Windows.
    shell: process.platform === 'win32' && !isNode,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return status !== 0;
});

console.log('\n— Length of files');
const long = longFiles(root);
for (const line of long) console.log(`  ${line}`);

console.log('\n— Styles that name a side of the screen');
const physical = physicalCss(root);
for (const line of physical) console.log(`  ${line}`);

console.log('\n— Pages of the site map that are not built yet, and the links that wait for them');
for (const line of unbuiltPages(root)) console.log(`  ${line}`);

const total = failed.length + [long, physical].filter((lines) => lines.length > 0).length;
console.log(total === 0 ? '\nAll checks passed.' : `\n${total} checks failed.`);
process.exit(total === 0 ? 0 : 1);
