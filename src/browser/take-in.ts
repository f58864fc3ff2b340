/**
 * Takes the records of a file into this browser: all of them, or none. The second copy takes them
 * in one transaction, and it is on the disk before the first copy is touched: a browser that dies
 * in between finds them all there when it is opened again.
 */
import type { SavedRecord } from '../lib/records/envelope.ts';
import type { ImportPlan } from '../lib/transfer/import-plan.ts';
import { eraseRecord } from './erasing.ts';
import { keepVersion } from './history.ts';
import * as local from './local-copy.ts';
import { isOutdated } from './strict-copy.ts';
import { type Entry, swapTogether } from './write-together.ts';

/**
 * - `changed`: another tab has written one of the records since the plan was made
 * - `newer`: a newer release has taken this browser’s records over
 * - `full`, `blocked`, `ignored`: the storage does not take them
 */
export type TakeInResult = 'done' | 'changed' | 'newer' | Exclude<local.WriteResult, 'ok'>;

/** Writes a plan. Whatever it covers is kept as an earlier version. */
export async function takeIn({ write, cover }: ImportPlan): Promise<TakeInResult> {
  if (isOutdated()) return 'newer';
  if (local.isBlocked()) return 'blocked';
  const before = new Map(write.map(({ id }) => [id, local.readOne(id)]));
  const known = new Map(cover.map(({ id, stamp }) => [id, stamp]));
  // The plan was made of what the page had heard of; another tab may be a moment ahead of that.
  for (const [id, text] of before) if (stampOf(text) !== known.get(id)) return 'changed';
  for (const record of cover) await keepVersion(record);
  return swap(write.map(entryOf), before);
}

/**
 * Brings back what stood here before. A record that somebody has changed since is left as it is:
 * the ids of those come back.
 */
export async function takeOut({ write, undo }: ImportPlan): Promise<string[]> {
  const written = new Map(write.map((record) => [record.id, entryOf(record).text]));
  const isOurs = (id: string) => local.readOne(id) === written.get(id);
  const back = undo.write.filter(({ id }) => isOurs(id));
  const gone = undo.erase.filter(isOurs);
  const before = new Map(back.map(({ id }) => [id, written.get(id)]));
  const result = await swap(back.map(entryOf), before);
  const stayed = result === 'done' ? [] : back.map(({ id }) => id);
  for (const id of gone) if (!(await eraseRecord(id))) stayed.push(id);
  const changed = [...written.keys()].filter(
    (id) => !back.some((record) => record.id === id) && !gone.includes(id),
  );
  return [...stayed, ...changed];
}

/** Writes entries into both copies, or none of them; `before` is what the first copy must hold until then. */
async function swap(
  entries: Entry[],
  before: ReadonlyMap<string, string | undefined>,
): Promise<TakeInResult> {
  const swapped = await swapTogether(entries);
  if (swapped.status === 'later') return 'changed';
  // From here on nothing is waited for: no other tab writes between looking and writing.
  const hasChanged = entries.some(({ id }) => local.readOne(id) !== before.get(id));
  const result = hasChanged ? 'changed' : writeFirstCopy(entries, before);
  if (result !== 'done' && swapped.status === 'done') await swapped.putBack();
  return result;
}

function writeFirstCopy(
  entries: Entry[],
  before: ReadonlyMap<string, string | undefined>,
): TakeInResult {
  for (const [i, { id, text }] of entries.entries()) {
    const result = local.write(id, text);
    if (result === 'ok') continue;
    for (const { id } of entries.slice(0, i + 1)) {
      const text = before.get(id);
      if (text === undefined) local.erase(id);
      else local.write(id, text);
    }
    return result;
  }
  return 'done';
}

/** Which version a text is; nothing where there is none, and no stamp where it cannot be read. */
function stampOf(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as { stamp: unknown }).stamp;
  } catch {
    return null;
  }
}

function entryOf(record: SavedRecord<unknown>): Entry {
  return { id: record.id, revision: record.revision, text: JSON.stringify(record) };
}
