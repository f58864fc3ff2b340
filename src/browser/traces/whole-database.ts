/**
 * All that the second copy holds, whatever release wrote it: to show people what lies here, and
 * to take it away. Records one by one are strict-copy’s.
 */
import { DATABASE, factory, inTime, settled } from '../strict-copy.ts';

/** Every entry as its text, by its store and key; nothing where the database does not answer. */
export async function readAll(): Promise<Map<string, string> | undefined> {
  const stores = await throughout('readonly', async (name, store) => {
    const [keys, values] = await Promise.all([
      settled(store.getAllKeys()),
      settled(store.getAll()),
    ]);
    return keys.map((key, i): [string, string] => [`${name} ${key}`, textOf(values[i])]);
  });
  return stores && new Map(stores.flat());
}

/** Empties every store, then takes the database away; true once nothing was left to be read. */
export async function eraseAll(): Promise<boolean> {
  const left = await throughout('readwrite', (_, store) => {
    store.clear();
    return settled(store.count());
  });
  await takeAway();
  return left?.every((count) => count === 0) ?? false;
}

async function throughout<T>(
  mode: IDBTransactionMode,
  work: (name: string, store: IDBObjectStore) => Promise<T>,
): Promise<T[] | undefined> {
  let database: IDBDatabase | undefined;
  try {
    database = await openAsItStands();
  } catch {
    return [];
  }
  if (!database) return undefined;
  try {
    const names = [...database.objectStoreNames];
    if (names.length === 0) return [];
    const change = database.transaction(names, mode, { durability: 'strict' });
    return await Promise.all(names.map((name) => work(name, change.objectStore(name))));
  } catch {
    return undefined;
  } finally {
    // It waits for what was begun.
    database.close();
  }
}

/**
 * The database as it stands. Nothing where it does not answer; throws where there is none, and
 * makes none.
 */
async function openAsItStands(): Promise<IDBDatabase | undefined> {
  const request = factory().open(DATABASE);
  request.onupgradeneeded = () => request.transaction?.abort();
  const database = await inTime(settled(request));
  if (database) database.onversionchange = () => database.close();
  return database;
}

/** A tab that holds on to the database is waited for, not for long. */
async function takeAway(): Promise<void> {
  try {
    await inTime(settled(factory().deleteDatabase(DATABASE)));
  } catch {
    // There is none to take away.
  }
}

/** What our own stores hold is an object with the text in it. */
function textOf(value: unknown): string {
  const isOurs = typeof value === 'object' && value !== null && 'text' in value;
  return isOurs ? String(value.text) : JSON.stringify(value);
}
