/** How long a build takes, in milliseconds. It is made beside the built site, and thrown away. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export function timeBuild(root: string): number {
  const name = 'dist-bench';
  const begun = performance.now();
  const { status, stderr } = spawnSync(join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: root,
    shell: process.platform === 'win32',
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', BOTHWAYS_OUT: name },
  });
  const took = performance.now() - begun;
  rmSync(join(root, name), { recursive: true, force: true });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return took;
}
