/** After the build, has Pagefind read the pages and write its index; only the files that our search loads. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type IndexFile } from 'pagefind';
import { orderIndex } from './ordered-index.ts';
import { searchRecords } from './search-records.ts';

/** Pagefind ships several interfaces of its own; ours replaces them. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)|playground/;

export function searchIndex(): AstroIntegration {
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
        for (const record of searchRecords(root, folder)) {
          throwAny(record.url, await index.addCustomRecord(record));
        }
        const answer = await index.getFiles();
        throwAny('its files', answer);
        const files = orderIndex(answer.files);
        // Every index comes with a reader for languages that Pagefind can’t stem.
        const isUnstemmed = /"wasm":null/.test(textOf(files, 'pagefind-entry.json'));
        const isUsed = (path: string) =>
          !UNUSED.test(path) && (isUnstemmed || path !== 'wasm.unknown.pagefind');
        for (const { path, content } of files.filter((file) => isUsed(file.path))) {
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

/** Pagefind answers with its errors and goes on; a search that misses pages must not be released. */
function throwAny(what: string, { errors }: { errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`The search index lacks ${what}: ${errors.join('; ')}`);
}

function textOf(files: readonly IndexFile[], path: string): string {
  return new TextDecoder().decode(files.find((file) => file.path === path)?.content);
}
