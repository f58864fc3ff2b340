/** Hands the brand's custom properties to the stylesheet as the module `virtual:brand.css`. */
import type { Plugin } from 'vite';
import { brandCss } from '../lib/brand/colours.ts';
import type { Brand } from '../lib/brand/schema.ts';

const MODULE = 'virtual:brand.css';

export function brandStyles(brand: Brand): Plugin {
  return {
    name: 'brand-styles',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? brandCss(brand) : undefined),
  };
}
