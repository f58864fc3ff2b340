/**
 * A circle that grows and shrinks, as (draft, change) → draft. Only removing a person drops a name;
 * `restorePerson` puts it back.
 */
import { sizeOf } from '../partnership/mode.ts';
import { type Draft, peopleOf } from './draft.ts';
import { withRoom } from './people.ts';

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
