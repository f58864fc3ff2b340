/** The agreement of each mode in one language; what is not translated comes in the default one. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { brand } from 'virtual:brand';
import type { Clause, ClauseGuide, ModeContent } from '../../lib/agreement/clause.ts';
import { formIdOf } from '../../lib/agreement/forms.ts';
import { contentFor } from '../../lib/agreement/mode-content.ts';
import { withProgramme } from '../../lib/agreement/programme-clauses.ts';
import type { TemplateCard } from '../../lib/agreement/template-card.ts';
import { isGeneral } from '../../lib/agreement/template-schema.ts';
import { isOffered } from '../../lib/brand/offers.ts';
import { inLanguage, languageMarks } from '../../lib/i18n/in-language.ts';
import { pickWords } from '../../lib/i18n/messages.ts';
import { MODES, type Mode } from '../../lib/partnership/mode.ts';
import { guidesIn } from '../guide/guides.ts';
import { wordsFor } from '../page/words.ts';

/** An agreement for a mode, with what people choose it by. */
export interface OfferedAgreement {
  card: TemplateCard;
  /** Which language it is written in. */
  language: string;
  content: ModeContent;
  /** Whether it is worded for people under eighteen. */
  isYoung: boolean;
}

/** What a mode begins with, by mode; two peers taking turns come first. */
export async function firstAgreements(locale: string): Promise<OfferedAgreement[]> {
  return (await agreementsIn(locale)).filter(({ card }) => card.id === '');
}

/** Those of them that the brand offers, and may be printed. */
export async function offeredForms(locale: string): Promise<OfferedAgreement[]> {
  return (await firstAgreements(locale)).filter(({ card }) =>
    isOffered(brand.offers, `/print/${formIdOf(card.mode)}/`),
  );
}

/** What people may choose from: templates in the modes and settings of the brand, worded for people of its age. */
export async function offeredCards(locale: string): Promise<TemplateCard[]> {
  const { modes, settings, under18, withoutTemplates } = brand.offers;
  const fits = ({ id, mode, settings: own = settings }: TemplateCard) =>
    modes.includes(mode) &&
    own.some((setting) => settings.includes(setting)) &&
    !withoutTemplates.includes(id);
  return (await agreementsIn(locale))
    .filter(({ card, isYoung }) => fits(card) && (under18 || !isYoung))
    .map(({ card }) => card);
}

/** Every template for every mode that it is for, whatever the brand offers: records of before must open. */
export async function agreementsIn(locale: string): Promise<OfferedAgreement[]> {
  const clauses = await getCollection('clauses');
  const guides = await guidesNamed(locale);
  const templates = [...inLanguage(await getCollection('templates'), locale)];
  templates.sort(([a], [b]) => (a < b ? -1 : 1));
  const offered = MODES.flatMap((mode) =>
    templates
      .filter(([, { data }]) => data.modes.includes(mode))
      .map(([id, template]) => ({ id, mode, ...template })),
  );
  return Promise.all(
    offered.map(async ({ id, mode, data, language }) => {
      // One agreement is in one language throughout: its template's.
      const files = filesIn(clauses, language);
      const template = withProgramme(data, brand.clauses, files);
      const content = contentFor(template, mode, files, guides);
      const { title, summary, settings } = data;
      const size = content.clauses.length;
      const own = languageMarks(language, locale);
      const card = { id: isGeneral(data) ? '' : id, title, summary, mode, settings, size, ...own };
      const marks = { ...own, lang: language };
      const { words } = await wordsFor(language);
      const foreign = { marks, words: pickWords(words, ['document', 'list']) };
      return {
        card,
        language,
        isYoung: data.form === 'under-18',
        content: language === locale ? content : { ...content, foreign },
      };
    }),
  );
}

/** Every clause that a mode can have and the brand does not forbid, in the language of its first agreement. */
export async function clausesFor(locale: string, mode: Mode): Promise<Clause[]> {
  const templates = inLanguage(await getCollection('templates'), locale);
  const first = [...templates.values()].find(
    ({ data }) => isGeneral(data) && data.modes.includes(mode),
  );
  if (!first) throw new Error(`No template is written for ${mode}.`);
  const files = filesIn(await getCollection('clauses'), first.language);
  const allowed = [...files.keys()].filter((id) => !brand.clauses.forbidden.includes(id));
  const all = { ...first.data, clauses: allowed, locked: [] };
  return contentFor(all, mode, files, await guidesNamed(locale)).clauses;
}

/** Clauses by id, in an order that no machine decides: collections come as its file system has them. */
export function filesIn(clauses: CollectionEntry<'clauses'>[], language: string) {
  const files = [...inLanguage(clauses, language)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return new Map(files.map(([id, { data }]) => [id, data]));
}

export async function guidesNamed(locale: string): Promise<Map<string, ClauseGuide>> {
  return new Map(
    (await guidesIn(locale)).map(({ slug, language, entry }): [string, ClauseGuide] => [
      slug,
      { title: entry.data.title, ...languageMarks(language, locale) },
    ]),
  );
}
