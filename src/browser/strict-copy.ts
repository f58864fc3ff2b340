/**
 * The second copy of every record, in IndexedDB, written with strict durability: when a
 * write has resolved, the words are on the disk. Chromium writes localStorage seconds later.
 * The only file that names IndexedDB. It never throws: where it can't be had, it says so.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

const DATABASE = 'bothways';
const VERSION = 1;
/** A browser that has not answered by then (milliseconds) is one that will not. */
const PATIENCE = 3000;

interface Schema extends DBSchema {
  records: { key: string; value: { revision: number; text: string } };
}

let opening: Promise<IDBPDatabase<Schema>> | undefined;

/** All records, as text by id; nothing where there is no database. */
export async function readRecords(): Promise<Map<string, string> | undefined> {
  return attempt(async (database) => {
    const [keys, values] = await Promise.all([
      database.getAllKeys('records'),
      database.getAll('records'),
    ]);
    return new Map(keys.map((key, i) => [key, values[i]?.text ?? '']));
  });
}

/** `later`: a later revision lies there, and was left alone; its text comes back. */
export type StrictResult = { status: 'done' | 'failed' } | { status: 'later'; text: string };

/** Resolves to `done` once the text is on the disk. A revision never replaces a later one. */
export async function write(id: string, revision: number, text: string): Promise<StrictResult> {
  const result = await attempt(async (database): Promise<StrictResult> => {
    const change = database.transaction('records', 'readwrite', { durability: 'strict' });
    const before = await change.store.get(id);
    const isLate = before !== undefined && before.revision > revision;
    if (!isLate) await change.store.put({ revision, text }, id);
    await change.done;
    return isLate ? { status: 'later', text: before.text } : { status: 'done' };
  });
  return result ?? { status: 'failed' };
}

/** Resolves to true once the record is gone, or where no database can be had. */
export async function erase(id: string): Promise<boolean> {
  let database: IDBPDatabase<Schema> | undefined;
  try {
    database = await inTime(open());
  } catch {
    return true;
  }
  // One that does not answer may hold a copy still.
  if (!database) return false;
  const isGone = await attempt(async (open) => {
    const change = open.transaction('records', 'readwrite', { durability: 'strict' });
    await change.store.delete(id);
    const left = await change.store.getKey(id);
    await change.done;
    return left === undefined;
  });
  return isGone ?? false;
}

async function attempt<T>(
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T | undefined> {
  try {
    const database = await inTime(open());
    return database && (await inTime(work(database)));
  } catch {
    // A closed or broken connection is opened anew the next time.
    opening = undefined;
    return undefined;
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>(DATABASE, VERSION, {
    upgrade: (database) => void database.createObjectStore('records'),
    // A newer release in another tab must not wait for this one.
    blocking: (_current, _next, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  });
  return opening;
}

function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([work, late]);
}
