/** Whether a draft is as it began. */
import { isSame } from '../records/fields.ts';
import type { Draft } from './draft.ts';
import { FIRST_DRAFT } from './first-draft.ts';

/** Whether anybody has written or chosen anything yet. */
export function isUntouched(draft: Draft): boolean {
  return (
    draft.mode === FIRST_DRAFT.mode &&
    draft.setting === '' &&
    draft.template === '' &&
    draft.programme === '' &&
    draft.people.every((person) => person.name === '') &&
    Object.keys({ ...draft.clauses, ...draft.titles }).length === 0 &&
    draft.order.length === 0 &&
    isSame(draft.turns, FIRST_DRAFT.turns)
  );
}
