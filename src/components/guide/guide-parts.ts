/** The components that a guide's text may use, and what they need to know of the page they stand on. */
import { type CollectionEntry, getEntry } from 'astro:content';
import Cite from './cite.astro';
import GuideLink from './guide-link.astro';
import Offered from './offered.astro';
import Say from './say.astro';
import Scenario from './scenario.astro';
import Term from './term.astro';
import Try from './try.astro';

export const guideParts = { a: GuideLink, Cite, Offered, Say, Scenario, Term, Try };

/** The sources that guides cite, each once, in the order in which they are first named. */
export async function citedSources(
  guides: readonly CollectionEntry<'guides'>[],
): Promise<CollectionEntry<'sources'>[]> {
  const ids = new Set(guides.flatMap((guide) => guide.data.sources));
  return Promise.all(
    [...ids].map(async (id) => {
      const source = await getEntry('sources', id);
      if (!source) throw new Error(`No file in content/sources describes ${id}.`);
      return source;
    }),
  );
}

/** Numbers the sources of a page, and tells its citations the language. */
export function prepareCitations(
  locals: App.Locals,
  locale: string,
  sources: readonly CollectionEntry<'sources'>[],
): void {
  locals.locale = locale;
  locals.citations = new Map(
    sources.map(({ id, data: { evidence } }, i) => [id, { number: i + 1, evidence }]),
  );
}
