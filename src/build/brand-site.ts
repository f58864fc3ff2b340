/**
 * Puts a brand into the site: its settings as the module `virtual:brand`, its custom properties as `virtual:brand.css`,
 * its pictures beside the pages. While somebody writes, a change to any of its files starts the server anew.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { brandCss } from '../lib/brand/styles.ts';
import type { BrandFolder } from './brand.ts';
import { knownNames } from './content-names.ts';
import { firstDraft } from './first-draft.ts';
import { proposedToolkit } from './proposed-toolkit.ts';

export function brandSite({ brand, pictures, notes, watched }: BrandFolder): AstroIntegration {
  return {
    name: 'brand',
    hooks: {
      'astro:config:setup': ({ config, updateConfig, addWatchFile, logger }) => {
        for (const note of notes) logger.warn(note);
        for (const path of watched) addWatchFile(pathToFileURL(path));
        const root = fileURLToPath(config.root);
        const modules = new Map([
          ['virtual:brand', `export const brand = ${JSON.stringify(brand)};`],
          [
            'virtual:toolkit',
            `export const known = ${JSON.stringify(knownNames(root))};
             export const proposed = ${JSON.stringify(proposedToolkit(root))};`,
          ],
          ['virtual:brand.css', brandCss(brand)],
        ]);
        updateConfig({ vite: { plugins: [virtualModules(modules), ...firstDraft(brand.offers)] } });
      },
      'astro:server:setup': ({ server }) => {
        // The folder lies outside of what Vite watches by itself.
        server.watcher.add(watched);
        server.middlewares.use((request, response, next) => {
          const picture = pictures.find(({ href }) => href === request.url?.replace(/\?.*/, ''));
          if (!picture) return next();
          response.setHeader('Content-Type', picture.type);
          response.end(picture.bytes);
        });
      },
      'astro:build:done': ({ dir }) => {
        for (const { href, bytes } of pictures) {
          const file = fileURLToPath(new URL(`.${href}`, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
      },
    },
  };
}

function virtualModules(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'brand-modules',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? modules.get(id.slice(1)) : undefined),
  };
}
