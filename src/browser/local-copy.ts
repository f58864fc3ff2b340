/**
 * The first copy of every record, in localStorage: written in one breath, even while a page
 * is being left. The only file that names localStorage. Its keys:
 *
 *   bothways:record:<id>   the text of a record in its envelope
 *   bothways:aside:<id>    bytes that could not be read, kept for their owner
 *   bothways:print:<id>, bothways:print-names:<id>   see print-presets.ts
 *   bothways:reminded      somebody knows that a copy belongs elsewhere: once is enough
 *   bothways:erased        there for a moment, to tell the other tabs that everything was erased
 */
import { isShared } from './open-record.ts';

/** How all keys of this site begin, whichever release wrote them. */
export const OURS = 'bothways:';
const RECORD = `${OURS}record:`;
const ASIDE = `${OURS}aside:`;
const REMINDED = `${OURS}reminded`;
export const ERASED = `${OURS}erased`;

/**
 * `full`: no room. `blocked`: no storage at all. `ignored`: taken, and not kept. `shared`: this
 * tab is to keep nothing.
 */
export type WriteResult = 'ok' | 'full' | 'blocked' | 'ignored' | 'shared';

export function isBlocked(): boolean {
  return storage() === undefined;
}

/** All records, as text by id. On a shared computer what lies here may be somebody else's: none. */
export function readRecords(): Map<string, string> {
  return readKeys(RECORD);
}

/** All bytes kept aside, as text by id; none on a shared computer. */
export function readAside(): Map<string, string> {
  return readKeys(ASIDE);
}

export function readOne(id: string): string | undefined {
  return storage()?.getItem(RECORD + id) ?? undefined;
}

export function write(id: string, text: string): WriteResult {
  return put(RECORD + id, text);
}

/** Keeps unreadable bytes where nothing writes; true once they can be read back. */
export function keepAside(id: string, text: string): boolean {
  const aside = readAside();
  if ([...aside.values()].includes(text)) return true;
  // A record may be cut short more than once; each lot has a place of its own.
  let place = id;
  for (let lot = 2; aside.has(place); lot++) place = `${id}-${lot}`;
  return put(ASIDE + place, text) === 'ok';
}

/** Takes a record away; true once it is gone. */
export function erase(id: string): boolean {
  return take(RECORD + id);
}

export function eraseAside(id: string): boolean {
  return take(ASIDE + id);
}

/** Whether anything lies here that somebody must decide about: that they were reminded is nothing of the kind. */
export function isAnythingKept(): boolean {
  return readKeys(OURS).size > Number(isReminded());
}

export function isReminded(): boolean {
  return storage()?.getItem(REMINDED) !== null;
}

/** They have kept a copy elsewhere, or would rather not. */
export function rememberReminded(): void {
  put(REMINDED, 'yes');
}

/** What another tab did: wrote a record, erased one, or (`id` undefined) cleared everything. */
export type ForeignChange = { id: string; text: string | undefined } | { id: undefined };

/** `onErased`: everything was erased in another tab. A shared computer hears of nothing else. */
export function onForeignChange(
  listener: (change: ForeignChange) => void,
  onErased: () => void,
): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === ERASED) {
      if (newValue !== null) onErased();
    } else if (isShared()) return;
    else if (key === null) listener({ id: undefined });
    else if (key.startsWith(RECORD)) {
      listener({ id: key.slice(RECORD.length), text: newValue ?? undefined });
    }
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
}

/** The place where it lies; for one who looks at all of it. */
export function storage(): Storage | undefined {
  try {
    return window.localStorage ?? undefined;
  } catch {
    // Blocked by a setting: even looking at it throws.
    return undefined;
  }
}

/** All that lies under keys that begin like this, as text by the rest of the key; nothing on a shared computer. */
export function readKeys(prefix: string): Map<string, string> {
  const local = isShared() ? undefined : storage();
  const found = new Map<string, string>();
  for (let i = 0; i < (local?.length ?? 0); i++) {
    const key = local?.key(i);
    const text = key?.startsWith(prefix) ? local?.getItem(key) : undefined;
    if (key && typeof text === 'string') found.set(key.slice(prefix.length), text);
  }
  return found;
}

/** True once nothing lies there any more. */
export function take(key: string): boolean {
  const local = storage();
  local?.removeItem(key);
  return local?.getItem(key) === null;
}

/** Writes where a key of ours says. Every write goes through here. */
export function put(key: string, text: string): WriteResult {
  if (isShared()) return 'shared';
  const local = storage();
  if (!local) return 'blocked';
  try {
    local.setItem(key, text);
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
  return local.getItem(key) === text ? 'ok' : 'ignored';
}

/** Browsers name a full storage in three ways. */
function isFull(error: unknown): boolean {
  const { name, code } = error as { name: string; code?: number };
  const names = ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'];
  return names.includes(name) || code === 22 || code === 1014;
}
