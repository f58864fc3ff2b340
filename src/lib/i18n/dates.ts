/** Days and times as people write them. A day is YYYY-MM-DD and belongs to no time zone. */

/** The variety of a language whose dates we write: our English is British. */
export function formatLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** Makes something for each language once: Intl's formatters are slow to build and quick to use. */
function onceALanguage<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<string, T>();
  return (locale) => {
    const found = made.get(locale) ?? make(formatLocale(locale));
    made.set(locale, found);
    return found;
  };
}

/** A moment on the reader’s own clock. */
export const daysAndTimes = onceALanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

const longDates = onceALanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

const shortDates = onceALanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);

/** `2026-11-22` as `22 Nov`, where the year stands elsewhere. For a day that there is. */
export function shortDate(day: string, locale: string): string {
  return shortDates(locale).format(Date.parse(`${day}T00:00:00Z`));
}

/** `2026-11-22` as `22 November 2026`. What is not a day comes back as it was typed. */
export function longDate(day: string, locale: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date takes the 31st of February for the 3rd of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return day;
  return longDates(locale).format(time);
}
