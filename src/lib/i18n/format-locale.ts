/** Formatters of the platform, for each language once, in the variety that we write. */

/** The variety of a language whose dates we write: our English is British. */
export function formatLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** Makes something for each language once: Intl's formatters are slow to build and quick to use. */
export function onceALanguage<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const found = made.get(locale) ?? make(formatLocale(locale));
    made.set(locale, found);
    return found;
  };
}
