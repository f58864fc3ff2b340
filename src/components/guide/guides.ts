/** The guides that the brand has, in one language and in reading order; where one is not translated, the default language's. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import { isOffered } from '../../lib/brand/offers.ts';
import { SECTIONS } from '../../lib/guides/schema.ts';
import { DEFAULT_LOCALE } from '../../lib/i18n/locales.ts';

export interface GuideEntry {
  slug: string;
  /** The language that it is written in. */
  language: string;
  entry: CollectionEntry<'guides'>;
}

export async function guidesIn(locale: string): Promise<GuideEntry[]> {
  const entries = await getCollection('guides');
  const guides = new Map<string, GuideEntry>();
  for (const language of [DEFAULT_LOCALE, locale]) {
    for (const entry of entries.filter(({ id }) => id.startsWith(`${language}/`))) {
      const slug = entry.id.slice(language.length + 1);
      if (isOffered(brand.offers, `/guides/${slug}/`)) guides.set(slug, { slug, language, entry });
    }
  }
  const place = ({ entry: { data } }: GuideEntry) =>
    SECTIONS.indexOf(data.section) * 100 + data.order;
  return [...guides.values()].toSorted((a, b) => place(a) - place(b));
}
