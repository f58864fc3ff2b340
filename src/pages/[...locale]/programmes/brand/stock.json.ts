/** What the brand studio has to choose from, by the titles that readers know: fetched once somebody fills it in. */
import { getCollection } from 'astro:content';
import { known } from 'virtual:toolkit';
import type { APIRoute } from 'astro';
import { localePaths } from '../../../../components/page/words.ts';
import { KEPT_GUIDES } from '../../../../lib/brand/offers.ts';
import type { Stock, Titled } from '../../../../lib/brand/stock.ts';
import { spareTemplates } from '../../../../lib/brand/unknown-names.ts';
import { type InLanguage, inLanguage, languageMarks } from '../../../../lib/i18n/in-language.ts';
import { GUIDES } from '../../../../lib/site-map/site-map.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ props }) => {
  const locale = String(props['locale']);
  const titled = (id: string, entry: InLanguage<{ title: string }> | undefined): Titled[] =>
    entry ? [{ id, title: entry.data.title, marks: languageMarks(entry.language, locale) }] : [];
  const guides = inLanguage(await getCollection('guides'), locale);
  const templates = inLanguage(await getCollection('templates'), locale);
  const clauses = inLanguage(await getCollection('clauses'), locale);
  const stock: Stock = {
    guides: Object.values(GUIDES)
      .flat()
      .filter((slug) => !KEPT_GUIDES.includes(slug))
      .flatMap((slug) => titled(slug, guides.get(slug))),
    templates: spareTemplates(known.templates).flatMap((id) => titled(id, templates.get(id))),
    clauses: known.clauses
      .flatMap((id) => {
        const safety = clauses.get(id)?.data.safety ?? false;
        return titled(id, clauses.get(id)).map((one) => ({ ...one, safety }));
      })
      .toSorted((a, b) => a.title.localeCompare(b.title, locale)),
    languages: known.languages.map((id) => ({
      id,
      // Each under its own name, as whoever reads it knows it.
      title: new Intl.DisplayNames(id, { type: 'language' }).of(id) ?? id,
      marks: languageMarks(id, locale),
    })),
    known,
  };
  return Response.json(stock);
};
