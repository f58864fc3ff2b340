/** What the blank papers of a build are made with. */
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import type { InLanguage } from '../../lib/i18n/in-language.ts';
import { checksIn } from './check-content.ts';

export async function relationshipIn(locale: string): Promise<InLanguage<RelationshipCheck>> {
  for (const { data, language } of await checksIn(locale)) {
    if (data.kind === 'relationship') return { data, language };
  }
  throw new Error('There is no relationship check to print.');
}
