/** What every page needs first: its language's words, and the list of languages. */
import { getCollection, getEntry } from 'astro:content';
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';
import { type Translate, translator, type Words } from '../../lib/i18n/messages.ts';

export async function wordsFor(locale: string): Promise<{ words: Words; t: Translate }> {
  const entry = await getEntry('messages', locale);
  if (!entry) throw new Error(`No messages for the language ${locale}.`);
  const words = entry.data.words as Words;
  return { words, t: translator(words, locale) };
}

/** The static paths of a page that exists once in each language. */
export async function localePaths() {
  const languages = await getCollection('messages');
  return languages.map(({ id }) => ({
    params: { locale: id === DEFAULT_LOCALE ? undefined : id.toLowerCase() },
    props: { locale: id },
  }));
}
