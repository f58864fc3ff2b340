/**
 * After the build, names in the search page the modules that its island is made of, so that they
 * are fetched with the page. Otherwise a browser learns of each only from the one before, and on a
 * phone that is half a second before the index begins to load.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** `sitePath`: what stands before every address, and in no name of a file. */
export function earlyModules(sitePath: string): AstroIntegration {
  return {
    name: 'early-modules',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of globSync('{search,*/search}/index.html', { cwd: folder })) {
          const file = join(folder, page);
          const html = readFileSync(file, 'utf8');
          writeFileSync(
            file,
            nameModules(html, (path) =>
              readFileSync(join(folder, path.slice(sitePath.length)), 'utf8'),
            ),
          );
        }
      },
    },
  };
}

/** `read` gives the text of a module, by its address. */
export function nameModules(html: string, read: (path: string) => string): string {
  const islands = [...html.matchAll(/\b(?:component|renderer)-url="([^"]+)"/g)];
  const modules = new Set(islands.map(([, path = '']) => path));
  if (modules.size === 0) throw new Error('The search page has no island.');
  // What is added to a set on the way is visited, too.
  for (const path of modules) {
    for (const [, name = ''] of read(path).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)) {
      modules.add(path.replace(/[^/]+$/, name));
    }
  }
  const links = [...modules].map((path) => `<link rel="modulepreload" href="${path}">`);
  return html.replace('</head>', () => `${links.join('')}</head>`);
}
