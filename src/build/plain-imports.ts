/**
 * Lets a page fetch a script on demand by the browser's own `import()`. Vite wraps each of these
 * in a helper that loads style sheets along with it, which weighs as much as a whole component;
 * ours bring no style sheets. It also lists, in every script, the files that come with each: names
 * that no compression makes smaller.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const LIST = /const __vite__mapDeps=.*?\n/;
const USE = /,\s*__vite__mapDeps\(\[[\d,]*\]\)/g;

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
    generateBundle: {
      // After Vite’s own, which writes the list.
      order: 'post',
      handler: (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = chunk.code.replace(LIST, '').replace(USE, '');
        }
      },
    },
  };
}
