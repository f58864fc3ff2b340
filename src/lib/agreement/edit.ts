/**
 * Choices and answers, as (draft, change) → draft. Nothing here throws away what was typed:
 * leaving a clause out, choosing another wording, template or mode keeps the words for a change of mind.
 */
import { type Mode, sizeOf } from '../partnership/mode.ts';
import type { Clause } from './clause.ts';
import { type Answer, answerTo, type Draft } from './draft.ts';
import { withRoom } from './people.ts';
import { fieldsIn } from './wording.ts';

export function chooseMode(draft: Draft, mode: Mode): Draft {
  return { ...draft, mode, people: withRoom({ ...draft, mode }, sizeOf(mode).least) };
}

export function chooseSetting(draft: Draft, setting: Draft['setting']): Draft {
  return { ...draft, setting };
}

/** Begins from another template. What was answered is kept; clauses of one’s own come last. */
export function chooseTemplate(draft: Draft, template: string): Draft {
  return { ...draft, template, order: [] };
}

/** Chooses a wording by id, `own` or `left-out`; a wording's blanks start from what it proposes. */
export function choose(draft: Draft, clause: Clause, choice: string): Draft {
  const answer = answerTo(draft, clause.id);
  const wording = clause.wordings.find((candidate) => candidate.id === choice);
  const blanks = wording ? fieldsIn(wording.text) : [];
  const proposals = clause.fields.flatMap(({ id, suggested }) =>
    suggested !== undefined && blanks.includes(id) ? [[id, suggested]] : [],
  );
  const proposed = { ...answer.proposed, ...Object.fromEntries(proposals) };
  return put(draft, clause.id, { ...answer, choice, proposed });
}

export function fillIn(draft: Draft, clauseId: string, field: string, value: string): Draft {
  const answer = answerTo(draft, clauseId);
  return put(draft, clauseId, { ...answer, values: { ...answer.values, [field]: value } });
}

export function writeOwn(draft: Draft, clauseId: string, own: string): Draft {
  return put(draft, clauseId, { ...answerTo(draft, clauseId), choice: 'own', own });
}

export function planTurns(draft: Draft, turns: Partial<Draft['turns']>): Draft {
  return { ...draft, turns: { ...draft.turns, ...turns } };
}

function put(draft: Draft, clauseId: string, answer: Answer): Draft {
  return { ...draft, clauses: { ...draft.clauses, [clauseId]: answer } };
}

/** Puts it out of the way, or fetches it back. */
export function archiveDraft(draft: Draft, isArchived: boolean): Draft {
  return { ...draft, isArchived };
}
