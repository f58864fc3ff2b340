/** After the build, has Pagefind read the pages and write its index; only the files that our search loads. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { PagefindEntry } from '../lib/search/pagefind.ts';
import { knownSite } from './known-site.ts';
import { orderIndex } from './ordered-index.ts';
import { searchRecords } from './search-records.ts';

/** Pagefind’s own interfaces, its worker and its filters: ours replace them. */
const UNUSED =
  /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)|filter\/|wasm\.|pagefind-entry)|playground/;

/** `sitePath`: what stands before every address. */
export function searchIndex(sitePath: string): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        // Pagefind numbers the pages as they come; of a whole folder they come as the disk lists them.
        for (const page of pagesIn(folder))
          throwAny(page.sourcePath, await index.addHTMLFile(page));
        for (const record of searchRecords(root, folder, sitePath)) {
          throwAny(record.url, await index.addCustomRecord(record));
        }
        const answer = await index.getFiles();
        throwAny('its files', answer);
        for (const { path, content } of ourFiles(orderIndex(answer.files), sitePath)) {
          const target = join(folder, 'pagefind', path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await close();
      },
    },
  };
}

/** The built pages by their names, which are the same on every disk. */
function pagesIn(folder: string): { sourcePath: string; content: string }[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .toSorted()
    .map((file) => ({ sourcePath: file, content: readFileSync(join(folder, file), 'utf8') }));
}

/** Pagefind’s files that are used, and for each language its reader of the index and what is known of its pages. */
function ourFiles(
  files: readonly IndexFile[],
  sitePath: string,
): { path: string; content: string | Uint8Array }[] {
  const contentOf = (path: string) => {
    const file = files.find((other) => other.path === path);
    if (!file) throw new Error(`Pagefind made no ${path}.`);
    return file.content;
  };
  const entry = JSON.parse(
    new TextDecoder().decode(contentOf('pagefind-entry.json')),
  ) as PagefindEntry;
  const ofLanguages = Object.entries(entry.languages).flatMap(([language, of]) => {
    const content = contentOf(`wasm.${of.wasm ?? 'unknown'}.pagefind`);
    // By the name of its language, so that a page can ask for it before the entry has come.
    of.wasm = language;
    const known = knownSite(files, language, of.hash, sitePath);
    return [
      { path: `wasm.${language}.pagefind`, content },
      { path: `pages.${language}.json`, content: JSON.stringify(known) },
    ];
  });
  return [
    ...files.filter(({ path }) => !UNUSED.test(path)),
    { path: 'pagefind-entry.json', content: JSON.stringify(entry) },
    ...ofLanguages,
  ];
}

/** Pagefind answers with its errors and goes on; a search that misses pages must not be released. */
function throwAny(what: string, { errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index lacks ${what}: ${errors.join('; ')}`);
}
