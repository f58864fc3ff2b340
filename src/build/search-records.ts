/**
 * What a search finds besides the guides: words of the glossary, tools, forms, paths and the lists of these. They
 * are told to the index one by one, since a page of many words is no answer to one.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formIdOf } from '../lib/agreement/forms.ts';
import { isGeneral, templateSchema } from '../lib/agreement/template-schema.ts';
import { isOffered, suitsOffers } from '../lib/brand/offers.ts';
import { ownNameOf } from '../lib/brand/own-words.ts';
import { CHECK_PAPERS_BY_MODE } from '../lib/check/paper-pages.ts';
import { questionnaireSchema } from '../lib/check/questionnaire.ts';
import { termSchema } from '../lib/glossary/schema.ts';
import { SECTIONS, TOOLS } from '../lib/guides/schema.ts';
import { inLanguage } from '../lib/i18n/in-language.ts';
import { DEFAULT_LOCALE, localePath } from '../lib/i18n/locales.ts';
import { type Translate, translator } from '../lib/i18n/messages.ts';
import { pathSchema } from '../lib/paths/schema.ts';
import { printableSchema } from '../lib/printables/schema.ts';
import { readBrand } from './brand.ts';
import { guideFiles, readContent, readGuide, speechIn } from './content-files.ts';
import { siteMessages } from './own-messages.ts';

interface SearchRecord {
  url: string;
  content: string;
  /** The index that it belongs to; Pagefind names them in lower case, as pages name their language. */
  language: string;
  meta: { title: string; url: string; words?: string; language?: string };
  filters: { kind: string[] };
}

/**
 * Records of every language; `site` is the built site, which tells the tools that stand in it, and
 * `sitePath` stands before every address that is shown.
 */
export function searchRecords(root: string, site: string, sitePath: string): SearchRecord[] {
  const { offers, words: ownWords } = readBrand(root);
  const languages = siteMessages(root).map(({ id, data }) => ({
    locale: id,
    t: translator(data.words, id),
  }));
  const wordsOf = new Map(languages.map(({ locale, t }) => [locale, t]));
  return languages.flatMap(({ locale, t }) => {
    const record = (
      kind: string,
      path: string,
      { title, text, words, language = locale }: Page,
    ): SearchRecord => {
      const url = localePath(locale, path);
      const meta = {
        title,
        url: sitePath + url,
        ...(words && { words }),
        ...(language !== locale && { language }),
      };
      return {
        url,
        content: `${title}. ${text}`,
        language: locale.toLowerCase(),
        meta,
        filters: { kind: [kind] },
      };
    };
    const records = [
      ...entries(root, 'glossary', termSchema, locale).map(({ name, language, data }) =>
        record('word', `/glossary/#${name}`, {
          title: data.term,
          text: data.meaning,
          words: [...data.alsoCalled, ownNameOf(ownWords, name) ?? []].flat().join('; '),
          language,
        }),
      ),
      ...entries(root, 'paths', pathSchema, locale).map(({ name, language, data }) =>
        record('path', `/paths/${name}/`, { title: data.title, text: data.summary, language }),
      ),
      ...entries(root, 'templates', templateSchema, locale)
        .filter(({ data }) => isGeneral(data))
        .flatMap(({ language, data }) => {
          // A form in another language is told of in that language, so that one mark holds for all of it.
          const own = wordsOf.get(language) ?? t;
          return data.modes.map((mode) =>
            record('form', `/print/${formIdOf(mode)}/`, {
              title: own('print.blankFor', { mode: own(`mode.${mode}`) }),
              text: data.summary,
              language,
            }),
          );
        }),
      record('form', '/print/goals/', {
        title: t('goalPrint.title'),
        text: t('goalPrint.note'),
        words: t('tools.goalsWords'),
      }),
      record('form', '/print/goals-large/', {
        title: t('goalPrint.large'),
        text: t('goalPrint.largeNote'),
      }),
      record('form', '/print/check/', {
        title: t('checkPrint.title'),
        text: t('checkPrint.note'),
        words: t('tools.checkWords'),
      }),
      record('form', '/print/check-pulse/', {
        title: t('checkPrint.pulse'),
        text: t('checkPrint.pulseNote'),
      }),
      ...CHECK_PAPERS_BY_MODE.map(({ form, mode, page }) =>
        record('form', `/print/${page}/`, {
          title: t(`checkPrint.forMode.${form}`, { mode: t(`mode.${mode}`) }),
          text: t('checkPrint.forModeNote'),
        }),
      ),
      record('form', '/print/check-facilitator/', {
        title: t('checkPrint.sheetTitle'),
        text: t('checkPrint.sheetNote'),
      }),
      record('form', '/print/sign-in/', {
        title: t('pack.signIn.title'),
        text: t('pack.signIn.note'),
        words: t('pack.signIn.words'),
      }),
      ...entries(root, 'checks', questionnaireSchema, locale)
        .filter(({ data }) => data.kind === 'self')
        .map(({ name, language, data }) => {
          const own = wordsOf.get(language) ?? t;
          const title = own('checkPrint.blankOf', { title: data.title });
          return record('form', `/print/check-${name}/`, { title, text: data.lead, language });
        }),
      record('form', '/print/cards/', {
        title: t('cards.title'),
        text: `${t('cards.note')} ${t('cards.how')}`,
        words: t('cards.words'),
      }),
      record('form', '/print/cards-large/', {
        title: t('cards.large'),
        text: t('cards.largeNote'),
      }),
      ...entries(root, 'printables', printableSchema, locale)
        .filter(({ data }) => suitsOffers(offers, data.modes))
        .map(({ name, language, data }) =>
          record('form', `/print/${name}/`, { title: data.title, text: data.summary, language }),
        ),
      // One answer for all booklets: theirs would stand before the guides that they are made of.
      record('form', '/print/', {
        title: t('print.title'),
        text: [t('print.lead'), t('print.bookletNote'), ...booklets(root, locale, t)].join(' '),
        words: [t('print.blank'), t('print.booklets')].join('; '),
      }),
      record('page', '/glossary/', { title: t('glossary.title'), text: t('glossary.lead') }),
      record('page', '/sources/', { title: t('sources.title'), text: t('sources.lead') }),
      record('page', '/about/privacy/', {
        title: t('site.privacy'),
        text: [t('privacy.lead'), t('privacyPage.steps.mode'), t('privacyPage.erase.all')].join(
          ' ',
        ),
        words: t('privacy.words'),
      }),
      record('page', '/about/accessibility/', {
        title: t('site.accessibility'),
        text: t('accessibility.lead'),
        words: t('accessibility.words'),
      }),
      record('page', '/programmes/', {
        title: t('programmes.title'),
        text: [t('programmes.lead'), t('programmes.missingLead')].join(' '),
        words: t('programmes.words'),
      }),
      ...TOOLS.filter((tool) => existsSync(join(site, 'tools', tool))).map((tool) =>
        record('tool', `/tools/${tool}/`, {
          title: t(`tools.${tool}`),
          text: t(`tools.${tool}Note`),
          words: t(`tools.${tool}Words`),
        }),
      ),
      ...entries(root, 'checks', questionnaireSchema, locale)
        .filter(({ data }) => data.kind === 'self')
        .map(({ name, language, data }) =>
          record('tool', `/tools/check/${name}/`, {
            title: data.title,
            text: data.lead,
            language,
          }),
        ),
    ];
    const before = localePath(locale, '').length;
    return records.filter(({ url }) => isOffered(offers, url.slice(before)));
  });
}

/** What the index is told of a page. */
interface Page {
  title: string;
  text: string;
  /** Phrases that people look for it by. */
  words?: string;
  /** The language that it is written in, where it is not translated. */
  language?: string;
}

/** What the booklets are called. A language without guides of its own shows the default one’s. */
function booklets(root: string, locale: string, t: Translate): string[] {
  const guides = guideFiles(root).filter(({ id }) =>
    [locale, DEFAULT_LOCALE].some((language) => id.startsWith(`${language}/`)),
  );
  const { offers } = readBrand(root);
  const speech = speechIn(root);
  const used = guides
    .filter(({ slug }) => isOffered(offers, `/guides/${slug}/`))
    .map((guide) => readGuide(root, guide, speech).section);
  return SECTIONS.filter((section) => used.includes(section)).map(
    (section) => `${t('print.booklet', { section: t(`section.${section}`) })}.`,
  );
}

/** The entries of a language; what it does not have of its own comes in the default one. */
function entries<T>(
  root: string,
  room: Parameters<typeof readContent<T>>[1],
  schema: Parameters<typeof readContent<T>>[2],
  locale: string,
) {
  const found = inLanguage(readContent(root, room, schema), locale);
  return [...found].map(([name, entry]) => ({ name, ...entry }));
}
