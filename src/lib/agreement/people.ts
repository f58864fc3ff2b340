/** Who is in a draft, as (draft, change) → draft. */
import type { Draft } from './draft.ts';

export function namePerson(draft: Draft, index: number, name: string): Draft {
  return {
    ...draft,
    people: withRoom(draft, index + 1).map((p, i) => (i === index ? { name } : p)),
  };
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
