/** After the build, writes `_headers` beside the pages: two hosts read it, and to the others it is a file like any. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../lib/hosting/netlify.ts';

/** `sitePath`: what stands before every address. */
export function hostHeaders(sitePath: string): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFileSync(new URL('_headers', dir), headersFile(sitePath)),
    },
  };
}
