/**
 * Earlier versions of records, for a change of mind: what stood when a sitting began, then one
 * every ten minutes at the most, and whatever a merge, a restore or an import would cover. Not
 * each pause in typing. They lie in the second copy alone, and go with their record.
 */
import type { SavedRecord } from '../lib/records/envelope.ts';
import { isSame, readField } from '../lib/records/fields.ts';
import { type Lineage, meet } from '../lib/records/lineage.ts';
import * as strict from './strict-copy.ts';

/** The least time between two versions that are kept in passing, in milliseconds. */
const GAP = 600_000;
/** The record that is being written, and when a version of it was last kept (page time). */
let current = '';
let lastKept = 0;
/** Every mark that this page has met: what bears one of them is no news. */
const seen = new Set<string>();

/** Keeps a version, whatever was kept a moment ago: something is about to cover it. */
export function keepVersion(record: SavedRecord<unknown>): Promise<void> {
  const { id, revision, stamp } = record;
  return strict.keepVersion([id, revision, stamp], JSON.stringify(record));
}

/** A save is coming: keeps what stood before it, where it is time. */
export function keepInPassing(before: SavedRecord<unknown>): void {
  const now = performance.now();
  if (before.id === current && now - lastKept < GAP) return;
  current = before.id;
  lastKept = now;
  if (before.revision > 0) void keepVersion(before);
}

/** Another tab's version meets the words on screen; where it wrote what does not stand now, it is kept. */
export function meetAndKeep<Body>(
  lineage: Lineage<Body>,
  body: Body,
  theirs: SavedRecord<Body>,
): { lineage: Lineage<Body>; body: Body } {
  for (const mark of lineage.marks.values()) seen.add(mark);
  const met = meet(lineage, body, theirs);
  const isCovered = Object.entries(theirs.marks).some(
    ([path, mark]) =>
      !seen.has(mark) && !isSame(readField(theirs.body, path), readField(met.body, path)),
  );
  if (isCovered) void keepVersion(theirs);
  for (const mark of Object.values(theirs.marks)) seen.add(mark);
  return met;
}
