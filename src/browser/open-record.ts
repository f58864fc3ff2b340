/**
 * What this tab alone remembers, and what is gone with it. The only file that names sessionStorage:
 *
 *   bothways:open:<kind>   the id of the record that is open, so that a reload opens it again
 *                          and not another tab's; or `new:` and the id of a partnership, if any,
 *                          in which the tool is to begin another
 *   bothways:shared        this tab stands on a shared computer: nothing is kept
 */
export const OPEN = 'bothways:open:';
const SHARED = 'bothways:shared';

/** Where the browser does not take the mark, it holds for this page. */
let isSharedHere = false;

export function rememberOpen(kind: string, id: string): void {
  if (!isShared()) put(OPEN + kind, id);
}

/** The tool of this kind begins a new record when it is opened next, in a partnership or in none. */
export function rememberNew(kind: string, partnership: string | null): void {
  rememberOpen(kind, `new:${partnership ?? ''}`);
}

export function recallOpen(kind: string): string | undefined {
  return tabStorage()?.getItem(OPEN + kind) ?? undefined;
}

/** Whether this tab is to keep nothing. Asked before every write, in whatever copy. */
export function isShared(): boolean {
  return isSharedHere || (tabStorage()?.getItem(SHARED) ?? null) !== null;
}

export function rememberShared(isOn: boolean): void {
  if (isOn) isSharedHere = !put(SHARED, 'yes');
  else {
    isSharedHere = false;
    tabStorage()?.removeItem(SHARED);
  }
}

/** The place where it lies; for one who looks at all of it. */
export function tabStorage(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    // Blocked: then a reload opens the record that was saved last.
    return undefined;
  }
}

function put(key: string, text: string): boolean {
  try {
    tabStorage()?.setItem(key, text);
    return tabStorage()?.getItem(key) === text;
  } catch {
    return false;
  }
}
