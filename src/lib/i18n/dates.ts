/** Days as people write them. A day is YYYY-MM-DD and belongs to no time zone. */
import { onceALanguage } from './format-locale.ts';

const longDates = onceALanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

/** `2026-11-22` as `22 November 2026`. What is not a day comes back as it was typed. */
export function longDate(day: string, locale: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // Date takes the 31st of February for the 3rd of March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return day;
  return longDates(locale).format(time);
}
