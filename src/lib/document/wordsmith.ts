/** What a document is worded with besides what people wrote: the words of its language, and how that writes lists and dates. */
import type { LanguageMarks } from '../i18n/in-language.ts';
import { type Translate, translator, type Words } from '../i18n/messages.ts';

export interface Wordsmith {
  t: Translate;
  locale: string;
}

/** Content that is not in the page’s language: the marks of its words, and the paper’s own words in its language. */
export interface Foreign {
  marks: LanguageMarks & { lang: string };
  words: Words;
}

/** A paper is in one language throughout, that of its content: the page’s, or another that brings its own words. */
export function wordsmithOf(
  { foreign }: { foreign?: Foreign | undefined },
  page: Wordsmith,
): Wordsmith {
  if (!foreign) return page;
  const locale = foreign.marks.lang;
  return { t: translator(foreign.words, locale), locale };
}
