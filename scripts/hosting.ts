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

/** Where it is not known yet. Nobody has this domain. */
const EXAMPLE = 'mentoring.example.org';
const root = join(import.meta.dirname, '..');
const brand = readBrand(root);
const path = sitePathOf(brand);
const domain = brand.site?.replace('https://', '') ?? EXAMPLE;
const place = { domain, path, root: '/var/www/mentoring' };

const HOSTS: Record<string, () => Record<string, string>> = {
  nginx: () => ({ 'mentoring.conf': nginxFile(place) }),
  caddy: () => ({ Caddyfile: caddyFile(place) }),
  apache: () => ({ '.htaccess': htaccessFile(path) }),
  s3: () => ({
    'upload.sh': uploadScript(path),
    'cloudfront-headers.json': cloudFrontHeaders(domain.replaceAll('.', '-')),
    'cloudfront-function.js': CLOUD_FRONT_FUNCTION,
  }),
};
/** Hosts that need no file: the build writes what they read. */
const READY =
  'GitHub Pages, Netlify and Cloudflare Pages need nothing from here: see docs/hosting.md.';

const [name = ''] = process.argv.slice(2);
const files = HOSTS[name]?.();
if (files) {
  mkdirSync(join(root, 'hosting'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(root, 'hosting', file), text);
    console.log(`Written: hosting/${file}`);
  }
  console.log('What to do with it stands at its head, and in docs/hosting.md.');
  if (!brand.site) {
    console.log(
      `The brand names no site yet, so it says ${EXAMPLE}. Write “site” into the brand first.`,
    );
  }
} else {
  const known = Object.keys(HOSTS).join(', ');
  console.log(`npm run hosting -- <host>, where the host is one of: ${known}.\n${READY}`);
  process.exitCode = name === '' ? 0 : 1;
}
