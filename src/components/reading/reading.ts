/** Glossary and paths of one language; what is not translated comes in the default one. */
import { getCollection } from 'astro:content';
import { inLanguage } from '../../lib/i18n/in-language.ts';

/** In alphabetical order. */
export async function termsIn(locale: string) {
  const terms = inLanguage(await getCollection('glossary'), locale);
  return [...terms]
    .map(([id, entry]) => ({ id, ...entry }))
    .toSorted((a, b) => a.data.term.localeCompare(b.data.term, locale));
}

/** In the order of the home page. */
export async function pathsIn(locale: string) {
  const paths = inLanguage(await getCollection('paths'), locale);
  return [...paths]
    .map(([id, entry]) => ({ id, ...entry }))
    .toSorted((a, b) => a.data.order - b.data.order);
}
