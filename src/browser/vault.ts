/**
 * Keeps records in two copies and brings them back. Three promises: what it reports as saved
 * is on the disk; what it cannot read, or what a newer release wrote, it never overwrites;
 * what another tab wrote meanwhile is merged in, not lost.
 */
import type { SavedRecord } from '../lib/records/envelope.ts';
import { MAX_TEXT } from '../lib/records/limits.ts';
import { type Lineage, nextVersion } from '../lib/records/lineage.ts';
import { type ReadResult, type RecordType, readRecord } from '../lib/records/read-record.ts';
import { breather } from './breather.ts';
import { timestamp } from './clock.ts';
import { eraseRecord, unlessErased } from './erasing.ts';
import { keepInPassing, meetAndKeep } from './history.ts';
import { newId, newStamp } from './ids.ts';
import * as local from './local-copy.ts';
import * as strict from './strict-copy.ts';

/** Something that lies here and that this release cannot open. `text` is all of it. */
export interface Kept {
  id: string;
  status: 'unreadable' | 'too-new';
  text: string;
  /** Whether it was moved out of the way of a record that has the same id. */
  isAside: boolean;
}

type Reader<Body> = (text: string) => ReadResult<Body>;

export interface Contents<Body> {
  /** The most recently saved first. */
  records: SavedRecord<Body>[];
  kept: Kept[];
  /** Ids of the records that both copies hold, as they are shown. */
  onDisk: ReadonlySet<string>;
}

/**
 * `newer`: a newer release has written this record. `erased`: another tab has taken it away.
 * The others are those of a copy.
 */
export type SaveProblem = Exclude<local.WriteResult, 'ok'> | 'too-long' | 'newer' | 'erased';

export interface Written<Body> {
  record: SavedRecord<Body>;
  /** What the record grew from: with what another tab had saved, if it had. */
  lineage: Lineage<Body>;
  problem: SaveProblem | undefined;
  /** How the second copy fared. */
  onDisk: Promise<strict.StrictResult>;
}

export function freshRecord<Body>(type: RecordType<Body>, body: Body): SavedRecord<Body> {
  return {
    format: 'bothways',
    kind: type.kind,
    version: type.migrations.current,
    id: newId(),
    partnership: null,
    revision: 0,
    stamp: newStamp(),
    marks: {},
    savedAt: timestamp(),
    body,
  };
}

/**
 * Everything of one kind, or all that `read` reads, from both copies; of two copies of a record, the later revision.
 * A copy that lags behind is brought up to date, so that what is shown as saved is. Long reading
 * is done in parts, so that the page can be used meanwhile.
 */
export async function openVault<Body>(
  type: RecordType<Body>,
  read: Reader<Body> = (text) => readRecord(text, type),
): Promise<Contents<Body>> {
  const { contents, repairs } = await lookThrough(read);
  const onDisk = new Set<string>();
  for (const { best, first, second, lost } of repairs) {
    const isSafe = lost.every((text) => local.keepAside(best.id, text));
    if (isSafe && (await repair(best, first, second))) onDisk.add(best.id);
  }
  return { ...contents, kept: [...contents.kept, ...aside()], onDisk };
}

/** The same, and nothing is written: for a page that is open already. */
export async function lookInVault<Body>(
  type: RecordType<Body>,
  read: Reader<Body> = (text) => readRecord(text, type),
): Promise<Omit<Contents<Body>, 'onDisk'>> {
  const { contents } = await lookThrough(read);
  return { ...contents, kept: [...contents.kept, ...aside()] };
}

async function lookThrough<Body>(read: Reader<Body>) {
  const first = local.readRecords();
  const second = (await strict.readRecords()) ?? new Map<string, string>();
  const records: SavedRecord<Body>[] = [];
  const kept: Kept[] = [];
  const repairs: Repair<Body>[] = [];
  const breathe = breather();

  for (const id of new Set([...first.keys(), ...second.keys()])) {
    await breathe();
    const texts = new Set([first.get(id), second.get(id)].filter((text) => text !== undefined));
    const copies = [...texts].map((text) => ({ text, read: read(text) }));
    const newer = copies.find(({ read }) => read.status === 'too-new');
    const lost = copies.filter(({ read }) => read.status === 'unreadable').map(({ text }) => text);
    const best = newer ? undefined : latest(copies.map(({ read }) => read));
    if (newer) kept.push({ id, status: 'too-new', text: newer.text, isAside: false });
    else if (best) {
      records.push(best);
      repairs.push({ best, first: first.get(id), second: second.get(id), lost });
    } else {
      const [text, other] = lost;
      if (text !== undefined) kept.push({ id, status: 'unreadable', text, isAside: false });
      if (other !== undefined) local.keepAside(id, other);
    }
  }
  records.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return { contents: { records, kept }, repairs };
}

interface Repair<Body> {
  best: SavedRecord<Body>;
  first: string | undefined;
  second: string | undefined;
  /** Bytes that could not be read, and would be written over. */
  lost: string[];
}

function aside(): Kept[] {
  return [...local.readAside()].map(([id, text]) => ({
    id,
    status: 'unreadable',
    text,
    isAside: true,
  }));
}

/** Brings both copies to the best; resolves to true once they agree. */
async function repair(
  best: SavedRecord<unknown>,
  first: string | undefined,
  second: string | undefined,
): Promise<boolean> {
  // Another tab has written meanwhile: what was read is no longer the best.
  if (local.readOne(best.id) !== first) return false;
  const text = first !== undefined && first === second ? first : JSON.stringify(best);
  const isLocal = first === text || local.write(best.id, text) === 'ok';
  const isStrict =
    second === text || (await strict.write(best.id, best.revision, text)).status === 'done';
  return isLocal && isStrict;
}

/** Makes sure of the second copy of a record that another tab has saved. */
export function mirror(record: SavedRecord<unknown>): Promise<strict.StrictResult> {
  return strict.write(record.id, record.revision, JSON.stringify(record));
}

/**
 * Writes the first copy before it returns, and begins the second. Where another tab has saved
 * since, and this one has not heard of it yet, both are merged first. `isCleared`: all storage
 * was emptied, by no act of ours, so that a missing record is written anew. `partnership`: the
 * one that it is moved to, if it is.
 */
export function writeRecord<Body>(
  type: RecordType<Body>,
  lineage: Lineage<Body>,
  body: Body,
  isCleared = false,
  partnership?: string | null,
): Written<Body> {
  const { base } = lineage;
  const stored = local.readOne(base.id);
  const theirs = stored === undefined ? undefined : readRecord(stored, type);
  const failed = (problem: SaveProblem): Written<Body> => {
    return {
      record: { ...base, body },
      lineage,
      problem,
      onDisk: Promise.resolve({ status: 'failed' }),
    };
  };
  if (theirs?.status === 'too-new' || strict.isOutdated()) return failed('newer');
  if (!theirs && base.revision > 0 && !isCleared && !local.isBlocked()) return failed('erased');
  const isInTheWay =
    theirs?.status === 'wrong-kind' ||
    (theirs?.status === 'unreadable' && !local.keepAside(base.id, stored ?? ''));
  if (isInTheWay) {
    // What lies there stays: there is no room to put it aside, or it is another tool's.
    const elsewhere = { ...lineage, base: { ...base, id: newId(), revision: 0 } };
    return writeRecord(type, elsewhere, body, isCleared, partnership);
  }
  const met =
    theirs?.status === 'ok' ? meetAndKeep(lineage, body, theirs.record) : { lineage, body };
  const version = { stamp: newStamp(), savedAt: timestamp(), partnership };
  const record = nextVersion(met.lineage, met.body, version);
  const text = JSON.stringify(record);
  if (text.length > MAX_TEXT) return failed('too-long');
  const result = local.write(record.id, text);
  if (result === 'blocked' || result === 'shared') return failed(result);
  keepInPassing(base);
  const onDisk = strict.write(record.id, record.revision, text);
  return {
    record,
    lineage: met.lineage,
    problem: result === 'ok' ? undefined : result,
    onDisk: result === 'ok' ? unlessErased(record.id, onDisk) : onDisk,
  };
}

/** Takes away what could not be opened; a record with the same id stays. */
export async function eraseKept(item: Kept): Promise<void> {
  if (item.isAside) local.eraseAside(item.id);
  else await eraseRecord(item.id);
}

function latest<Body>(reads: ReadResult<Body>[]): SavedRecord<Body> | undefined {
  return reads
    .flatMap((read) => (read.status === 'ok' ? [read.record] : []))
    .reduce<SavedRecord<Body> | undefined>(
      (best, record) => (best && best.revision >= record.revision ? best : record),
      undefined,
    );
}
