/** Puts the path that a brand names before every address of the site, and says what that costs. */
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { BrandFile } from '../lib/brand/schema.ts';

const MODULE = /\/lib\/site-map\/site-path\.ts$/;

/** `/mentoring` of a brand with the path `/mentoring/`; nothing at the root of a domain. */
export function sitePathOf(brand: Pick<BrandFile, 'path'>): string {
  return brand.path?.replace(/\/$/, '') ?? '';
}

export function sitePath(path: string): Plugin {
  return {
    name: 'site-path',
    load: (id) => (MODULE.test(id) ? `export const SITE_PATH = ${JSON.stringify(path)};` : null),
  };
}

/** One origin is one storage: whatever else stands there reads what people write in the worksheets. */
export function ownOrigin({ path, site }: Pick<BrandFile, 'path' | 'site'>): AstroIntegration {
  return {
    name: 'own-origin',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (path === undefined) return;
        logger.warn(
          `This copy stands under ${path}, so it shares ${site ?? 'its domain'} with whatever else ` +
            'stands there. Every page of that domain, and every script on one, can read, change and erase ' +
            'what people write here; a second copy there mixes its worksheets with these. Give the copy a ' +
            'domain of its own, such as mentoring.example.org, and take “path” out of the brand. If it ' +
            'has to stay: know everything else on that domain.',
        );
      },
    },
  };
}
