/**
 * Reads the brand that a build carries: the folder that BRAND names, or the toolkit’s own. What is wrong with it
 * stops the build, all at once, with file, line and how to mend it; what is merely worth knowing is told.
 */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Brand, brandOf } from '../lib/brand/brand.ts';
import { unreadableInks } from '../lib/brand/inks.ts';
import { BRAND_VERSION } from '../lib/brand/migrations.ts';
import { readBrandText } from '../lib/brand/read-brand.ts';
import { missingSafeguarding } from '../lib/brand/safeguarding.ts';
import { unknownNames } from '../lib/brand/unknown-names.ts';
import { type BrandPicture, readLogo } from './brand-pictures.ts';
import { knownNames } from './content-names.ts';
import { readInside } from './inside-folder.ts';
import { namedFrom, namesOf, readOwnFiles } from './own-content.ts';
import { ContentError } from './yaml-files.ts';

/** The toolkit’s own brand: no programme stands behind it. */
const OWN_FOLDER = 'src/content/brand';
const FILE = 'brand.yaml';
const MOST_BYTES = 262_144;

export interface BrandFolder {
  brand: Brand;
  /** The files that pages show. */
  pictures: BrandPicture[];
  /** What whoever builds should know, in sentences. */
  notes: string[];
  /** Every file that was read, for whoever watches them. */
  watched: string[];
}

export function readBrand(root: string, folder?: string): Brand {
  return readBrandFolder(root, folder).brand;
}

/** `folder` as somebody would write it: from the root of the toolkit, or from that of the machine. */
export function readBrandFolder(root: string, folder = process.env['BRAND']): BrandFolder {
  const place = resolve(root, folder || OWN_FOLDER);
  const file = namedFrom(root, join(place, FILE));
  const stop = (problems: readonly { line: number; message: string }[]): never => {
    throw new ContentError(problems.map((problem) => ({ ...problem, file })));
  };
  if (!existsSync(place) || !statSync(place).isDirectory()) {
    return stop([
      { line: 1, message: `There is no such folder. Make one: npm run brand:new -- ${folder}` },
    ]);
  }
  const text = readInside(place, FILE, MOST_BYTES);
  if (!text.ok) return stop([{ line: 1, message: text.message }]);
  const settings = readBrandText(text.bytes.toString('utf8'));
  if (!settings.ok) return stop(settings.problems);
  const { data, lineOf, changes } = settings;

  const content = readOwnFiles(root, folder);
  const logo = readLogo(place, data.logo);
  const known = knownNames(root);
  const unprotected = folder && missingSafeguarding(data);
  const problems = [
    ...unreadableInks(data.colours),
    ...logo.problems,
    ...unknownNames(data, {
      ...known,
      clauses: [...known.clauses, ...namesOf(content, 'clauses')],
    }),
    ...(unprotected ? [{ path: ['contacts'], message: unprotected }] : []),
  ].map(({ path, message }) => ({ line: lineOf(path), message: `${path.join('.')}: ${message}` }));
  if (problems.length > 0) return stop(problems);

  return {
    brand: brandOf(data, logo.logo),
    pictures: logo.pictures,
    notes: [...(changes.length > 0 ? [changesNote(file, changes)] : []), ...logo.notes],
    watched: [text.path, ...[...logo.pictures, ...content].map(({ path }) => path)],
  };
}

function changesNote(file: string, changes: readonly string[]): string {
  return `${file} has an older shape, and was read all the same. ${changes.join(' ')} Change that in the file and write \`version: ${BRAND_VERSION}\` into it when you can.`;
}
