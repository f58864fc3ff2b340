/** A programme’s own small repository, and a toolkit that it fetches with git, as a code host’s machine would. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { knownNames } from '../../src/build/content-names.ts';
import { pack } from '../../src/export/brand-acts.ts';
import { formOf } from '../../src/lib/brand/form.ts';
import { firstSettings } from '../../src/lib/brand/new-brand.ts';
import { readYaml } from '../../src/lib/yaml/read-yaml.ts';
import { ROOT } from './words.ts';

const AUTHOR = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', [...AUTHOR, ...args], { cwd: folder, encoding: 'utf8' });
}

/** Puts all that lies in the folder under a name, as a release of it. */
export function release(folder: string, name: string): void {
  git(folder, 'init', '-q');
  git(folder, 'add', '--all');
  git(folder, 'commit', '-q', '-m', name);
  git(folder, 'tag', name);
}

/** A toolkit that “builds” a page in no time: it says which release of what, and which brand it was. */
export function quickToolkit(folder: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  const told = `echo ${version} && echo "$BOTHWAYS_RELEASE of $BOTHWAYS_TOOLKIT" && cat "$BRAND/brand.yaml"`;
  const build = `mkdir -p dist && (${told}) > dist/index.html`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { build } }));
}

/** What the command writes for a toolkit kept in `address`. */
export function newRepository(folder: string, address: string, name: string): void {
  const flags = ['--repository', '--name', 'Hill Pairs', '--toolkit', address, '--release', name];
  execFileSync(process.execPath, ['scripts/new-brand.ts', folder, ...flags], {
    cwd: ROOT,
    stdio: 'pipe',
  });
}

/** What the studio packs for it, unpacked as any program would: with nothing marked as a program. */
export function studioRepository(folder: string, address: string, name: string): void {
  const settings = firstSettings({
    name: 'Hill Pairs',
    tagline: 'Two, and two.',
    colour: '#7a2e8a',
  });
  const take = { kind: 'repository', host: 'github', address, release: name } as const;
  const zip = pack({ ...formOf(settings), take }, {}, new Map(), knownNames(ROOT));
  if (Array.isArray(zip)) throw new Error(zip.map(({ message }) => message).join('\n'));
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, { mode: 0o644 });
  }
}

/** The commands of its workflow, in their order. */
export function stepsOf(workflow: string): string[] {
  const read = readYaml(workflow);
  if (!read.ok) throw new Error('The workflow can’t be read.');
  const { jobs } = read.data as { jobs: { build: { steps: { run?: string }[] } } };
  return jobs.build.steps.flatMap(({ run }) => run ?? []);
}

/** Runs them. `npm ci` does what `install` says instead, since a test asks no registry; all else is npm’s own. */
export function runSteps(folder: string, steps: readonly string[], install = ':') {
  const own = join(folder, '../own-npm/npm');
  mkdirSync(dirname(own), { recursive: true });
  const path = process.env['PATH'] ?? '';
  writeFileSync(
    own,
    `#!/bin/sh\nif [ "$1" = ci ]; then ${install}; else PATH='${path}' exec npm "$@"; fi\n`,
  );
  chmodSync(own, 0o755);
  const run = spawnSync('sh', ['-e', '-c', steps.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${dirname(own)}${delimiter}${path}`,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return { status: run.status, said: run.stdout + run.stderr };
}
