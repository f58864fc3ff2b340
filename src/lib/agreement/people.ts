/**
 * Who is in a draft, as (draft, change) → draft. Only removing a person drops a name; `restorePerson`
 * puts it back.
 */
import { sizeOf } from '../partnership/mode.ts';
import { type Draft, peopleOf } from './draft.ts';

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

export function nameProgramme(draft: Draft, programme: string): Draft {
  return { ...draft, programme };
}

/** The people with room for at least as many; whoever has no name yet has an empty one. */
export function withRoom(draft: Draft, count: number): Draft['people'] {
  const people = [...draft.people];
  while (people.length < count) people.push({ name: '' });
  return people;
}
