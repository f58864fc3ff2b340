/** The papers of one language that are filled in by hand. */
import { getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import { suitsOffers } from '../../lib/brand/offers.ts';
import { type InLanguage, inLanguage } from '../../lib/i18n/in-language.ts';
import type { Printable } from '../../lib/printables/schema.ts';

export interface OfferedPrintable extends InLanguage<Printable> {
  /** The name of its file, and its place below /print/. */
  id: string;
}

/** Those for a mode that the brand offers, in the order of the lists; what is not translated comes in the default language. */
export async function printablesIn(locale: string): Promise<OfferedPrintable[]> {
  const printables = inLanguage(await getCollection('printables'), locale);
  return [...printables]
    .map(([id, printable]) => ({ id, ...printable }))
    .filter(({ data }) => suitsOffers(brand.offers, data.modes))
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}
