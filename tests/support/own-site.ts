/** The project with content that somebody has added to it: built in a folder of its own, and served. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Site, serve } from '../../scripts/serve.ts';
import { copyProject } from './project-copy.ts';

const run = promisify(execFile);

/** `added`: texts by their path within the project; `brand`: the folder among them that it is built with. Closed, the site and its folder are gone. */
export async function siteWith(added: Record<string, string>, brand = ''): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), 'bothways-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    copyProject(folder);
    for (const [path, text] of Object.entries(added)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', BRAND: brand },
    });
    const site = await serve(join(folder, 'dist'));
    return { ...site, close: () => site.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
