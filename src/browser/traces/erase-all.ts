/**
 * Takes away all that this site keeps in this browser, so that nothing brings it back, and looks
 * again to see what is left. Loaded on use: few tabs ever erase everything.
 */
import { thingAt } from '../../lib/privacy/stored.ts';
import { eraseKeys } from './all-keys.ts';
import { findTraces } from './find-traces.ts';
import * as whole from './whole-database.ts';

/** How long another tab may take to hear of it, and to end a write that it had begun (milliseconds). */
const SETTLING = 400;

export interface Erased {
  isDone: boolean;
  /** How many entries were found here still. Where none was and it is not done, the second copies don’t answer. */
  left: number;
}

export async function eraseAll(): Promise<Erased> {
  const before = await look();
  const ids = new Set(before.keys.map(idIn));
  let isEmptied = await sweep();
  await new Promise((resolve) => setTimeout(resolve, SETTLING));
  let after = await look();
  // A tab that was just opening may have found one copy, and brought the other one back.
  if (after.keys.some((key) => ids.has(idIn(key)))) {
    isEmptied = await sweep();
    after = await look();
  }
  // A tab that holds on to the database delays its end; it was seen to be empty.
  const left = after.keys.length;
  return { isDone: left === 0 && (isEmptied || !after.isSilent), left };
}

/** True once the second copy was seen to be empty. */
function sweep(): Promise<boolean> {
  eraseKeys();
  return whole.eraseAll();
}

/** That the computer is shared stays marked: without the mark, words would be kept again. */
async function look(): Promise<{ keys: string[]; isSilent: boolean }> {
  const { found, isSilent } = await findTraces();
  const left = found.filter(({ place, key }) => thingAt(place, key) !== 'shared');
  return { keys: left.map(({ key }) => key), isSilent };
}

/** The id of a record in a key of either copy; the key where there is none. */
function idIn(key: string): string {
  return /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(key)?.[0] ?? key;
}
