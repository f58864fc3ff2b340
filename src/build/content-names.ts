/** What the toolkit has of a kind, by the names of its files: for settings that name some of it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownNames } from '../lib/brand/unknown-names.ts';

export function knownNames(root: string): KnownNames {
  return { languages: languagesIn(root), templates: templatesIn(root), clauses: clausesIn(root) };
}

/** The languages that its words are written in. */
export function languagesIn(root: string): string[] {
  return namesIn(join(root, 'src/content/messages'));
}

/** The templates of agreements. */
function templatesIn(root: string): string[] {
  return namesIn(join(root, 'src/content/templates/en'));
}

/** The clauses of agreements. */
function clausesIn(root: string): string[] {
  return namesIn(join(root, 'src/content/clauses/en'));
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .toSorted();
}
