/** Agreements of every mode as documents: as blank forms, and with everything settled. */
import { agreementDocument } from '../../src/lib/agreement/document.ts';
import { blankDraft, type Draft } from '../../src/lib/agreement/draft.ts';
import type { Document } from '../../src/lib/document/block.ts';
import type { Mode } from '../../src/lib/partnership/mode.ts';
import { agreementOf, t } from './content.ts';

export function paperOf(draft: Draft): Document {
  return agreementDocument(draft, agreementOf(draft.mode), { t, locale: 'en' });
}

export function blankPaper(mode: Mode): Document {
  return paperOf(blankDraft(mode));
}

/** The first wording of each clause, with something in every blank. */
export function settledPaper(mode: Mode): Document {
  const answers = agreementOf(mode).clauses.map(({ id, fields, wordings: [first] }) => {
    const values = Object.fromEntries(fields.map((field) => [field.id, `${id} ${field.id}`]));
    return [id, { choice: first?.id ?? '', own: '', values, proposed: {} }];
  });
  const people = blankDraft(mode).people.map((_, i) => ({ name: `Person ${i + 1}` }));
  const clauses = Object.fromEntries(answers);
  return paperOf({ ...blankDraft(mode), programme: 'Evening college', people, clauses });
}
