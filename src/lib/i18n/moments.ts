/** Days with times, as people write them. */
import { onceALanguage } from './format-locale.ts';

/** A moment on the reader’s own clock. */
export const daysAndTimes = onceALanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);
