/**
 * When somebody is told that a copy belongs outside this browser: once, when there is something
 * to lose, and before the seven days after which Safari clears what was not visited.
 */
import type { SavedRecord } from '../lib/records/envelope.ts';
import { isReminded } from './local-copy.ts';
import type { SaveState } from './stores/record-view.ts';

export { rememberReminded as endReminders } from './local-copy.ts';

/** So many saves are about half of a worksheet’s questions. */
const ENOUGH = 20;

export function isReminderDue(record: SavedRecord<unknown>, { state }: SaveState): boolean {
  const isKept = state !== 'unkept' && state !== 'not-saved';
  return isKept && record.revision >= ENOUGH && !isReminded();
}
