/**
 * Reads the text of a file that nobody can vouch for, and says what it is. It never throws, repairs
 * nothing, writes nothing, and leaves nothing out: a record that cannot be read comes as its text.
 */
import type { SavedRecord } from '../records/envelope.ts';
import { MAX_TEXT } from '../records/limits.ts';
import { readAnyData } from '../records/read-any-record.ts';
import { parseJson, type RecordType } from '../records/read-record.ts';
import { safeParse } from '../zod/zod.ts';
import { BUNDLE_VERSION, bundleSchema, isIntact } from './bundle.ts';
import { MAX_BROKEN, MAX_FILE_BYTES, MAX_FILE_TEXT, MAX_REVISION } from './file-limits.ts';
import { LOCKED_VERSION, type LockedFile, lockedSchema } from './locked.ts';

export type FileContents =
  | {
      status: 'records';
      records: SavedRecord<unknown>[];
      /** What stands in the file and cannot be read here. */
      unread: UnreadRecord[];
      /** False where something was lost or changed since the file was made. */
      isIntact: boolean;
    }
  /** Asks for a passphrase. */
  | { status: 'locked'; file: LockedFile }
  /** `empty`: it was never written. `damaged`: a part of it is missing, or is not as we write it. */
  | { status: 'unreadable'; reason: 'empty' | 'damaged' }
  /** Made by a newer release, which can open it. */
  | { status: 'too-new' }
  /** Not made by us: a picture, a page, another program's JSON. */
  | { status: 'foreign' }
  | { status: 'too-long' };

interface UnreadRecord {
  /** `too-new`: of a newer version, or of a kind that this release does not know. */
  status: 'unreadable' | 'too-new';
  /** All of it, as JSON. */
  text: string;
}

// For texts that do not parse: what we write begins like this.
const BEGINS_AS_OURS = /^\s*\{\s*"format"\s*:\s*"bothways"/;
const BEGINS_AS_LOCKED = /^\s*\{\s*"format"\s*:\s*"bothways"\s*,\s*"kind"\s*:\s*"locked"/;

const DAMAGED: FileContents = { status: 'unreadable', reason: 'damaged' };

/** `types`: the kinds of record that this release has. */
export function readFile(text: string, types: readonly RecordType<unknown>[]): FileContents {
  const most = BEGINS_AS_LOCKED.test(text) ? MAX_FILE_BYTES : MAX_FILE_TEXT;
  if (text.length > most) return { status: 'too-long' };
  if (text.trim() === '') return { status: 'unreadable', reason: 'empty' };
  const data = parseJson(text, most);
  if (!isOurs(data)) return BEGINS_AS_OURS.test(text) ? DAMAGED : { status: 'foreign' };
  if (data.kind === 'bundle') return readBundle(data, types);
  if (data.kind === 'locked') return readLocked(data);
  return readAlone(data, types);
}

function readBundle(data: Ours, types: readonly RecordType<unknown>[]): FileContents {
  const bundle = safeParse(bundleSchema, data);
  if (!bundle.success) return unreadable(data, BUNDLE_VERSION);
  const records = new Map<string, SavedRecord<unknown>>();
  const unread: UnreadRecord[] = [];
  let broken = 0;
  for (const item of bundle.data.records) {
    const read = readItem(item, types);
    if ('id' in read) {
      // Of two records with one id, only one could be kept under it.
      if (records.has(read.id)) unread.push({ status: 'unreadable', text: JSON.stringify(item) });
      else records.set(read.id, read);
    } else {
      unread.push(read);
      if (read.status === 'unreadable' && ++broken > MAX_BROKEN) return DAMAGED;
    }
  }
  const isWhole = isIntact(bundle.data);
  return { status: 'records', records: [...records.values()], unread, isIntact: isWhole };
}

function readLocked(data: Ours): FileContents {
  const locked = safeParse(lockedSchema, data);
  if (!locked.success) return unreadable(data, LOCKED_VERSION);
  return { status: 'locked', file: locked.data };
}

function readAlone(data: Ours, types: readonly RecordType<unknown>[]): FileContents {
  const read = readItem(data, types);
  if ('id' in read) return { status: 'records', records: [read], unread: [], isIntact: true };
  return read.status === 'too-new' ? { status: 'too-new' } : DAMAGED;
}

function readItem(
  item: unknown,
  types: readonly RecordType<unknown>[],
): SavedRecord<unknown> | UnreadRecord {
  const text = JSON.stringify(item);
  const read = readAnyData(item, types);
  if (read.status === 'ok' && text.length <= MAX_TEXT && canGoOn(read.record)) return read.record;
  return { status: read.status === 'too-new' ? 'too-new' : 'unreadable', text };
}

/** Whether it can be written on. No release makes others: a mark from the future would win for ever. */
function canGoOn({ revision, marks }: SavedRecord<unknown>): boolean {
  const latest = Object.values(marks).map((mark) => Number.parseInt(mark, 10));
  return revision <= MAX_REVISION && latest.every((number) => number <= revision);
}

function unreadable({ version }: Ours, current: number): FileContents {
  return typeof version === 'number' && version > current ? { status: 'too-new' } : DAMAGED;
}

interface Ours {
  format: 'bothways';
  kind?: unknown;
  version?: unknown;
}

function isOurs(data: unknown): data is Ours {
  return (
    typeof data === 'object' && data !== null && 'format' in data && data.format === 'bothways'
  );
}
