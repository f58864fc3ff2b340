/** Astro content loaders over our own YAML reader; Astro's own takes alias bombs and names no lines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { splitFrontMatter } from '../lib/guides/front-matter.ts';
import type * as z from '../lib/zod/zod.ts';
import { guideFiles, readContent, readGuide, speechIn, toolkitHead } from './content-files.ts';
import { readOwnText } from './own-guide-checks.ts';
import { siteMessages } from './own-messages.ts';
import { toldText } from './told-guides.ts';
import { ContentError } from './yaml-files.ts';

const GUIDES = 'src/content/guides';

interface Entry {
  id: string;
  file?: string;
  data: Record<string, unknown>;
}

/** A collection of all .yaml files of a room, the toolkit’s and the brand’s. */
export function yamlRoom<T extends Record<string, unknown>>(
  room: Parameters<typeof readContent<T>>[1],
  schema: z.ZodMiniType<T>,
): Loader {
  return loader(room, (root) => readContent(root, room, schema));
}

/** Those of the toolkit’s guides that a brand’s stand in the place of. No page shows them. */
export function replacedGuidesLoader(): Loader {
  return {
    name: 'replaced-guides',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const pattern = guideFiles(root)
        .filter(({ isOwn }) => isOwn)
        .map(({ id }) => `${id}.mdx`)
        .filter((name) => existsSync(join(root, GUIDES, name)));
      if (pattern.length > 0) await glob({ base: GUIDES, pattern }).load(context);
    },
  };
}

/** Guides: Astro renders the MDX and the brand’s plain Markdown, our own reader reads the frontmatter. */
export function guidesLoader(): Loader {
  return {
    name: 'guides',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      const speech = speechIn(root);
      const own = guideFiles(root).filter(({ isOwn }) => isOwn);
      const pattern = ['**/*.mdx', ...own.map(({ id }) => `!${id}.mdx`)];
      const files = glob({ base: GUIDES, pattern });
      const parseData: LoaderContext['parseData'] = (props) => {
        const { id, filePath: file = id } = props;
        const data = toolkitHead({ id, file, text: readFileSync(file, 'utf8') }, speech) as never;
        return context.parseData({ ...props, data });
      };
      const store: LoaderContext['store'] = {
        ...context.store,
        set: ({ body, ...entry }) =>
          context.store.set({ ...entry, ...(body && { body: toldText(speech, entry.id, body) }) }),
      };
      // What was kept from another build may be told in the words of another brand.
      context.store.clear();
      // It forgets what it does not know, so the brand’s come after it.
      await files.load({ ...context, parseData, store });
      for (const guide of own) {
        const { id, file, text } = guide;
        const { problems } = readOwnText(text);
        // A server for whoever writes goes on after a fault, and must not show what was refused.
        if (problems.length > 0) {
          context.logger.error(new ContentError(problems.map((one) => ({ ...one, file }))).message);
          continue;
        }
        const data = await context.parseData({ id, data: { ...readGuide(root, guide, speech) } });
        // Without its head: Astro would read that with a parser of its own.
        const rendered = await context.renderMarkdown(splitFrontMatter(text)?.body ?? '');
        const digest = context.generateDigest({ text, data });
        context.store.set({ id, data, body: text, rendered, digest });
      }
    },
  };
}

/** The interface's words, one entry a language. */
export function messagesLoader(): Loader {
  return loader('messages', siteMessages);
}

function loader(room: string, read: (root: string) => Entry[]): Loader {
  return {
    name: `yaml:${room}`,
    load: async (context: LoaderContext) => {
      const root = fileURLToPath(context.config.root);
      const fill = async () => {
        const entries = read(root);
        context.store.clear();
        for (const { id, file, data } of entries) {
          const parsed = await context.parseData({ id, data, ...(file && { filePath: file }) });
          context.store.set({ id, data: parsed, digest: context.generateDigest(data) });
        }
      };
      await fill();
      context.watcher?.on('all', (_, path) => {
        if (path.replaceAll('\\', '/').includes(`content/${room}/`) && path.endsWith('.yaml')) {
          fill().catch((error: unknown) => context.logger.error(String(error)));
        }
      });
    },
  };
}
