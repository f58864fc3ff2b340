/** What lies in this browser beside the record that is open: others of its kind, and what can't be opened. */
import { atom, type ReadableAtom } from 'nanostores';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { RecordType } from '../../lib/records/read-record.ts';
import { type Kept, lookInVault } from '../vault.ts';

interface Shelf<Body> {
  $others: ReadableAtom<SavedRecord<Body>[]>;
  $kept: ReadableAtom<Kept[]>;
  place: (records: SavedRecord<Body>[], kept: Kept[]) => void;
  look: () => Promise<void>;
  clear: () => void;
  /** What a reading gives; nothing where the shelf was cleared before it ended. */
  unlessCleared: <T>(reading: Promise<T>) => Promise<T | undefined>;
}

export function createShelf<Body>(type: RecordType<Body>, openId: () => string): Shelf<Body> {
  const $others = atom<SavedRecord<Body>[]>([]);
  const $kept = atom<Kept[]>([]);
  let clearings = 0;

  function place(records: SavedRecord<Body>[], kept: Kept[]): void {
    $others.set(records.filter(({ id }) => id !== openId()));
    $kept.set(kept);
  }

  async function unlessCleared<T>(reading: Promise<T>): Promise<T | undefined> {
    const before = clearings;
    const read = await reading;
    return before === clearings ? read : undefined;
  }

  return {
    $others,
    $kept,
    place,
    look: async () => {
      const found = await unlessCleared(lookInVault(type));
      if (found) place(found.records, found.kept);
    },
    clear: () => {
      clearings++;
      place([], []);
    },
    unlessCleared,
  };
}
