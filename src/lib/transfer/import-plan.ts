/**
 * What is written when records of a file are taken in, and what takes them out again. It writes
 * nothing itself: its caller writes the one list, all of it, or undoes what it wrote with the other.
 */
import type { SavedRecord } from '../records/envelope.ts';
import { nextVersion, startLineage } from '../records/lineage.ts';
import type { Comparison, Standing } from './comparison.ts';

/** `keep-both` adds the file's record beside what is here, if anything is. */
export type Choice = 'keep-both' | 'replace' | 'leave';

/** What loses nothing, for whoever has not decided. */
export const DEFAULT_CHOICE: Record<Standing, Choice> = {
  new: 'keep-both',
  same: 'leave',
  newer: 'replace',
  older: 'leave',
  'both-changed': 'keep-both',
};

export interface Decision extends Comparison {
  choice: Choice;
}

export interface ImportPlan {
  /** Each is written as it stands, revision and marks included, over what has its id. */
  write: SavedRecord<unknown>[];
  /** What stands here until then and is covered. */
  cover: SavedRecord<unknown>[];
  /** What brings everything back: versions to write in the same way, and ids to erase. */
  undo: { write: SavedRecord<unknown>[]; erase: string[] };
}

/** What the platform gives: random names, and the time as ISO 8601 in UTC. */
export interface Fresh {
  newId: () => string;
  newStamp: () => string;
  savedAt: string;
}

/** `occupied`: ids over which nothing may be written, such as those of records that are too new. */
export function planImport(
  decisions: readonly Decision[],
  occupied: ReadonlySet<string>,
  fresh: Fresh,
): ImportPlan {
  const taken = decisions.filter(({ choice }) => choice !== 'leave');
  const newIds = new Map(
    taken
      .filter(({ record, here, choice }) =>
        here ? choice === 'keep-both' : occupied.has(record.id),
      )
      .map(({ record }) => [record.id, fresh.newId()]),
  );
  const plan: ImportPlan = { write: [], cover: [], undo: { write: [], erase: [] } };
  for (const { record, here, standing, choice } of taken) {
    // What belongs to a partnership that is kept twice goes with the file's.
    const home = record.partnership && newIds.get(record.partnership);
    const wanted = home ? follow(record, { ...record, partnership: home }, fresh) : record;
    if (here && choice === 'replace') {
      const written = standing === 'newer' ? wanted : follow(here, wanted, fresh);
      plan.write.push(written);
      plan.cover.push(here);
      plan.undo.write.push(follow(written, here, fresh));
    } else {
      const id = newIds.get(record.id) ?? record.id;
      plan.write.push({ ...wanted, id });
      plan.undo.erase.push(id);
    }
  }
  return plan;
}

/**
 * The version that comes after `before` and says what `wanted` says. So open tabs take it for the
 * latest, and the vault's second copy too, which never goes back a revision.
 */
function follow(
  before: SavedRecord<unknown>,
  wanted: SavedRecord<unknown>,
  { newStamp, savedAt }: Fresh,
): SavedRecord<unknown> {
  const revision = Math.max(before.revision, wanted.revision);
  const lineage = { ...startLineage(before), base: { ...wanted, revision } };
  const { partnership, body } = wanted;
  return nextVersion(lineage, body, { stamp: newStamp(), savedAt, partnership });
}
