/**
 * Has the site told in the words of its programme where the toolkit’s guides speak: their MDX is changed before it is compiled.
 * Headings keep the ids that they have without, since pages of this and other sites lead to them.
 */
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { HastPluginInput } from 'satteri';
import type { Plugin } from 'vite';
import type { Speech } from '../lib/brand/own-words.ts';
import { headingIds } from '../lib/guides/headings.ts';
import { guideTextIn } from '../lib/guides/own-words.ts';
import { DEFAULT_LOCALE } from '../lib/i18n/locales.ts';
import { speechIn } from './content-files.ts';

/** Parts of Astro’s settings. Without words of its own, a build has none of them. */
export function toldGuides(root: string) {
  const speech = speechIn(root);
  if (!speech) return { plugins: [], markdown: {} };
  const folder = join(root, 'src/content/guides/').split(sep).join('/');
  const plugin: Plugin = {
    name: 'told-guides',
    enforce: 'pre',
    transform: (text, path) => {
      if (!path.startsWith(folder) || !path.endsWith('.mdx')) return undefined;
      const id = path.slice(folder.length).replace(/\.mdx$/, '');
      return { code: toldText(speech, id, text), map: null };
    },
  };
  return { plugins: [plugin], markdown: { processor: satteri({ hastPlugins: [keptIds] }) } };
}

/** The text of a guide of the toolkit’s, by its language and name, with or without its head. */
export function toldText(speech: Speech | undefined, id: string, text: string): string {
  const [language, slug] = id.split('/');
  return speech && slug && language === DEFAULT_LOCALE ? guideTextIn(speech, slug, text) : text;
}

/** Gives each heading the id of the one that stands in its place in the file. */
const keptIds: HastPluginInput = () => {
  let ids: string[] | undefined;
  return {
    name: 'kept-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit: (node, context) => {
        const { fileURL } = context;
        // A brand’s own guide has no file here, and no other words.
        if (!fileURL?.pathname.endsWith('.mdx')) return;
        ids ??= [...headingIds(readFileSync(fileURLToPath(fileURL), 'utf8'))];
        context.setProperty(node, 'id', ids.shift());
      },
    },
  };
};
