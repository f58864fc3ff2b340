/** `npm run hosting -- nginx` writes what a host needs into hosting/, for the address that the brand names. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBrand } from '../src/build/brand.ts';
import { sitePathOf } from '../src/build/site-path.ts';
import { htaccessFile } from '../src/lib/hosting/apache.ts';
import { caddyFile } from '../src/lib/hosting/caddy.ts';
import {
  CLOUD_FRONT_FUNCTION,
  cloudFrontHeaders,
  uploadScript,
} from '../src/lib/hosting/cloud-front.ts';
import { nginxFile } from '../src/lib/hosting/nginx.ts';
import { tell } from './told.ts';

/** Where it is not known yet. Nobody has this domain. */
const EXAMPLE = 'mentoring.example.org';
const root = join(import.meta.dirname, '..');
/** Hosts that need no file: the build writes what they read. */
const READY =
  'GitHub Pages, Netlify and Cloudflare Pages need nothing from here: see docs/hosting.md.';

await tell(() => writeFor(process.argv[2] ?? ''));

function writeFor(host: string): number {
  const brand = readBrand(root);
  const hosts = filesByHost(brand.site?.replace('https://', '') ?? EXAMPLE, sitePathOf(brand));
  if (!Object.hasOwn(hosts, host)) {
    const known = Object.keys(hosts).join(', ');
    console.log(`npm run hosting -- <host>, where the host is one of: ${known}.\n${READY}`);
    return host === '' ? 0 : 1;
  }
  mkdirSync(join(root, 'hosting'), { recursive: true });
  for (const [file, text] of Object.entries(hosts[host] ?? {})) {
    writeFileSync(join(root, 'hosting', file), text);
    console.log(`Written: hosting/${file}`);
  }
  console.log('What to do with it stands at its head, and in docs/hosting.md.');
  if (!brand.site) {
    console.log(
      `The brand names no site yet, so it says ${EXAMPLE}. Write “site” into the brand first.`,
    );
  }
  return 0;
}

/** The text of each file, by the host that reads it. */
function filesByHost(domain: string, path: string): Record<string, Record<string, string>> {
  const place = { domain, path, root: '/var/www/mentoring' };
  return {
    nginx: { 'mentoring.conf': nginxFile(place) },
    caddy: { Caddyfile: caddyFile(place) },
    apache: { '.htaccess': htaccessFile(path) },
    s3: {
      'upload.sh': uploadScript(path),
      'cloudfront-headers.json': cloudFrontHeaders(domain.replaceAll('.', '-')),
      'cloudfront-function.js': CLOUD_FRONT_FUNCTION,
    },
  };
}
