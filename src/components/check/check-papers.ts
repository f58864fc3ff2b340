/** What the blank papers of a build are made with. */
import type { RelationshipCheck } from '../../lib/check/questionnaire.ts';
import { checksIn, type OfferedCheck } from './check-content.ts';

interface OfferedRelationshipCheck extends OfferedCheck {
  data: RelationshipCheck;
}

export async function relationshipIn(locale: string): Promise<OfferedRelationshipCheck> {
  for (const { data, ...check } of await checksIn(locale)) {
    if (data.kind === 'relationship') return { data, ...check };
  }
  throw new Error('There is no relationship check to print.');
}
