/** The same sources give the same bytes, wherever and whenever they are built, and name no folder of a machine. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT } from '../support/content.ts';
import { copyProject } from '../support/project-copy.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const FIVE_MINUTES = 300_000;

/** The bytes of every file below a folder, by its path within it. */
function bytesIn(folder: string): Map<string, Buffer> {
  return new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

/** What a file says; search packs its own. */
function textOf(bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString();
}

/** Words that only those who write the site may read, each in a place where they might stand. */
const PRIVATE = {
  '.env': 'PUBLIC_WORD=canary-file\nSECRET_WORD=canary-file\n',
  'src/content/brand/brand.yaml': '# canary-brand\n',
  'src/content/guides/en/benefits.mdx': '\n{/* canary-guide */}\n',
  'src/content/glossary/en/peer-mentoring.yaml': '# canary-term\n',
  'src/content/guides/en/notes.txt': 'canary-notes\n',
};

test('fault 69: no file of the site names a folder of the machine that built it', () => {
  const folders = [ROOT, homedir(), tmpdir()].map((folder) => `${folder.replaceAll('\\', '/')}/`);
  const files = [...bytesIn(join(ROOT, 'dist'))]
    // Pagefind ships its engine ready-made, with paths of the machine where that was compiled.
    .filter(([path]) => !/wasm\.[^.]+\.pagefind$/.test(path));
  expect(files.length).toBeGreaterThan(100);
  const telling = files.flatMap(([path, bytes]) => {
    const text = textOf(bytes);
    return folders.filter((folder) => text.includes(folder)).map((folder) => `${path}: ${folder}`);
  });
  expect(telling).toEqual([]);
});

/** Builds a copy of the project in `folder`, with a second language; gives the bytes of each file. */
function build(folder: string, env: Record<string, string>): Map<string, Buffer> {
  copyProject(folder);
  for (const [path, words] of Object.entries(PRIVATE)) appendFileSync(join(folder, path), words);
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    stdio: 'pipe',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      BOTHWAYS_PSEUDO: '1',
      SECRET_WORD: 'canary-environment',
      ...env,
    },
  });
  return bytesIn(join(folder, 'dist'));
}

test.runIf(isFull)(
  'fault 67, fault 68: another folder, zone, language and year of the machine give the same bytes, and none that are private',
  () => {
    const folder = temporaryFolder({});
    const here = build(join(folder, 'here'), { TZ: 'Pacific/Kiritimati', LC_ALL: 'en_GB.UTF-8' });
    const there = build(join(folder, 'further down/and with a longer name'), {
      TZ: 'America/St_Johns',
      // Czech sorts “ch” behind “h”, which ids and names of files must not notice.
      LC_ALL: 'cs_CZ.UTF-8',
      NODE_OPTIONS: `--import=${import.meta.resolve('../support/later-clock.ts')}`,
    });
    expect(here.size).toBeGreaterThan(200);
    const paths = [...new Set([...here.keys(), ...there.keys()])].toSorted();
    const different = paths.filter((path) => {
      const [one, other] = [here.get(path), there.get(path)];
      return !one || !other || !one.equals(other);
    });
    expect(different).toEqual([]);
    const telling = [...here].filter(([, bytes]) => textOf(bytes).includes('canary-'));
    expect(telling.map(([path]) => path)).toEqual([]);
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([]);
  },
  FIVE_MINUTES,
);
