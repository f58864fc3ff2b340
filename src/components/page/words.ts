/** What every page needs first: its language's words, and the list of languages. */
import { getCollection, getEntry } from 'astro:content';
import { brand } from 'virtual:brand';
import { isOffered } from '../../lib/brand/offers.ts';
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';
import { type Translate, translator, type Words } from '../../lib/i18n/messages.ts';

export async function wordsFor(locale: string): Promise<{ words: Words; t: Translate }> {
  const entry = await getEntry('messages', locale);
  if (!entry) throw new Error(`No messages for the language ${locale}.`);
  const words = entry.data.words as Words;
  return { words, t: translator(words, locale) };
}

/** What Astro tells a page that is asked for its addresses. */
export interface Route {
  /** `/[...locale]/tools/goals`. */
  routePattern: string;
}

/** The static paths of a page that exists once in each language; none where the brand does without the page. */
export async function localePaths({ routePattern }: Route) {
  if (!isOffered(brand.offers, routePattern.replace(/^\/\[\.\.\.locale\]/, ''))) return [];
  const languages = await getCollection('messages');
  return languages.map(({ id }) => ({
    params: { locale: id === DEFAULT_LOCALE ? undefined : id.toLowerCase() },
    props: { locale: id },
  }));
}
