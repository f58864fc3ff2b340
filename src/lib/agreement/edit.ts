/**
 * Every change that a person can make to a draft, as (draft, change) → draft.
 * Nothing here throws away what was typed: leaving a clause out, choosing another
 * wording or another mode keeps the words for a change of mind. Only removing a person
 * drops a name; `restorePerson` puts it back.
 */
import { type Mode, sizeOf } from '../partnership/mode.ts';
import type { Clause } from './clause.ts';
import { type Answer, answerTo, type Draft, peopleOf } from './draft.ts';
import { fieldsIn } from './wording.ts';

export function namePerson(draft: Draft, index: number, name: string): Draft {
  return {
    ...draft,
    people: withRoom(draft, index + 1).map((p, i) => (i === index ? { name } : p)),
  };
}

export function addPerson(draft: Draft): Draft {
  const { length } = peopleOf(draft);
  return length < sizeOf(draft.mode).most
    ? { ...draft, people: withRoom(draft, length + 1) }
    : draft;
}

export function removePerson(draft: Draft, index: number): Draft {
  const people = peopleOf(draft);
  if (people.length <= sizeOf(draft.mode).least) return draft;
  return { ...draft, people: people.filter((_, i) => i !== index) };
}

/** Puts somebody who was removed back in their place, as long as there is room. */
export function restorePerson(draft: Draft, index: number, name: string): Draft {
  const people = peopleOf(draft);
  if (people.length >= sizeOf(draft.mode).most) return draft;
  return { ...draft, people: people.toSpliced(index, 0, { name }) };
}

/** Puts it out of the way, or fetches it back. */
export function archiveDraft(draft: Draft, isArchived: boolean): Draft {
  return { ...draft, isArchived };
}

export function chooseMode(draft: Draft, mode: Mode): Draft {
  return { ...draft, mode, people: withRoom({ ...draft, mode }, sizeOf(mode).least) };
}

export function nameProgramme(draft: Draft, programme: string): Draft {
  return { ...draft, programme };
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

function put(draft: Draft, clauseId: string, answer: Answer): Draft {
  return { ...draft, clauses: { ...draft.clauses, [clauseId]: answer } };
}

function withRoom(draft: Draft, count: number): Draft['people'] {
  const people = [...draft.people];
  while (people.length < count) people.push({ name: '' });
  return people;
}
