/** What a phone shows for the site; linked from the home page. */

import { brand } from 'virtual:brand';
import type { APIRoute } from 'astro';
import { webManifest } from '../lib/brand/manifest.ts';
import { DEFAULT_LOCALE } from '../lib/i18n/locales.ts';
import { SITE_PATH } from '../lib/site-map/site-path.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(webManifest(brand, DEFAULT_LOCALE, SITE_PATH)), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
