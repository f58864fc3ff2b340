/**
 * The second copy of every record, in IndexedDB, written with strict durability: when a
 * write has resolved, the words are on the disk. Chromium writes localStorage seconds later.
 * Earlier versions of each record lie here alone: localStorage is small. The only file that
 * names IndexedDB. It never throws: where it can't be had, it says so.
 *
 *   records   id → a record                      (from version 1 of the database)
 *   history   [id, revision, stamp] → a version  (from version 2)
 *
 * On a shared computer there is none: nothing is read or written.
 */
import { isShared } from './open-record.ts';

export const DATABASE = 'bothways';
const VERSION = 2;
/** A browser that has not answered by then (milliseconds) is one that will not. */
const PATIENCE = 3000;

interface Stored {
  revision: number;
  text: string;
}

/** Of a record: its versions sort by revision, and never by a clock. */
export type VersionKey = [id: string, revision: number, stamp: string];

/** How many versions of each record are kept. */
const MOST_VERSIONS = 20;

let opening: Promise<IDBDatabase> | undefined;
/** Called once a newer release has asked for the database, or has changed it. */
let onOutdated: (() => void) | undefined;
let isOld = false;
/** A release that was put back finds a newer database from the start, and goes on without it. */
let wasOpen = false;

/** Whether a newer release has taken the database over: then nothing of this one may write. */
export function isOutdated(): boolean {
  return isOld;
}

/** `act` may write one last time. */
export function whenOutdated(act: () => void): void {
  onOutdated = act;
}

/** All records, as text by id; nothing where there is no database. */
export async function readRecords(): Promise<Map<string, string> | undefined> {
  return attempt(async (database) => {
    const store = database.transaction('records').objectStore('records');
    const [keys, values] = await Promise.all([
      settled(store.getAllKeys()),
      settled<Stored[]>(store.getAll()),
    ]);
    return new Map(keys.map((key, i) => [String(key), values[i]?.text ?? '']));
  });
}

/** `later`: a later revision lies there, and was left alone; its text comes back. */
export type StrictResult = { status: 'done' | 'failed' } | { status: 'later'; text: string };

/** Resolves to `done` once the text is on the disk. A revision never replaces a later one. */
export async function write(id: string, revision: number, text: string): Promise<StrictResult> {
  const result = await attempt(async (database): Promise<StrictResult> => {
    const change = database.transaction('records', 'readwrite', { durability: 'strict' });
    const done = finished(change);
    const store = change.objectStore('records');
    const before = await settled<Stored | undefined>(store.get(id));
    const isLate = before !== undefined && before.revision > revision;
    if (!isLate) store.put({ revision, text }, id);
    await done;
    return isLate ? { status: 'later', text: before.text } : { status: 'done' };
  });
  return result ?? { status: 'failed' };
}

/** Resolves to true once the record and its versions are gone, or where no database can be had. */
export async function erase(id: string): Promise<boolean> {
  let database: IDBDatabase | undefined;
  try {
    database = await open();
  } catch {
    return true;
  }
  // One that does not answer may hold a copy still.
  if (!database) return false;
  const isGone = await attempt(async (open) => {
    const change = open.transaction(['records', 'history'], 'readwrite', { durability: 'strict' });
    const done = finished(change);
    const records = change.objectStore('records');
    records.delete(id);
    change.objectStore('history').delete(versionsOf(id));
    const left = await settled(records.getKey(id));
    await done;
    return left === undefined;
  });
  return isGone ?? false;
}

/** Keeps a version of a record; the oldest beyond twenty go. */
export async function keepVersion(key: VersionKey, text: string): Promise<void> {
  await attempt(async (database) => {
    const change = database.transaction('history', 'readwrite');
    const done = finished(change);
    const store = change.objectStore('history');
    store.put({ text }, key);
    const keys = await settled(store.getAllKeys(versionsOf(key[0])));
    for (const old of keys.slice(0, -MOST_VERSIONS)) store.delete(old);
    await done;
  });
}

/** Every key of a record's versions: a list sorts after whatever number or word stands in its place. */
export function versionsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Does work in the database; resolves to nothing where it can't be had or the work fails. */
export async function attempt<T>(
  work: (database: IDBDatabase) => Promise<T>,
): Promise<T | undefined> {
  try {
    const database = await open();
    wasOpen ||= database !== undefined;
    return database && (await inTime(work(database)));
  } catch (error) {
    // A closed or broken connection is opened anew the next time.
    opening = undefined;
    if (wasOpen && (error as Error).name === 'VersionError') outdate();
    return undefined;
  }
}

/** Nothing where it does not answer, or on a shared computer; throws where it can't be had. */
async function open(): Promise<IDBDatabase | undefined> {
  if (isShared()) return undefined;
  opening ??= openAnew();
  const database = await inTime(opening);
  // It may have been said while the database was opening.
  return isShared() ? undefined : database;
}

async function openAnew(): Promise<IDBDatabase> {
  const request = factory().open(DATABASE, VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    if (oldVersion < 1) request.result.createObjectStore('records');
    if (oldVersion < 2) request.result.createObjectStore('history');
  };
  const database = await settled(request);
  // A newer release in another tab must not wait for this one.
  database.onversionchange = ({ newVersion }) => {
    database.close();
    opening = undefined;
    // No version at all: the database is being deleted.
    if (newVersion !== null) outdate();
  };
  database.onclose = () => {
    opening = undefined;
  };
  return database;
}

/** Where databases come from; throws where the browser blocks them. */
export function factory(): IDBFactory {
  return indexedDB;
}

/** What a request gives. Inside a transaction nothing else may be waited for. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** Resolves once all of a transaction is on the disk. */
export function finished(change: IDBTransaction): Promise<unknown> {
  const done = new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onabort = () => reject(change.error);
  });
  // Where a request has failed, nobody waits for the end any more.
  done.catch(() => undefined);
  return done;
}

function outdate(): void {
  if (isOld) return;
  // What was typed up to now may still be written.
  onOutdated?.();
  isOld = true;
}

/** Nothing where it takes too long. */
export function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([work, late]);
}
