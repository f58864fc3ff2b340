/**
 * Which record a tab has open, so that a reload opens it again and not another tab's. Kept for
 * this tab alone, and gone with it. The only file that names sessionStorage:
 *
 *   bothways:open:<kind>   the id of a record
 */
const OPEN = 'bothways:open:';

export function rememberOpen(kind: string, id: string): void {
  try {
    sessionStorage.setItem(OPEN + kind, id);
  } catch {
    // Then a reload opens the record that was saved last.
  }
}

export function recallOpen(kind: string): string | undefined {
  try {
    return sessionStorage.getItem(OPEN + kind) ?? undefined;
  } catch {
    return undefined;
  }
}
