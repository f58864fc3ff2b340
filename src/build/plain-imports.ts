/**
 * Lets a page fetch a script on demand by the browser's own `import()`. Vite wraps each of these
 * in a helper that loads style sheets along with it, which weighs as much as a whole component;
 * ours bring no style sheets.
 */
import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
