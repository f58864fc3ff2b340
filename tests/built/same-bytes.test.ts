/** The same sources give the same bytes, wherever and whenever they are built, and name no folder of a machine. */
import { appendFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildCopy, bytesIn, differences, textOf } from '../support/built-copy.ts';
import { ROOT } from '../support/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const FIVE_MINUTES = 300_000;

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

/** A copy with a second language, and words that nobody else may read. */
function build(folder: string, env: Record<string, string>) {
  const own = { BOTHWAYS_PSEUDO: '1', SECRET_WORD: 'canary-environment', ...env };
  return buildCopy(folder, own, () => {
    for (const [path, words] of Object.entries(PRIVATE)) appendFileSync(join(folder, path), words);
  });
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
    expect(differences(here, there)).toEqual([]);
    const telling = [...here].filter(([, bytes]) => textOf(bytes).includes('canary-'));
    expect(telling.map(([path]) => path)).toEqual([]);
    expect([...here.keys()].filter((path) => path.endsWith('.map'))).toEqual([]);
  },
  FIVE_MINUTES,
);
