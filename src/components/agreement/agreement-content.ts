/** The agreement of each mode in one language; what is not translated comes in the default one. */
import { getCollection } from 'astro:content';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { contentFor } from '../../lib/agreement/clause-schema.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { inLanguage } from '../page/in-language.ts';

/**
 * Two peers taking turns come first. `summary` says whom the agreement is for, and
 * `language` which language it is written in.
 */
export async function agreementContent(
  locale: string,
): Promise<{ summary: string; language: string; content: ModeContent }[]> {
  const found = inLanguage(await getCollection('clauses'), locale);
  const clauses = new Map([...found].map(([id, { data }]) => [id, data]));
  const templates = [...inLanguage(await getCollection('templates'), locale).values()];
  return MODES.flatMap((mode) => templates.filter(({ data }) => data.mode === mode)).map(
    ({ data, language }) => ({
      summary: data.summary,
      language,
      content: contentFor(data, clauses),
    }),
  );
}
