/**
 * Wakes our islands up. Astro’s own renderer for Preact can do more than any of them needs: named
 * slots, signals, and ids that no two islands share. On every page with an island it weighed half a kilobyte more.
 */
import type { Plugin } from 'vite';

const RENDERER = /[\\/]@astrojs[\\/]preact[\\/]dist[\\/]client\.js$/;

/** What is drawn already is taken over; an island that goes away lets go of what it listens to. */
const CODE = `import { h, hydrate, render } from 'preact';
export default (element) => async (Component, props, { default: value }) => {
  if (!element.hasAttribute('ssr')) return;
  const slot = value && h('astro-slot', { dangerouslySetInnerHTML: { __html: value } });
  hydrate(h(Component, props, slot), element);
  element.addEventListener('astro:unmount', () => render(null, element), { once: true });
};`;

export function plainRenderer(): Plugin {
  return {
    name: 'plain-renderer',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    // It lies in one file with Preact. Kept to its own export it would need another that passes it on.
    options: (given) => ({ ...given, preserveEntrySignatures: 'allow-extension' }),
    load: (id) => (RENDERER.test(id.replace(/\?.*$/, '')) ? CODE : undefined),
  };
}
