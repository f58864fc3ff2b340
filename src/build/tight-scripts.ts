/**
 * Goes over the scripts once more after the bundler has made them small. Two minifiers that know
 * different ways take a hundredth more off than either alone, and every island pays for it.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { valueMadeOnce } from './shared-work.ts';

export function tightScripts(): Plugin {
  return {
    name: 'tight-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // After the bundler’s own, and after `plain-imports` has taken lists away.
      order: 'post',
      handler: async (_, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = await valueMadeOnce('script', chunk.code, () => tighten(chunk.code));
        }
      },
    },
  };
}

async function tighten(script: string): Promise<string> {
  const { code } = await minify(script, {
    module: true,
    ecma: 2022,
    compress: { passes: 5, keep_fargs: false, unsafe_methods: true },
  });
  return code ?? script;
}
