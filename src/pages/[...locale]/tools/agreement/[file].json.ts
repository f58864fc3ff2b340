/** What the builder fetches when it is wanted: the questions of each agreement, all clauses of a mode, the words for them, and those that guides offer. */
import { getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import type { APIRoute } from 'astro';
import {
  contentName,
  QUESTION_ROOMS,
  type Questions,
} from '../../../../browser/agreement-files.ts';
import {
  agreementsIn,
  clausesFor,
  filesIn,
  guidesNamed,
  offeredCards,
} from '../../../../components/agreement/agreement-content.ts';
import { guideWordsIn } from '../../../../components/guide/guide-words.ts';
import { builtPages } from '../../../../components/page/built-pages.ts';
import { localePaths, type Route, wordsFor } from '../../../../components/page/words.ts';
import { DEFAULT_LOCALE, localePath } from '../../../../lib/i18n/locales.ts';
import { pickWords } from '../../../../lib/i18n/messages.ts';
import { MODES } from '../../../../lib/partnership/mode.ts';

/** The records that these tools keep. */
const KINDS = { goals: 'goal', check: 'check' } as const;
/** They help people who think of stopping. */
const ENDING_GUIDES = ['ending-well', 'signs-it-is-time-to-move-on'];

export async function getStaticPaths(route: Route) {
  const languages = await localePaths(route);
  const files = languages.map(async ({ params, props: { locale } }) => {
    const agreements = await agreementsIn(locale);
    const libraries = await Promise.all(
      MODES.map(async (mode) => [`library-${mode}`, await clausesFor(locale, mode)] as const),
    );
    return [
      ...agreements.map(({ card, content }) => [contentName(card.mode, card.id), content] as const),
      ...libraries,
      ['questions', await questions(locale)] as const,
      ['guide-words', await guideWordsIn(locale)] as const,
    ].map(([file, data]) => ({ params: { ...params, file }, props: { data } }));
  });
  return (await Promise.all(files)).flat();
}

export const GET: APIRoute = ({ props }) => Response.json(props['data']);

async function questions(locale: string): Promise<Questions> {
  const { t, words } = await wordsFor(locale);
  const built = await builtPages();
  const clauses = [...filesIn(await getCollection('clauses'), locale)];
  const named = new Set(clauses.flatMap(([, { sources }]) => sources));
  const sources = (await getCollection('sources'))
    .filter(({ id }) => named.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // Two people whose pages are in different languages still read one paper, and one list of words.
  const fingerprints = (await getCollection('fingerprint')).filter(({ id }) =>
    [locale, DEFAULT_LOCALE].includes(id),
  );
  return {
    words: pickWords(words, QUESTION_ROOMS),
    templates: await offeredCards(locale),
    settings: brand.offers.settings,
    origins: Object.fromEntries(
      clauses.map(([id, { found, sources }]) => [id, { found, sources }]),
    ),
    boundaries: clauses.filter(([, { boundary }]) => boundary).map(([id]) => id),
    endings: Object.fromEntries(
      [...(await guidesNamed(locale))].filter(([slug]) => ENDING_GUIDES.includes(slug)),
    ),
    worksheets: Object.fromEntries(
      clauses.flatMap(([id, { tool }]) => {
        if (!tool || !built.has(`/tools/${tool}/`)) return [];
        const href = localePath(locale, `/tools/${tool}/`);
        return [[id, { kind: KINDS[tool], href, name: t(`tools.${tool}`) }]];
      }),
    ),
    fingerprints: Object.fromEntries(fingerprints.map(({ id, data }) => [id, data.words])),
    sources: Object.fromEntries(
      sources.map(({ id, data: { authors, year } }) => [
        id,
        year ? `${authors}, ${year}` : authors,
      ]),
    ),
  };
}
