/** A draft that begins from what stands in another: its words, and nothing that people did with them since. */
import { type Draft, EMPTY_DRAFT } from './draft.ts';

/** Nobody has agreed to it yet, it was never handed over, and it has no past. */
export function asNewDraft(draft: Draft): Draft {
  const { adoptions, agreed, exchanged, course, isArchived } = EMPTY_DRAFT;
  return { ...draft, adoptions, agreed, exchanged, course, isArchived };
}
