/** A draft for people whose names stand on a list: a blank form that is theirs already. */
import { isPlaceholder } from '../names/plain-name.ts';
import { blankDraft, type Draft } from './draft.ts';
import { nameProgramme } from './people.ts';

/** Whoever is still to come, and stands on the list as “____”, gets a line to write on. */
export function draftFor(mode: Draft['mode'], names: readonly string[], programme: string): Draft {
  const people = names.map((name) => ({ name: isPlaceholder(name) ? '' : name }));
  return nameProgramme({ ...blankDraft(mode), people }, programme);
}
