/** The copy that a run of `npm run test:brands` walks through: what its brand says, and the files of its site. */
import { resolve } from 'node:path';
import { readBrandFolder } from '../../src/build/brand.ts';
import { namesOf, type Room, readOwnFiles } from '../../src/build/own-content.ts';
import { isOffered } from '../../src/lib/brand/offers.ts';
import { bytesIn, textOf } from './built-copy.ts';
import { ROOT } from './words.ts';

const folder = process.env['BRAND'];
const out = process.env['BOTHWAYS_OUT'];
if (!folder || !out) throw new Error('These tests need a copy. Run them with: npm run test:brands');

export const FOLDER = resolve(ROOT, folder);
export const { brand, pictures } = readBrandFolder(ROOT);
export const [MODE = 'reciprocal'] = brand.offers.modes;
export const FILES = bytesIn(resolve(ROOT, out));
export const PAGES = [...FILES.keys()].filter((file) => file.endsWith('.html'));

/** What a file of the site says; nothing where there is none. */
export function said(file: string): string {
  return textOf(FILES.get(file) ?? Buffer.from(''));
}

/** The words of a page that a reader sees, without its head and foot. */
export function mainWords(file: string): string {
  const [main = ''] = /<main[\s\S]*<\/main>/.exec(said(file)) ?? [];
  return main.replace(/<[^>]*>/g, '');
}

/** Whether a page stands in the copy, by its address. */
export function isBuilt(path: string): boolean {
  return FILES.has(`${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`);
}

export const offers = (path: string) => isOffered(brand.offers, path);

/** What the brand wrote for a room in English, by the names of its files. */
export const ownIn = (room: Room): string[] => namesOf(readOwnFiles(ROOT), room);
