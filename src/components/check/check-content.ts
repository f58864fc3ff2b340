/** The questionnaires of one language, and all that a page needs to ask and end one. */
import { getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import type { CheckQuestions } from '../../browser/check-files.ts';
import { offeredMode } from '../../lib/brand/offers.ts';
import { RELATIONSHIP } from '../../lib/check/check.ts';
import { firstWordedFor } from '../../lib/check/first-wording.ts';
import type { Questionnaire } from '../../lib/check/questionnaire.ts';
import { stepsOf } from '../../lib/check/steps.ts';
import { TOOLS } from '../../lib/guides/schema.ts';
import { type InLanguage, inLanguage, languageMarks } from '../../lib/i18n/in-language.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { pickWords } from '../../lib/i18n/messages.ts';
import { guidesIn } from '../guide/guides.ts';
import { builtPages } from '../page/built-pages.ts';
import { localePaths, type Route, wordsFor } from '../page/words.ts';

export interface OfferedCheck extends InLanguage<Questionnaire> {
  /** The name of its file. */
  id: string;
}

/** In the order of the lists; what is not translated comes in the default language. */
export async function checksIn(locale: string): Promise<OfferedCheck[]> {
  const checks = inLanguage(await getCollection('checks'), locale);
  return [...checks]
    .map(([id, check]) => ({ id, ...check }))
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** The paths of the pages of all self-checks. */
export async function selfCheckPaths(route: Route) {
  const languages = await localePaths(route);
  const pages = languages.map(async ({ params, props }) =>
    (await checksIn(props.locale))
      .filter(({ id }) => id !== RELATIONSHIP)
      .map((check) => ({ params: { ...params, check: check.id }, props: { ...props, check } })),
  );
  return (await Promise.all(pages)).flat();
}

/** What a check’s page sends with itself; all else is fetched when somebody goes on. */
export async function checkPage({ id, data, language }: OfferedCheck, locale: string) {
  const { words } = await wordsFor(locale);
  const sent = pickWords(words, ['check', 'save', 'kept', 'file', 'erase', 'shared', 'part']);
  // These stand on the page itself.
  for (const key of ['needsScript', 'blankInstead', 'others', 'minutes', 'private']) {
    delete sent[`check.${key}`];
  }
  // And these on other pages.
  for (const key of ['title', 'hidden']) delete sent[`shared.${key}`];
  const second = stepsOf({ form: 'full' }, data)[1] ?? '';
  const isSelf = data.kind === 'self';
  const lead = isSelf ? { text: data.lead, marks: languageMarks(language, locale) } : undefined;
  return { id, hasForms: !isSelf, lead, second, words: sent, locale };
}

/** Words that only the screens after the first need. */
const ROOMS = [
  'checkQuestions',
  'checkResult',
  'checkPaper',
  'checkFiles',
  'document',
  'mode',
  'questions.files',
  'opened',
];
/** And those that the relationship check alone has screens for. */
const RELATIONSHIP_ROOMS = ['checkHistory', 'checkCompare', 'checkApart', 'start'];

export async function questionsOf(check: OfferedCheck, locale: string): Promise<CheckQuestions> {
  const { id, data, language } = check;
  const { words } = await wordsFor(locale);
  const built = await builtPages();
  const mode = offeredMode(brand.offers, 'reciprocal');
  const rooms = id === RELATIONSHIP ? [...ROOMS, ...RELATIONSHIP_ROOMS] : ROOMS;
  return {
    words: { ...pickWords(words, rooms), 'site.contact': words['site.contact'] ?? '' },
    questionnaire: mode === 'reciprocal' ? data : firstWordedFor(data, mode),
    modes: brand.offers.modes,
    foreign: language === locale ? undefined : await foreignWords(language, locale),
    contacts: brand.contacts,
    guides: await guideTitles(data, locale),
    clauses: await clauseTitles(data, language),
    tools: Object.fromEntries(
      TOOLS.map((tool) => [tool, `/tools/${tool}/`] as const)
        .filter(([, path]) => built.has(path))
        .map(([tool, path]) => [tool, localePath(locale, path)]),
    ),
  };
}

async function foreignWords(language: string, locale: string) {
  const { words } = await wordsFor(language);
  return {
    marks: { ...languageMarks(language, locale), lang: language },
    words: pickWords(words, ['checkPaper', 'document', 'mode']),
  };
}

async function guideTitles(
  asked: Questionnaire,
  locale: string,
): Promise<CheckQuestions['guides']> {
  const named = new Set(
    asked.groups.flatMap((group) =>
      'guide' in group ? [group.guide] : group.items.map(({ guide }) => guide),
    ),
  );
  const guides = (await guidesIn(locale)).filter(({ slug }) => named.has(slug));
  return Object.fromEntries(
    guides.map(({ slug, language, entry }) => [
      slug,
      { title: entry.data.title, ...languageMarks(language, locale) },
    ]),
  );
}

async function clauseTitles(
  asked: Questionnaire,
  language: string,
): Promise<Record<string, string>> {
  const named = asked.groups.flatMap((group) => ('clause' in group ? [group.clause] : []));
  const clauses = inLanguage(await getCollection('clauses'), language);
  return Object.fromEntries(
    named.flatMap((id) => {
      const clause = clauses.get(id);
      const isOffered = clause && !brand.clauses.forbidden.includes(id);
      return isOffered ? [[id, clause.data.title]] : [];
    }),
  );
}
