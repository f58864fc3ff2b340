/**
 * How the records of a file stand to those that are here. Revisions and marks decide it, and never
 * a clock: the other device's may be wrong.
 */
import type { SavedRecord } from '../records/envelope.ts';
import { isSame } from '../records/fields.ts';
import { isLater } from '../records/lineage.ts';

/**
 * - `new`: nothing is here under its id
 * - `same`: the same words are here
 * - `newer`: it went on from the version that is here
 * - `older`: the version here went on from it
 * - `both-changed`: neither is known to hold all of the other
 */
export type Standing = 'new' | 'same' | 'newer' | 'older' | 'both-changed';

export interface Comparison {
  /** As it stands in the file. */
  record: SavedRecord<unknown>;
  /** What is here under the same id. */
  here: SavedRecord<unknown> | undefined;
  standing: Standing;
}

/** One for each record of the file, in its order. */
export function compareRecords(
  file: readonly SavedRecord<unknown>[],
  device: readonly SavedRecord<unknown>[],
): Comparison[] {
  const byId = new Map(device.map((record) => [record.id, record]));
  return file.map((record) => {
    const here = byId.get(record.id);
    return { record, here, standing: here ? standingOf(record, here) : 'new' };
  });
}

function standingOf(record: SavedRecord<unknown>, here: SavedRecord<unknown>): Standing {
  if (record.kind !== here.kind) return 'both-changed';
  if (record.partnership === here.partnership && isSame(record.body, here.body)) return 'same';
  if (wentOnFrom(record, here)) return 'newer';
  return wentOnFrom(here, record) ? 'older' : 'both-changed';
}

/**
 * Whether a version is known to have grown from another: it holds the other's latest mark. It may
 * have grown from it without, where that very field was written again; a device that wrote the
 * same field by itself would leave the same marks. Then we don't claim to know, and both are kept.
 */
function wentOnFrom(later: SavedRecord<unknown>, earlier: SavedRecord<unknown>): boolean {
  const latest = Object.values(earlier.marks).reduce<string | undefined>(
    (best, mark) => (best === undefined || isLater(mark, best) ? mark : best),
    undefined,
  );
  const isMet = latest === undefined || Object.values(later.marks).includes(latest);
  return later.revision > earlier.revision && isMet;
}
