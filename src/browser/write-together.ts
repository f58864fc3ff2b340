/** Writes several records into the second copy in one transaction, and can put back what stood there. */
import { attempt, finished, settled } from './strict-copy.ts';

export interface Entry {
  id: string;
  revision: number;
  /** The whole record in its envelope. */
  text: string;
}

type Stored = Omit<Entry, 'id'>;

/**
 * - `done`: all of them are on the disk; `putBack` undoes that, but for what was written since
 * - `later`: a later revision of one lies there, and nothing was written
 * - `failed`: no database can be had, or it has no room; nothing was written
 */
type Swapped =
  | { status: 'done'; putBack: () => Promise<unknown> }
  | { status: 'later' }
  | { status: 'failed' };

export async function swapTogether(entries: readonly Entry[]): Promise<Swapped> {
  const swapped = await attempt(async (database): Promise<Swapped> => {
    const change = database.transaction('records', 'readwrite', { durability: 'strict' });
    const done = finished(change);
    const store = change.objectStore('records');
    const before = await Promise.all(
      entries.map(({ id }) => settled<Stored | undefined>(store.get(id))),
    );
    if (entries.some(({ revision }, i) => (before[i]?.revision ?? -1) > revision)) {
      change.abort();
      return { status: 'later' };
    }
    for (const { id, revision, text } of entries) store.put({ revision, text }, id);
    await done;
    return { status: 'done', putBack: () => putBack(entries, before) };
  });
  return swapped ?? { status: 'failed' };
}

function putBack(
  entries: readonly Entry[],
  before: readonly (Stored | undefined)[],
): Promise<unknown> {
  return attempt(async (database) => {
    const change = database.transaction('records', 'readwrite', { durability: 'strict' });
    const done = finished(change);
    const store = change.objectStore('records');
    const now = await Promise.all(
      entries.map(({ id }) => settled<Stored | undefined>(store.get(id))),
    );
    entries.forEach(({ id, text }, i) => {
      if (now[i]?.text !== text) return;
      if (before[i]) store.put(before[i], id);
      else store.delete(id);
    });
    await done;
  });
}
