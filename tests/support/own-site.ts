/** The project with content that somebody has added to it: built in a folder of its own, and served. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Site, serve } from '../../scripts/serve.ts';
import { readBrand } from '../../src/build/brand.ts';
import { sitePathOf } from '../../src/build/site-path.ts';
import { copyProject } from './project-copy.ts';

const run = promisify(execFile);

export interface OwnSite extends Site {
  /** The built site on the disk. */
  folder: string;
  /** What the build said. */
  said: string;
}

/** `added`: texts by their path within the project; `brand`: the folder among them that it is built with. Closed, the site and its folder are gone. */
export async function siteWith(added: Record<string, string>, brand = ''): Promise<OwnSite> {
  const folder = mkdtempSync(join(tmpdir(), 'bothways-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    copyProject(folder);
    for (const [path, text] of Object.entries(added)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout, stderr } = await run(
      process.execPath,
      ['node_modules/astro/bin/astro.mjs', 'build'],
      {
        cwd: folder,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          BRAND: brand,
          BOTHWAYS_OUT: 'dist',
        },
      },
    );
    const built = join(folder, 'dist');
    const site = await serve(built, 0, sitePathOf(readBrand(folder, brand)));
    const said = stdout + stderr;
    return { ...site, folder: built, said, close: () => site.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
