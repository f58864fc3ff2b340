/**
 * Adopting an agreement, as (draft, change) → draft. Each person adopts a text, known by its print, in
 * their own name; once all have, it is agreed, and kept as it was printed. Words that change later
 * have another print: then nobody has adopted them yet.
 */
import type { Adoptions, Term } from './adoption.ts';
import { type Draft, peopleOf } from './draft.ts';

export interface Adopter {
  /** A place among the people, from 0. */
  place: number;
  /** As it stands on the paper. */
  name: string;
  /** The day on which they adopted this text, YYYY-MM-DD; nothing where they have not. */
  day: string | undefined;
}

/** What is adopted, as it is printed. */
export interface Text {
  print: string;
  terms: readonly Term[];
}

/** `open`: nobody has adopted this text. `proposed`: some have. `agreed`: all have. */
export type Standing = 'open' | 'proposed' | 'agreed';

/** Everybody whom the agreement is between, with what they have adopted. */
export function adoptersOf(draft: Draft, print: string): Adopter[] {
  const adopted = adoptionsOf(draft, print);
  return peopleOf(draft).map(({ name }, place) => ({
    place,
    name: name.trim(),
    day: (Object.hasOwn(adopted, place) && adopted[place]?.day) || undefined,
  }));
}

export function standingOf(adopters: readonly Adopter[]): Standing {
  if (adopters.every(({ day }) => day)) return 'agreed';
  return adopters.some(({ day }) => day) ? 'proposed' : 'open';
}

/** Nobody adopts a paper in no name, nor one that does not say with whom. */
export function canBeAdopted(draft: Draft): boolean {
  return peopleOf(draft).every(({ name }) => name.trim());
}

/** A person adopts a text on a day, YYYY-MM-DD. Adopting it twice leaves the first day. */
export function adopt(draft: Draft, text: Text, place: number, day: string): Draft {
  const name = peopleOf(draft)[place]?.name.trim();
  if (!name) return draft;
  const { [place]: said, ...others } = adoptionsOf(draft, text.print);
  const open = said?.day ? draft : put(draft, text.print, others);
  return withAdoptions(open, text, { [place]: { name, day } });
}

/** What another device knows of who adopted a text; what this one knows stays, and so does a word taken back. */
export function withAdoptions(draft: Draft, text: Text, theirs: Adoptions[string]): Draft {
  const before = adoptionsOf(draft, text.print);
  const known = peopleOf(draft).flatMap(({ name }, place) => {
    const adoption = Object.hasOwn(theirs, place) ? theirs[place] : undefined;
    // Only whoever stands in that place can have adopted it there.
    return adoption && adoption.name === name.trim() ? [[String(place), adoption] as const] : [];
  });
  return settled(put(draft, text.print, { ...Object.fromEntries(known), ...before }), text);
}

/**
 * A person takes back their word on a text that not everybody has adopted; what was agreed stays
 * agreed. It is remembered, so that an answer to an old link does not say it for them again.
 */
export function takeBack(draft: Draft, print: string, place: number): Draft {
  const before = adoptionsOf(draft, print);
  const said = Object.hasOwn(before, place) ? before[place] : undefined;
  return said ? put(draft, print, { ...before, [place]: { ...said, day: '' } }) : draft;
}

export function adoptionsOf(draft: Draft, print: string): Adoptions[string] {
  return (Object.hasOwn(draft.adoptions, print) && draft.adoptions[print]) || {};
}

function put(draft: Draft, print: string, adoptions: Adoptions[string]): Draft {
  return { ...draft, adoptions: { ...draft.adoptions, [print]: adoptions } };
}

/**
 * Once the last has adopted it, the text is kept as it stands. A yes to any other text has had its
 * time: whoever comes back to those words is asked again.
 */
export function settled(draft: Draft, { print, terms }: Text): Draft {
  const adopters = adoptersOf(draft, print);
  if (standingOf(adopters) !== 'agreed' || draft.agreed.at(-1)?.print === print) return draft;
  const day = adopters.reduce((latest, { day = '' }) => (day > latest ? day : latest), '');
  const names = adopters.map(({ name }) => name);
  return {
    ...draft,
    adoptions: { [print]: adoptionsOf(draft, print) },
    agreed: [...draft.agreed, { print, day, names, terms: [...terms] }],
  };
}
