/** Entries of a collection with a folder for each language, by their name within it. */
import { DEFAULT_LOCALE, directionOf } from './locales.ts';

export interface InLanguage<Data> {
  data: Data;
  /** The language that it is written in. */
  language: string;
}

/** What a language does not have yet comes in the default one. */
export function inLanguage<Data>(
  entries: readonly { id: string; data: Data }[],
  locale: string,
): Map<string, InLanguage<Data>> {
  const found = new Map<string, InLanguage<Data>>();
  for (const language of new Set([DEFAULT_LOCALE, locale])) {
    for (const { id, data } of entries.filter((entry) => entry.id.startsWith(`${language}/`))) {
      found.set(id.slice(language.length + 1), { data, language });
    }
  }
  return found;
}

/** What tells browsers and screen readers that words are in another language than their page. */
export interface LanguageMarks {
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
}

/** The marks of words in a language, on a page of `locale`; none where it is the same. */
export function languageMarks(language: string, locale: string): LanguageMarks {
  return language === locale ? {} : { lang: language, dir: directionOf(language) };
}
