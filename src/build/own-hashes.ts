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
const FOLLOWING = /(?:<script>(?:(?!<\/script>)[\s\S])*<\/script>){2,}/g;
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

/**
 * A script that ends in a semicolon and the one behind it do the same as one script. Only what the policy allows is
 * joined: a script that came into a page in some other way is given no hash here.
 */
export function joinScripts(html: string): string {
  const [policy = ''] = POLICY.exec(html) ?? [];
  const isAllowed = (script: string) => policy.includes(hashInPolicy(script));
  const joined: string[] = [];
  const page = html.replace(FOLLOWING, (run) => {
    if (!scriptsIn(run).every(isAllowed)) return run;
    const shorter = run.replaceAll(';</script><script>', ';');
    joined.push(...scriptsIn(shorter).filter((script) => !isAllowed(script)));
    return shorter;
  });
  const hashes = [...new Set(joined.map(hashInPolicy))];
  return page.replace(POLICY, () =>
    policy.replace(/\bscript-src [^;"]*/, (allowed) => [allowed.trimEnd(), ...hashes].join(' ')),
  );
}

/** The scripts of a row in which each follows the other. */
function scriptsIn(run: string): string[] {
  return run.slice('<script>'.length, -'</script>'.length).split('</script><script>');
}

/** As a policy names it. */
function hashInPolicy(script: string): string {
  return `'sha256-${hashOf('sha256', script)}'`;
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
