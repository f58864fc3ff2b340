/** Entries of a collection with a folder for each language, by their name within it. */
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';

/** What a language does not have yet comes in the default one. */
export function inLanguage<Data>(
  entries: readonly { id: string; data: Data }[],
  locale: string,
): Map<string, Data> {
  const found = new Map<string, Data>();
  for (const language of new Set([DEFAULT_LOCALE, locale])) {
    for (const { id, data } of entries.filter((entry) => entry.id.startsWith(`${language}/`))) {
      found.set(id.slice(language.length + 1), data);
    }
  }
  return found;
}
