/** Builds a copy of the project elsewhere, as a machine that knows nothing of this one would. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { copyProject } from './project-copy.ts';

/** The bytes of every file of a build, by its path within it. */
export type Built = Map<string, Buffer>;

/** `prepare` may change the copy before it is built. */
export function buildCopy(
  folder: string,
  env: Record<string, string>,
  prepare: () => void = () => undefined,
): Built {
  copyProject(folder);
  prepare();
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return bytesIn(join(folder, 'dist'));
}

export function bytesIn(folder: string): Built {
  return new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]),
  );
}

/** What a file says; search packs its own. */
export function textOf(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString();
}

/** The paths in which two builds differ. */
export function differences(one: Built, other: Built): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].toSorted().filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return !a || !b || !a.equals(b);
  });
}
