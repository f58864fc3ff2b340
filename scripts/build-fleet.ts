/**
 * `npm run brand:fleet -- brands/*`: builds one copy a brand into out/<name>/. The first makes what is the same in
 * all of them; the others take it from there, side by side where the machine allows. Each comes out as it does alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, freemem, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readBrandFolder } from '../src/build/brand.ts';
import { writeMessageKeys } from '../src/build/messages.ts';
import { ContentError } from '../src/build/yaml-files.ts';
import { buildBrand, type Copy } from './brand-build.ts';

const ROOT = join(import.meta.dirname, '..');
const HELP = `npm run brand:fleet -- brands/*

Builds one copy a brand, from the folders that you name, into out/<name of the folder>/.
`;
/** What one build needs at its height, and some room. */
const MEMORY = 1_500_000_000;

const folders = process.argv.slice(2);
if (folders.length === 0 || folders.includes('--help')) console.log(HELP);
else process.exitCode = await buildAll(folders);

/** What the process ends with: 0 where every brand was built. */
async function buildAll(named: readonly string[]): Promise<number> {
  const twice = repeated(named.map(nameOf));
  if (twice.length > 0) {
    console.error(
      `Two folders are called ${twice.join(', ')}, and would be one in out/. Rename one.`,
    );
    return 1;
  }
  // A mistake of one programme holds nobody else up.
  const sound = named.flatMap(readSound);
  for (const site of repeated(sound.flatMap(({ site = [] }) => site))) {
    console.warn(
      `${site} is named by more than one brand. Copies on one domain share what people write there, whatever ` +
        'their paths: give each a domain of its own.',
    );
  }
  writeMessageKeys(ROOT);
  const work = mkdtempSync(join(tmpdir(), 'fleet-'));
  try {
    const built = await buildSideBySide(sound, work);
    console.log(`\n${built} of ${named.length} built. What to publish lies in out/.`);
    return built === named.length ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** How many were built. */
async function buildSideBySide([first, ...others]: readonly Copy[], work: string): Promise<number> {
  let built = 0;
  const build = async (copy: Copy) => {
    const { isBuilt, seconds, said } = await buildBrand(ROOT, copy, work);
    console.log(`${isBuilt ? '✓' : '✗'} out/${copy.name}  ${seconds.toFixed(1)} s`);
    if (isBuilt) built += 1;
    else console.error(said);
  };
  if (first) await build(first);
  const waiting = others.values();
  const atOnce = Math.max(1, Math.min(availableParallelism(), Math.floor(freemem() / MEMORY)));
  const buildWaiting = async () => {
    for (const copy of waiting) await build(copy);
  };
  await Promise.all(Array.from({ length: atOnce }, buildWaiting));
  return built;
}

/** The copy of a brand, and where it will stand; none where the brand has a mistake. */
function readSound(named: string): (Copy & { site: string | undefined })[] {
  try {
    const { brand, notes } = readBrandFolder(ROOT, named);
    for (const note of notes) console.log(note);
    return [{ folder: resolve(ROOT, named), name: nameOf(named), site: brand.site }];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`✗ ${named} is not built:${error.message}`);
    return [];
  }
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

function nameOf(folder: string): string {
  return basename(resolve(ROOT, folder));
}
