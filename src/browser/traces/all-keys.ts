/**
 * Every key in the two plain storages, whichever release wrote it: to show people what lies here,
 * and to take it away. Records one by one are local-copy’s; which one is open is open-record’s.
 */
import { ERASED, OURS, storage } from '../local-copy.ts';
import { OPEN, tabStorage } from '../open-record.ts';

/** All that lies under this site's address for good, as text by key; what is not ours as well. */
export function readLasting(): Map<string, string> {
  return entries(storage());
}

/** All that this tab remembers of ours, as text by key. */
export function readTab(): Map<string, string> {
  return new Map([...entries(tabStorage())].filter(([key]) => isOurs(key)));
}

export function isOurs(key: string): boolean {
  return key.startsWith(OURS);
}

/**
 * Takes away all that is ours. Of what the tab remembers, that the computer is shared stays. The
 * other tabs are told before it is done, so that none writes its words again.
 */
export function eraseKeys(): void {
  const lasting = storage();
  try {
    lasting?.setItem(ERASED, '');
  } catch {
    // Not even room for that: they hear of each record that goes.
  }
  for (const key of readLasting().keys()) if (isOurs(key)) lasting?.removeItem(key);
  for (const key of readTab().keys()) if (key.startsWith(OPEN)) tabStorage()?.removeItem(key);
}

function entries(place: Storage | undefined): Map<string, string> {
  const keys = Array.from({ length: place?.length ?? 0 }, (_, i) => place?.key(i) ?? '');
  return new Map(keys.map((key) => [key, place?.getItem(key) ?? '']));
}
