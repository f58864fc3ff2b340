/**
 * Everything that lies in this browser, for the page that shows it all: partnerships, their
 * worksheets, and what cannot be opened. It follows what other tabs do, and changes records
 * that may be open in them. It holds no words that are not saved.
 */
import { atom } from 'nanostores';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Check } from '../../lib/check/check.ts';
import type { Goal } from '../../lib/goals/goal.ts';
import {
  archive,
  NEW_PARTNERSHIP,
  PARTNERSHIP,
  rename,
  unarchive,
} from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { startLineage } from '../../lib/records/lineage.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import { type RecordType, readRecord } from '../../lib/records/read-record.ts';
import {
  editRecord,
  putBack,
  type Removed,
  removeRecord,
  restoreVersion,
} from '../closed-record.ts';
import { eraseRecord } from '../erasing.ts';
import { meetAndKeep } from '../history.ts';
import * as local from '../local-copy.ts';
import { isShared } from '../open-record.ts';
import { isOutdated, whenOutdated } from '../strict-copy.ts';
import {
  eraseKept,
  freshRecord,
  lookInVault,
  openVault,
  type Written,
  writeRecord,
} from '../vault.ts';
import { knownTypes } from './known-types.ts';
import type { ActProblem, Library, LibraryStore } from './library-view.ts';
import { listen } from './news.ts';

export function createLibraryStore(): LibraryStore {
  const $library = atom<Library>({
    state: 'loading',
    agreements: [],
    goals: [],
    checks: [],
    partnerships: [],
    kept: [],
    wipes: 0,
  });
  const $removed = atom<Removed[]>([]);
  const $problem = atom<ActProblem | undefined>();
  /** Ids of the records that the first copy holds: if one goes, somebody took it away. */
  const held = new Set<string>();
  /** Ids that other tabs wrote while everything was being read. */
  let heard: Set<string> | undefined;
  /** How often everything was erased: what was read before that is no more. */
  let wipes = 0;
  const { read: readAny, typeOf, loadAll, hasAll } = knownTypes();

  function all(): SavedRecord<unknown>[] {
    const { agreements, goals, checks, partnerships } = $library.get();
    return [...agreements, ...goals, ...checks, ...partnerships];
  }

  function show(records: SavedRecord<unknown>[], kept = $library.get().kept): void {
    const sorted = records.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
    $library.set({
      state: isShared() ? 'shared' : local.isBlocked() ? 'blocked' : 'ready',
      agreements: sorted.filter(({ kind }) => kind === 'agreement') as SavedRecord<Draft>[],
      goals: sorted.filter(({ kind }) => kind === 'goal') as SavedRecord<Goal>[],
      checks: sorted.filter(({ kind }) => kind === 'check') as SavedRecord<Check>[],
      partnerships: sorted
        .filter((record) => isOf(PARTNERSHIP, record))
        .sort((a, b) => a.body.name.localeCompare(b.body.name)),
      kept,
      wipes,
    });
  }

  function drop(id: string): void {
    held.delete(id);
    show(all().filter((record) => record.id !== id));
  }

  function place(record: SavedRecord<unknown>): void {
    if (local.readOne(record.id) !== undefined) held.add(record.id);
    show([...all().filter(({ id }) => id !== record.id), record]);
  }

  async function look(readAll: typeof lookInVault<unknown> = lookInVault): Promise<void> {
    heard = new Set();
    const before = wipes;
    if (local.readRecords().size > 0) await loadAll();
    let { records, kept } = await readAll(PARTNERSHIP, readAny);
    if (!hasAll() && kept.length > 0) {
      // The second copy alone had them.
      await loadAll();
      ({ records, kept } = await readAll(PARTNERSHIP, readAny));
    }
    if (before !== wipes) return;
    held.clear();
    for (const { id } of records) if (local.readOne(id) !== undefined) held.add(id);
    show(records, kept);
    const missed = heard;
    heard = undefined;
    for (const id of missed ?? []) hear({ id, text: local.readOne(id) });
  }

  function clear(): void {
    wipes++;
    heard = undefined;
    $removed.set([]);
    show([], []);
  }

  function lookAnew(): void {
    clear();
    void look();
  }

  function hear(foreign: local.ForeignChange): void {
    if (foreign.id === undefined) {
      // Whoever wiped everything wiped what could be put back here too.
      lookAnew();
      return;
    }
    heard?.add(foreign.id);
    if (heard) return;
    if (foreign.text === undefined) {
      drop(foreign.id);
      return;
    }
    const read = readAny(foreign.text);
    if (read.status === 'ok') place(read.record);
    else void look();
  }

  /** Shows what came of a change, and sees to it that it gets to the disk. */
  function follow<Body>(type: RecordType<Body>, written: Written<Body>): boolean {
    const { record, problem } = written;
    $problem.set(problem);
    if (problem === 'erased') drop(record.id);
    if (problem) return false;
    place(record);
    void written.onDisk.then((result) => {
      if (result.status !== 'later') return;
      // Another tab’s version, which only the second copy has shown us.
      const read = readRecord(result.text, type);
      if (read.status !== 'ok') return;
      const met = meetAndKeep(startLineage(record), record.body, read.record);
      follow(type, writeRecord(type, met.lineage, met.body));
    });
    return true;
  }

  function change<Body>(
    type: RecordType<Body>,
    record: SavedRecord<Body>,
    edit: (body: Body) => Body,
    partnership?: string | null,
  ): boolean {
    const isHeld = held.has(record.id);
    const options = partnership === undefined ? { isHeld } : { isHeld, partnership };
    return follow(type, editRecord(type, record, edit, options));
  }

  /** A new record; its id, or nothing where it could not be saved. */
  function add<Body>(
    type: RecordType<Body>,
    body: Body,
    partnership: string | null = null,
  ): string | undefined {
    const fresh = { ...freshRecord(type, body), partnership };
    const written = writeRecord(type, startLineage(fresh), body);
    return follow(type, written) ? written.record.id : undefined;
  }

  return {
    $library,
    $removed,
    $problem,
    open: () => {
      void look(openVault);
      whenOutdated(() => $problem.set('newer'));
      // All that stands here is saved, so there is nothing to settle.
      return listen({ hear, clear, turn: lookAnew, look: () => void look() });
    },
    addPartnership: (name) => add(PARTNERSHIP, rename(NEW_PARTNERSHIP, name)),
    renamePartnership: (record, name) => {
      change(PARTNERSHIP, record, (body) => rename(body, name));
    },
    archivePartnership: (record, isArchived) => {
      change(PARTNERSHIP, record, isArchived ? archive : unarchive);
    },
    edit: (record, edit) => {
      change(typeOf(record), record, edit);
    },
    duplicate: (record, body) => {
      add(typeOf(record), body, record.partnership);
    },
    move: (record, partnership) => {
      change(typeOf(record), record, (body) => body, partnership);
    },
    restore: async (type, record, earlier) =>
      follow(type, await restoreVersion(type, record, earlier)),
    remove: async (record) => {
      const removed = isOutdated() ? undefined : await removeRecord(record);
      $problem.set(removed ? undefined : isOutdated() ? 'newer' : 'stuck');
      if (!removed) return;
      drop(record.id);
      $removed.set([removed, ...$removed.get()]);
    },
    putBack: async (removed) => {
      const before = wipes;
      if (!(await putBack(removed))) {
        $problem.set('full');
        return;
      }
      // Everything was erased while it was on its way back: then it goes, too.
      if (before !== wipes) return void (await eraseRecord(removed.record.id));
      $problem.set(undefined);
      $removed.set($removed.get().filter((item) => item !== removed));
      const read = readAny(removed.text);
      if (read.status === 'ok') place(read.record);
    },
    eraseKept: (item) => eraseKept(item).then(() => look()),
    refresh: () => look(),
    lookAnew,
  };
}

export const libraryStore = createLibraryStore();
