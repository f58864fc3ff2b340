/** The agreement of each mode in one language; what is not translated comes in the default one. */
import { getCollection } from 'astro:content';
import type { ClauseGuide, ModeContent } from '../../lib/agreement/clause.ts';
import { contentFor } from '../../lib/agreement/mode-content.ts';
import { isGeneral } from '../../lib/agreement/template-schema.ts';
import { inLanguage, languageMarks } from '../../lib/i18n/in-language.ts';
import { pickWords } from '../../lib/i18n/messages.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { guidesIn } from '../guide/guides.ts';
import { wordsFor } from '../page/words.ts';

/**
 * Two peers taking turns come first. `summary` says whom the agreement is for, and
 * `language` which language it is written in.
 */
export async function agreementContent(
  locale: string,
): Promise<{ summary: string; language: string; content: ModeContent }[]> {
  const clauses = await getCollection('clauses');
  const guides = new Map(
    (await guidesIn(locale)).map(({ slug, language, entry }): [string, ClauseGuide] => [
      slug,
      { title: entry.data.title, ...languageMarks(language, locale) },
    ]),
  );
  const templates = [...inLanguage(await getCollection('templates'), locale).values()];
  const inOrder = MODES.flatMap((mode) =>
    templates
      .filter(({ data }) => isGeneral(data) && data.modes.includes(mode))
      .map((template) => ({ ...template, mode })),
  );
  return Promise.all(
    inOrder.map(async ({ data, language, mode }) => {
      // One agreement is in one language throughout: its template's.
      const own = inLanguage(clauses, language);
      const content = contentFor(
        data,
        mode,
        new Map([...own].map(([id, clause]) => [id, clause.data])),
        guides,
      );
      const marks = { ...languageMarks(language, locale), lang: language };
      const { words } = await wordsFor(language);
      const foreign = { marks, words: pickWords(words, ['document', 'list']) };
      return {
        summary: data.summary,
        language,
        content: language === locale ? content : { ...content, foreign },
      };
    }),
  );
}
