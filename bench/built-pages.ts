/** The pages of the built site, sorted by what they are held to. */
import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** `mine`: the page of one's own worksheets; `print`: the list of papers; `studio`: where a brand is made; all are held to the weight of a tool. */
export type PageKind = 'guide' | 'tool' | 'mine' | 'print' | 'studio' | 'search' | 'home' | 'other';

export interface BuiltPage {
  /** The file inside the built folder: `guides/benefits/index.html`. */
  file: string;
  /** The address: `/guides/benefits/`. */
  path: string;
  kind: PageKind;
}

/** In each, a language may stand before the address. */
const KINDS: [PageKind, RegExp][] = [
  ['guide', /^\/([a-z-]+\/)?guides\/[^/]+\/$/],
  ['tool', /^\/([a-z-]+\/)?tools\/[^/]+\/([^/]+\/)?$/],
  ['mine', /^\/([a-z-]+\/)?my\/$/],
  ['print', /^\/([a-z-]+\/)?print\/$/],
  ['studio', /^\/([a-z-]+\/)?programmes\/brand\/$/],
  ['search', /^\/([a-z-]+\/)?search\/$/],
  ['home', /^\/$/],
];

/** Throws where nothing is built, or where there is nothing to hold to a bar. */
export function builtPages(folder: string): BuiltPage[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((file): BuiltPage => {
      const path = `/${file.replace(/index\.html$/, '')}`;
      const kind = KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other';
      return { file, path, kind };
    });
  for (const kind of ['guide', 'tool', 'mine', 'print', 'studio', 'search', 'home'] as const) {
    if (!pages.some((page) => page.kind === kind)) throw new Error(`No ${kind} is built.`);
  }
  return pages;
}
