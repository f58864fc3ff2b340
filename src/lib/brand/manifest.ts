/** The web manifest: what a phone calls the site, and shows for it, once somebody puts it on their screen. */
import type { Brand } from './brand.ts';
import { PAPERS } from './papers.ts';

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
};

/** `sitePath` stands before every address. */
export function webManifest(
  { name, shortName, tagline, logo, inks }: Brand,
  language: string,
  sitePath = '',
) {
  const { href, width, height } = logo.icon;
  const kind = href.replace(/^.*\./, '');
  return {
    name,
    short_name: shortName,
    description: tagline,
    lang: language,
    start_url: `${sitePath}/`,
    display: 'browser',
    theme_color: inks.one.text,
    background_color: PAPERS.light.paper,
    icons: [
      {
        src: sitePath + href,
        type: TYPES[kind],
        sizes: kind === 'svg' ? 'any' : `${width}x${height}`,
      },
    ],
  };
}
