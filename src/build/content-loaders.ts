/** Astro content loaders over our own YAML reader; Astro's own takes alias bombs and names no lines. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { glob, type Loader, type LoaderContext } from 'astro/loaders';
import { guideSchema } from '../lib/guides/schema.ts';
import type * as z from '../lib/zod/zod.ts';
import { readBrand } from './brand.ts';
import { offeredMessages, readMessages } from './messages.ts';
import { readFrontmatter, readYamlFolder } from './yaml-files.ts';

interface Entry {
  id: string;
  file?: string;
  data: Record<string, unknown>;
}

/** A collection of all .yaml files below `folder` (from the project's root). */
export function yamlFolder<T extends Record<string, unknown>>(
  folder: string,
  schema: z.ZodMiniType<T>,
): Loader {
  return loader(`yaml:${folder}`, folder, (root) => readYamlFolder(root, folder, schema));
}

/** Guides: Astro renders the MDX, our own reader reads the frontmatter. */
export function guidesLoader(): Loader {
  const files = glob({ base: 'src/content/guides', pattern: '**/*.mdx' });
  return {
    name: 'guides',
    load: (context) => {
      const parseData: LoaderContext['parseData'] = (props) => {
        const file = props.filePath ?? props.id;
        const data = readFrontmatter(file, readFileSync(file, 'utf8'), guideSchema) as never;
        return context.parseData({ ...props, data });
      };
      return files.load({ ...context, parseData });
    },
  };
}

/** The interface's words, one entry a language. */
export function messagesLoader(): Loader {
  return loader('messages', 'src/content/messages', (root) =>
    offeredMessages(readMessages(root), readBrand(root).languages),
  );
}

function loader(name: string, folder: string, read: (root: string) => Entry[]): Loader {
  return {
    name,
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
        if (path.includes(folder) && path.endsWith('.yaml')) {
          fill().catch((error: unknown) => context.logger.error(String(error)));
        }
      });
    },
  };
}
