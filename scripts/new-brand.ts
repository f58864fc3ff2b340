/**
 * `npm run brand:new [folder]`: asks a few questions, or takes the answers as flags, and writes a folder for a
 * brand. It never writes over what is there, and what it writes has been read as the build will read it.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readBrandFolder } from '../src/build/brand.ts';
import { ContentError } from '../src/build/yaml-files.ts';
import { type NewBrand, newBrandFiles } from '../src/lib/brand/new-brand.ts';
import {
  ownRepositoryFiles,
  type Toolkit,
  toolkitFaults,
} from '../src/lib/brand/own-repository.ts';
import { BRAND_FOLDER } from '../src/lib/brand/repository-places.ts';
import { BLANK, QUESTIONS } from './brand-questions.ts';
import { thisToolkit } from './this-toolkit.ts';

const ROOT = join(import.meta.dirname, '..');
const HELP = `npm run brand:new -- [folder] [flags]

Writes a folder for a brand: brand.yaml, a logo to put your own in the place of, and content/.
Without --name it asks.

  --name        the name of your programme
  --tagline     one sentence that says what it is
  --colour      one colour, as # and six digits
  --site        where the site will stand, if you know: https://pairs.example.org
  --safeguarding-name, --safeguarding-reach
                who answers for the safety of people under eighteen, and how to reach them;
                leave both out where nobody under eighteen takes part
  --repository  a small repository around the folder, with a workflow that builds and publishes it
  --toolkit     where that fetches the toolkit from; else from where this copy came
  --release     which release it builds with: a tag, a branch or a commit; else the one that lies here
`;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    tagline: { type: 'string' },
    colour: { type: 'string' },
    site: { type: 'string' },
    'safeguarding-name': { type: 'string' },
    'safeguarding-reach': { type: 'string' },
    repository: { type: 'boolean' },
    toolkit: { type: 'string' },
    release: { type: 'string' },
    help: { type: 'boolean' },
  },
});

if (values.help) console.log(HELP);
else process.exitCode = await writeBrand(positionals[0]);

async function writeBrand(named: string | undefined): Promise<number> {
  // Before anybody answers questions for nothing.
  if (named && isFull(resolve(ROOT, named))) return refuse(fullNote(named));
  const toolkit = values.repository ? { ...thisToolkit(ROOT), ...setToolkit() } : undefined;
  const [unknown] = toolkit ? toolkitFaults(toolkit) : [];
  if (unknown) return refuse(`${unknown.message} It goes behind --toolkit and --release.`);
  const brand = values.name === undefined ? await ask() : fromFlags(values.name);
  if (!brand) return refuse('The questions were not answered to the end, so nothing was written.');
  const faults = faultsOf(brand);
  if (faults) return refuse(`Nothing was written, since this would not build:\n${faults}`);
  const folder = resolve(ROOT, named ?? `../${slugOf(brand.name)}`);
  if (isFull(folder)) return refuse(fullNote(folder));
  writeAll(folder, toolkit ? ownRepositoryFiles(brand, toolkit) : newBrandFiles(brand));
  const [place = folder] = [relative(ROOT, folder), folder].toSorted((a, b) => a.length - b.length);
  const shown = toolkit ? join(place, BRAND_FOLDER) : place;
  console.log(`\nWritten to ${place}. See it with:\n\n  BRAND=${shown} npm start\n`);
  if (toolkit)
    console.log(`How to publish and to update it stands in ${join(place, 'README.md')}.\n`);
  return 0;
}

function setToolkit(): Partial<Toolkit> {
  const { toolkit, release } = values;
  return { ...(toolkit && { address: toolkit }), ...(release && { release }) };
}

function fromFlags(name: string): NewBrand {
  const { tagline = BLANK.tagline, colour = BLANK.colour, site } = values;
  const { 'safeguarding-name': who, 'safeguarding-reach': reach } = values;
  const isSet = who !== undefined || reach !== undefined;
  const safeguarding = isSet ? { name: who ?? '', reach: reach ?? '' } : undefined;
  return { name, tagline, colour, site, safeguarding };
}

/** The answers; nothing where the input ends before they do. */
async function ask(): Promise<NewBrand | undefined> {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  let brand = BLANK;
  for (const { text, otherwise, isAsked = () => true, put } of QUESTIONS) {
    // Asked again until the brand builds with the answer, so that nobody types the others twice.
    for (let faults = '?'; faults && isAsked(brand); ) {
      process.stdout.write(`${text}${otherwise && ` [${otherwise}]`}\n> `);
      const { value, done } = await lines.next();
      if (done) return undefined;
      const changed = put(brand, value.trim() || otherwise);
      faults = faultsOf(changed);
      if (faults) console.log(faults);
      else brand = changed;
    }
  }
  terminal.close();
  return brand;
}

/** What the build would say of it; nothing where it builds. */
function faultsOf(brand: NewBrand): string {
  const trial = mkdtempSync(join(tmpdir(), 'brand-'));
  try {
    writeAll(trial, newBrandFiles(brand));
    readBrandFolder(ROOT, trial);
    return '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ message }) => `  ${message}`).join('\n');
  } finally {
    rmSync(trial, { recursive: true });
  }
}

function writeAll(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function isFull(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

function fullNote(folder: string): string {
  return `There is something in ${folder} already, and it stays as it is. Name another folder.`;
}

function refuse(why: string): number {
  console.error(why);
  return 1;
}

/** A name for a folder; one that has no letters of ours is called brand. */
function slugOf(name: string): string {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'brand'
  );
}
