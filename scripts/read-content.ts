/**
 * Reads the brand and all content before Astro starts, so that a mistake in them is the first thing that is said, and
 * the only one. With --brand it reads the brand alone: a server for whoever writes starts in spite of the rest.
 */
import { join } from 'node:path';
import { readBrandFolder } from '../src/build/brand.ts';
import { checkContent } from '../src/build/content-checks.ts';
import { tell } from './told.ts';

const ROOT = join(import.meta.dirname, '..');

await tell(() => {
  readBrandFolder(ROOT);
  if (!process.argv.includes('--brand')) checkContent(ROOT);
  return 0;
});
