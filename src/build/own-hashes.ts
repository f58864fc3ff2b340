/**
 * After the build, leaves in the policy of each page the hashes of the scripts and styles that
 * stand in it. Astro names those of every page in every page: more than the page may run, and a
 * quarter of a kilobyte that no compression takes away. Scripts that follow each other become one, which
 * is one hash less.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = /\s'(sha\d+)-([^']+)'/g;

export function ownHashes(): AstroIntegration {
  return {
    name: 'own-hashes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
        for (const path of names.filter((name) => name.endsWith('.html'))) {
          const file = join(folder, path);
          writeFileSync(file, withOwnHashes(joinScripts(readFileSync(file, 'utf8'))));
        }
      },
    },
  };
}

/** A script that ends in a semicolon and the one behind it do the same as one script. */
export function joinScripts(html: string): string {
  const joined = html.replaceAll(';</script><script>', ';');
  const hashes = scriptHashes(joined).filter((hash) => !html.includes(hash));
  return joined.replace(POLICY, (policy) =>
    policy.replace(/\bscript-src [^;"]*/, (allowed) => [allowed.trimEnd(), ...hashes].join(' ')),
  );
}

/** As a policy names them. */
function scriptHashes(html: string): string[] {
  return [...html.matchAll(INLINE)]
    .filter(([, name]) => name === 'script')
    .map(([, , text = '']) => `'sha256-${hashOf('sha256', text)}'`);
}

export function withOwnHashes(html: string): string {
  const inline = [...html.matchAll(INLINE)].map(([, , text = '']) => text);
  const isOwn = (algorithm: string, hash: string) =>
    inline.some((text) => hashOf(algorithm, text) === hash);
  return html.replace(POLICY, (policy) =>
    policy.replace(HASH, (entry, algorithm: string, hash: string) =>
      isOwn(algorithm, hash) ? entry : '',
    ),
  );
}

function hashOf(algorithm: string, text: string): string {
  return createHash(algorithm).update(text).digest('base64');
}
