/** Days cut short, for axes and heads of columns. */
import { onceALanguage } from './format-locale.ts';

const shortDates = onceALanguage(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);

/** `2026-11-22` as `22 Nov`, where the year stands elsewhere. For a day that there is. */
export function shortDate(day: string, locale: string): string {
  return shortDates(locale).format(Date.parse(`${day}T00:00:00Z`));
}
