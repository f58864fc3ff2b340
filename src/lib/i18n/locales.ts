/** Which languages read in which direction, and where a language's pages stand. */
import { SITE_PATH } from '../site-map/site-path.ts';
import { PSEUDO_LOCALE } from './pseudo.ts';

/** The language whose pages stand at the root, and that fills every gap of another. */
export const DEFAULT_LOCALE = 'en';

const RIGHT_TO_LEFT = ['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'];

export function directionOf(locale: string): 'ltr' | 'rtl' {
  const language = locale.split('-')[0] ?? locale;
  return locale === PSEUDO_LOCALE || RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/**
 * `/guides/` in Welsh is `/cy/guides/`; in the default language it is `/guides/`. Either stands behind
 * the path of a site that has one.
 */
export function localePath(locale: string, path: string): string {
  const own = locale === DEFAULT_LOCALE ? path : `/${locale.toLowerCase()}${path}`;
  return SITE_PATH ? SITE_PATH + own : own;
}
