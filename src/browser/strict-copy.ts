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

let opening: Promise<IDBPDatabase<Schema> | undefined> | undefined;

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

/** Resolves to true once the text is on the disk. A revision never replaces a later one. */
export async function write(id: string, revision: number, text: string): Promise<boolean> {
  const done = await attempt(async (database) => {
    const change = database.transaction('records', 'readwrite', { durability: 'strict' });
    const before = await change.store.get(id);
    if (!before || before.revision <= revision) await change.store.put({ revision, text }, id);
    await change.done;
    return true;
  });
  return done ?? false;
}

/** Resolves to true once the record is gone, or where there never was a database. */
export async function erase(id: string): Promise<boolean> {
  const isGone = await attempt(async (database) => {
    await database.delete('records', id);
    return (await database.getKey('records', id)) === undefined;
  });
  // A browser without a database holds no second copy; one whose database failed may.
  return isGone ?? (await attempt(async () => true)) === undefined;
}

async function attempt<T>(
  work: (database: IDBPDatabase<Schema>) => Promise<T>,
): Promise<T | undefined> {
  try {
    const database = await open();
    return database && (await inTime(work(database)));
  } catch {
    // A closed or broken connection is opened anew the next time.
    opening = undefined;
    return undefined;
  }
}

function open(): Promise<IDBPDatabase<Schema> | undefined> {
  opening ??= inTime(
    openDB<Schema>(DATABASE, VERSION, {
      upgrade: (database) => void database.createObjectStore('records'),
      // A newer release in another tab must not wait for this one.
      blocking: (_current, _next, event) => {
        (event.target as IDBDatabase).close();
        opening = undefined;
      },
      terminated: () => {
        opening = undefined;
      },
    }),
  );
  return opening;
}

function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));
  return Promise.race([work, late]);
}
