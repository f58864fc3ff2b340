/** The conversation cards of one language, and the modes that have a page of them. */
import { getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import { isOffered } from '../../lib/brand/offers.ts';
import { type InLanguage, inLanguage } from '../../lib/i18n/in-language.ts';
import type { Mode } from '../../lib/partnership/mode.ts';
import { cardsPageOf, modesOfCards } from '../../lib/questions/cards.ts';
import type { Topic } from '../../lib/questions/schema.ts';

export interface OfferedTopic extends InLanguage<Topic> {
  /** The name of its file. */
  id: string;
}

/** In their order; what is not translated comes in the default language. */
export async function topicsIn(locale: string): Promise<OfferedTopic[]> {
  const topics = inLanguage(await getCollection('questions'), locale);
  return [...topics]
    .map(([id, topic]) => ({ id, ...topic }))
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** The modes of people that have cards worded for them, with the pages of these. */
export async function cardPagesIn(locale: string): Promise<{ mode: Mode; path: string }[]> {
  const topics = await topicsIn(locale);
  return modesOfCards(topics.map(({ data }) => data))
    .map((mode) => ({ mode, path: `/print/${cardsPageOf(mode)}/` }))
    .filter(({ path }) => isOffered(brand.offers, path));
}
