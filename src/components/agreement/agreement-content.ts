/** The agreement of each mode in one language; what is not translated comes in the default one. */
import { getCollection } from 'astro:content';
import type { ModeContent } from '../../lib/agreement/clause.ts';
import { contentFor } from '../../lib/agreement/clause-schema.ts';
import { MODES } from '../../lib/partnership/mode.ts';
import { inLanguage } from '../page/in-language.ts';

/** Two peers taking turns come first. `summary` says whom the agreement is for. */
export async function agreementContent(
  locale: string,
): Promise<{ summary: string; content: ModeContent }[]> {
  const clauses = inLanguage(await getCollection('clauses'), locale);
  const templates = [...inLanguage(await getCollection('templates'), locale).values()];
  return MODES.flatMap((mode) => templates.filter((template) => template.mode === mode)).map(
    (template) => ({ summary: template.summary, content: contentFor(template, clauses) }),
  );
}
