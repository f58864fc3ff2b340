/**
 * Where several brands are built of the same sources, has what takes longest in each build done once: Babel goes
 * over every component, and the PDFs of the papers are written through `virtual:shared-work`.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { SHARED, valueMadeOnce } from './shared-work.ts';

const MODULE = 'virtual:shared-work';
const SOURCE = fileURLToPath(new URL('./shared-work.ts', import.meta.url));
/** The plugin that runs Babel, of `@preact/preset-vite`. */
const BABEL = 'vite:preact-jsx';

export function sharedSteps(): Plugin {
  return {
    name: 'shared-steps',
    resolveId: (id) => (id === MODULE ? SOURCE : undefined),
    configResolved: ({ plugins }) => {
      if (!process.env[SHARED]) return;
      for (const plugin of plugins.filter(({ name }) => name === BABEL)) shareTransform(plugin);
    },
  };
}

function shareTransform(plugin: Plugin): void {
  const { transform } = plugin;
  if (typeof transform !== 'function') throw new Error(`${BABEL} is not what it was: look at it.`);
  plugin.transform = function (code, id, options) {
    return valueMadeOnce('babel', `${id}\0${code}`, async () =>
      transform.call(this, code, id, options),
    );
  };
}
