/**
 * How a programme’s own words stand among those of a page. A name that is written from right to left would
 * otherwise draw the signs and words beside it into its own order.
 */
import { type LanguageMarks, languageMarks } from '../i18n/in-language.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';

/** The first letter decides, as in Unicode’s own rules. */
const RIGHT_TO_LEFT =
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The marks of an element that holds nothing else. A brand is written in the default language. */
export function ownMarks(words: string, locale: string): LanguageMarks {
  const marks = languageMarks(DEFAULT_LOCALE, locale);
  return RIGHT_TO_LEFT.test(words) ? { ...marks, dir: 'rtl' } : marks;
}

/** A name in a line that can hold no element, such as a title: set apart by characters that nobody sees. */
export function setApart(name: string): string {
  return RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name;
}
