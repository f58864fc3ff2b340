/** A folder of a brand for a test, and what the build says of it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrandFolder, readBrandFolder } from '../../src/build/brand.ts';
import { ContentError } from '../../src/build/yaml-files.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { ROOT } from './words.ts';

export const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h30v20z"/></svg>';

export const BRAND = `version: 2
name: Riverside Pairs
tagline: Two people, one week at a time.
colours:
  one: "#00695c"
logo:
  light: logo.svg
contacts:
  - for: safeguarding
    name: Ms Okafor
    reach: Room 12
`;

/** The folder with these files; those of a sound brand where none are given. */
export function brandFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = temporaryFolder({});
  for (const [name, content] of Object.entries({
    'brand.yaml': BRAND,
    'logo.svg': LOGO,
    ...files,
  })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What is read from a folder, or the text of the error. */
export function readFolder(folder: string): BrandFolder | string {
  try {
    return readBrandFolder(ROOT, folder);
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}

/** The error of a brand.yaml. */
export function faultsOf(text: string, files: Record<string, string | Uint8Array> = {}): string {
  const read = readFolder(brandFolder({ 'brand.yaml': text, ...files }));
  return typeof read === 'string' ? read : '';
}
