/** One build of a fleet: a process of its own, with caches of its own beside what all share. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { SHARED } from '../src/build/shared-work.ts';

/** A brand’s copy of the site, by the whole path of its folder. */
export interface Copy {
  folder: string;
  name: string;
}

interface Outcome {
  isBuilt: boolean;
  seconds: number;
  /** All that the build said. */
  said: string;
}

/** `work`: a folder for the caches of one run. */
export function buildBrand(root: string, { folder, name }: Copy, work: string): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      {
        cwd: root,
        maxBuffer: Number.POSITIVE_INFINITY,
        env: {
          ...process.env,
          ASTRO_TELEMETRY_DISABLED: '1',
          BRAND: folder,
          BOTHWAYS_OUT: join('out', name),
          BOTHWAYS_CACHE: join(work, name),
          [SHARED]: join(work, 'shared'),
        },
      },
      (error, stdout, stderr) => {
        const seconds = (performance.now() - begun) / 1000;
        done({ isBuilt: !error, seconds, said: stdout + stderr });
      },
    );
  });
}
