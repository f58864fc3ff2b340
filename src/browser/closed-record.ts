/**
 * What is done to a record that is not open on this page, and may be open in another tab: each
 * act reads what is stored this moment, and writes it in the same turn.
 */
import type { SavedRecord } from '../lib/records/envelope.ts';
import { startLineage } from '../lib/records/lineage.ts';
import { type RecordType, readRecord } from '../lib/records/read-record.ts';
import { eraseRecord } from './erasing.ts';
import { keepVersion } from './history.ts';
import * as local from './local-copy.ts';
import * as strict from './strict-copy.ts';
import { type Written, writeRecord } from './vault.ts';
import { readVersions } from './versions.ts';

/** Changes a record from what is stored this moment. `isHeld`: the first copy had it when last seen. */
export function editRecord<Body>(
  type: RecordType<Body>,
  known: SavedRecord<Body>,
  edit: (body: Body) => Body,
  { partnership, isHeld = true }: { partnership?: string | null; isHeld?: boolean } = {},
): Written<Body> {
  const before = storedNow(type, known);
  return writeRecord(type, startLineage(before), edit(before.body), !isHeld, partnership);
}

/** The earlier versions of a record that can be read, the latest first. */
export async function readEarlier<Body>(
  type: RecordType<Body>,
  id: string,
): Promise<SavedRecord<Body>[]> {
  const versions = await readVersions(id);
  return versions.reverse().flatMap(([, text]) => {
    const read = readRecord(text, type);
    return read.status === 'ok' ? [read.record] : [];
  });
}

/** Writes an earlier version’s words as the latest; what stood until now becomes an earlier version. */
export async function restoreVersion<Body>(
  type: RecordType<Body>,
  known: SavedRecord<Body>,
  earlier: Body,
): Promise<Written<Body>> {
  await keepVersion(storedNow(type, known));
  return editRecord(type, known, () => earlier);
}

function storedNow<Body>(type: RecordType<Body>, known: SavedRecord<Body>): SavedRecord<Body> {
  const stored = local.readOne(known.id);
  const read = stored === undefined ? undefined : readRecord(stored, type);
  return read?.status === 'ok' && read.record.revision >= known.revision ? read.record : known;
}

/** All that undoing takes: the record as it was, byte for byte, and its versions. */
export interface Removed<Body = unknown> {
  record: SavedRecord<Body>;
  text: string;
  versions: [strict.VersionKey, string][];
}

/** Takes a record away, and gives back what can put it back; nothing where it would not go. */
export async function removeRecord<Body>(
  record: SavedRecord<Body>,
): Promise<Removed<Body> | undefined> {
  const versions = await readVersions(record.id);
  // Read in the turn in which it goes, so that another tab’s last words come back with it.
  const text = local.readOne(record.id) ?? JSON.stringify(record);
  return (await eraseRecord(record.id)) ? { record, text, versions } : undefined;
}

/** Puts a record back under its own id, with its versions; false where there is no room for it. */
export async function putBack({ record, text, versions }: Removed): Promise<boolean> {
  if (local.write(record.id, text) !== 'ok') return false;
  const { revision } = JSON.parse(text) as { revision: number };
  await strict.write(record.id, revision, text);
  for (const [key, version] of versions) await strict.keepVersion(key, version);
  return true;
}
