/** Reads the versions of a record that the second copy keeps. */
import { attempt, settled, type VersionKey, versionsOf } from './strict-copy.ts';

/** The earliest first, each with its key. */
export async function readVersions(id: string): Promise<[VersionKey, string][]> {
  const found = await attempt(async (database) => {
    const store = database.transaction('history').objectStore('history');
    const [keys, versions] = await Promise.all([
      settled(store.getAllKeys(versionsOf(id))),
      settled<{ text: string }[]>(store.getAll(versionsOf(id))),
    ]);
    return keys.map((key, i): [VersionKey, string] => [key as VersionKey, versions[i]?.text ?? '']);
  });
  return found ?? [];
}
