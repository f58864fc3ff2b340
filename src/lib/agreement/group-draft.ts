/** A draft for people whose names stand on a list: a blank form that is theirs already. */
import { isPlaceholder } from '../names/plain-name.ts';
import type { Draft } from './draft.ts';

/** What a trainer knows beforehand, the same for all groups; empty where it is not known. */
export interface KnownBefore {
  programme: string;
  /** The day of the first meeting, YYYY-MM-DD. */
  day: string;
  place: string;
}

/** The clause about where people meet, and its fields that hold the place. */
export const PLACE = { clause: 'place', fields: ['place', 'schoolPlace'] } as const;

/**
 * `base` is what every group begins with. Whoever is still to come, and stands on the list as “____”,
 * gets a line to write on. What `base` says already stays where nothing else is known.
 */
export function draftFor(
  base: Draft,
  names: readonly string[],
  { programme, day, place }: KnownBefore,
): Draft {
  return {
    ...base,
    people: names.map((name) => ({ name: isPlaceholder(name) ? '' : name })),
    programme: programme.trim() ? programme : base.programme,
    turns: { ...base.turns, day: day || base.turns.day },
    clauses: place.trim() ? { ...placeAnswers(place), ...base.clauses } : base.clauses,
  };
}

/** The place stands in the blank of every wording that has one; which of them holds is theirs to tick. */
function placeAnswers(place: string): Draft['clauses'] {
  const values = Object.fromEntries(PLACE.fields.map((field) => [field, place]));
  return { [PLACE.clause]: { choice: '', own: '', values, proposed: {} } };
}
