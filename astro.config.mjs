import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readBrandFolder } from './src/build/brand.ts';
import { brandSite } from './src/build/brand-site.ts';
import { contentChecks } from './src/build/content-checks.ts';
import { earlyModules } from './src/build/early-modules.ts';
import { hostHeaders } from './src/build/host-headers.ts';
import { islandIds } from './src/build/island-ids.ts';
import { ownHashes } from './src/build/own-hashes.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { plainRenderer } from './src/build/plain-renderer.ts';
import { searchIndex } from './src/build/search-index.ts';
import { islandModules, sharedModules } from './src/build/shared-modules.ts';
import { sharedSteps } from './src/build/shared-steps.ts';
import { ownOrigin, sitePath, sitePathOf } from './src/build/site-path.ts';
import { tightScripts } from './src/build/tight-scripts.ts';
import { toldGuides } from './src/build/told-guides.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const folder = readBrandFolder(root);
const { brand } = folder;
const path = sitePathOf(brand);
const told = toldGuides(root);
// Builds that run side by side must not write into each other's.
const cache = process.env.BOTHWAYS_CACHE;

export default defineConfig({
  ...(brand.site && { site: brand.site }),
  ...(brand.path && { base: brand.path }),
  outDir: process.env.BOTHWAYS_OUT ?? 'dist',
  ...(cache && { cacheDir: `${cache}/astro` }),
  trailingSlash: 'always',
  integrations: [
    brandSite(folder),
    contentChecks(),
    mdx(),
    preact(),
    islandIds(),
    ownHashes(),
    searchIndex(path),
    earlyModules(path),
    hostHeaders(path),
    ownOrigin(brand),
    // A sitemap needs to know where the site stands.
    ...(brand.site ? [sitemap()] : []),
  ],
  markdown: { syntaxHighlight: false, ...told.markdown },
  devToolbar: { enabled: false },
  // One stylesheet a page, cached for the next one.
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "img-src 'self'"],
    },
  },
  vite: {
    ...(cache && { cacheDir: `${cache}/vite` }),
    plugins: [
      sitePath(path),
      sharedSteps(),
      plainImports(),
      plainRenderer(),
      tightScripts(),
      ...told.plugins,
    ],
    // The worker that searches is a bundle of its own.
    worker: { plugins: () => [sitePath(path)] },
    // Astro's MDX marks its modules with a directive that the bundler does not know (withastro/astro#18087).
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Preact comes in three small files otherwise, and the list of languages and what loads a
            // piece on use in one each; each request costs more than it carries.
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'preact',
                    test: /node_modules[\\/](preact|@(nanostores|astrojs)[\\/]preact)[\\/]|lib[\\/]i18n[\\/](locales|messages)\.ts|preload-helper/,
                  },
                  // Only pages that nobody waits for erase everything; the tools are at their bar.
                  ...[sharedModules, islandModules].map((name) => ({
                    name,
                    test: /^(?!.*(erase-everything|browser[\\/]traces|lib[\\/]privacy))/,
                  })),
                  { name: 'traces', test: /browser[\\/]traces/ },
                ],
              },
            },
          },
        },
      },
    },
  },
});
