/** Days, times and lists as people write them. A day is YYYY-MM-DD and belongs to no time zone. */

/** The variety of a language whose dates we write: our English is British. */
export function formatLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** `2026-11-22` as `22 November 2026`. What is not a day comes back as it was typed. */
export function longDate(day: string, locale: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return day;
  return new Intl.DateTimeFormat(formatLocale(locale), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(time);
}
