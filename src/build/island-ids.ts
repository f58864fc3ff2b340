/**
 * After the build, takes out of the pages the id that Astro gives an island. It is made of the island’s
 * path on this machine, so the same sources would give other pages in another folder; nothing reads it
 * in a built site.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

export function islandIds(): AstroIntegration {
  return {
    name: 'island-ids',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(join(folder, file), 'utf8');
          const without = html.replaceAll(/(<astro-island) uid="[^"]*"/g, '$1');
          if (without !== html) writeFileSync(join(folder, file), without);
        }
      },
    },
  };
}
