/**
 * One record of a kind on one page: what is on screen, whether it is saved, and what else
 * lies in this browser. A tool changes the body through `change` and knows no key, no
 * revision and no database.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isSame } from '../../lib/records/fields.ts';
import { advance, isSettled, meet, startLineage } from '../../lib/records/lineage.ts';
import { type RecordType, readRecord } from '../../lib/records/read-record.ts';
import { newId } from '../ids.ts';
import * as local from '../local-copy.ts';
import { onLeaving } from '../page-life.ts';
import {
  eraseKept,
  eraseRecord,
  freshRecord,
  type Kept,
  mirror,
  openVault,
  type SaveProblem,
  writeRecord,
} from '../vault.ts';

/** What a person is told about their words. `once`: kept, without the second copy. */
export type SaveState =
  | { state: 'loading' | 'empty' | 'saving' | 'saved' | 'once' | 'erased' }
  | { state: 'not-saved'; problem: SaveProblem };

type ImportResult = 'opened' | 'same' | 'too-new' | 'wrong-kind' | 'unreadable';

export interface RecordStore<Body> {
  $record: ReadableAtom<SavedRecord<Body>>;
  $save: ReadableAtom<SaveState>;
  $others: ReadableAtom<SavedRecord<Body>[]>;
  $kept: ReadableAtom<Kept[]>;
  /** Reads the browser's storage and begins to listen; returns what ends it. */
  open: () => () => void;
  change: (edit: (body: Body) => Body) => void;
  /** Saves at once; for a button, and for the moment at which the page is left. */
  saveNow: () => void;
  erase: () => Promise<boolean>;
  eraseKept: (item: Kept) => Promise<void>;
  startAnother: () => void;
  switchTo: (id: string) => void;
  importText: (text: string) => ImportResult;
}

/** Pause in typing after which words are saved, and the longest they wait, in milliseconds. */
const PAUSE = 200;
const LONGEST_WAIT = 700;

export function createRecordStore<Body>(type: RecordType<Body>, empty: Body): RecordStore<Body> {
  const $record = atom<SavedRecord<Body>>({ ...freshRecord(type, empty), id: '' });
  const $save = atom<SaveState>({ state: 'loading' });
  const $others = atom<SavedRecord<Body>[]>([]);
  const $kept = atom<Kept[]>([]);
  /** What the words on screen grew from. */
  let lineage = startLineage($record.get());
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;

  /** Ids of the records whose second copy is known to be on the disk. */
  let onDisk: ReadonlySet<string> = new Set();

  const show = (record: SavedRecord<Body>, save: SaveState) => {
    lineage = startLineage(record);
    $record.set(record);
    $save.set(save);
  };
  const fresh = () => freshRecord(type, empty);
  const blocked: SaveState = { state: 'not-saved', problem: 'blocked' };

  function saveNow(): void {
    clearTimeout(timer);
    timer = waitingSince = undefined;
    const { body } = $record.get();
    const written = writeRecord(type, lineage, body);
    const { record, problem } = written;
    lineage = problem ? written.lineage : advance(written.lineage, record);
    $record.set(record);
    if (problem) $save.set({ state: 'not-saved', problem });
    else void tell(record, written.onDisk);
  }

  /** Says how a save ended, unless something newer was typed or shown meanwhile: its own save will speak. */
  async function tell(record: SavedRecord<Body>, written: Promise<boolean>): Promise<void> {
    const isOnDisk = await written;
    if (isOnDisk) onDisk = new Set([...onDisk, record.id]);
    if (timer === undefined && lineage.base.stamp === record.stamp) $save.set(stateOf(record));
  }

  const stateOf = ({ id }: SavedRecord<Body>): SaveState => {
    return { state: onDisk.has(id) ? 'saved' : 'once' };
  };

  function saveSoon(): void {
    const now = performance.now();
    waitingSince ??= now;
    clearTimeout(timer);
    timer = setTimeout(saveNow, Math.min(PAUSE, Math.max(0, waitingSince + LONGEST_WAIT - now)));
  }

  function change(edit: (body: Body) => Body): void {
    const record = $record.get();
    const body = edit(record.body);
    if (isSame(body, record.body)) return;
    $record.set({ ...record, body });
    // A warning stays until a save has worked: it is no use if it flickers.
    if ($save.get().state !== 'not-saved') $save.set({ state: 'saving' });
    saveSoon();
  }

  function hear(foreign: local.ForeignChange): void {
    if (foreign.id === undefined) {
      if ($record.get().revision > 0) saveNow();
    } else if (foreign.id === $record.get().id) {
      hearOfThis(foreign.text);
    } else void readOthers();
  }

  function hearOfThis(text: string | undefined): void {
    if (text === undefined) {
      clearTimeout(timer);
      timer = waitingSince = undefined;
      show(fresh(), { state: 'erased' });
      return;
    }
    const read = readRecord(text, type);
    if (read.status === 'too-new') $save.set({ state: 'not-saved', problem: 'newer' });
    if (read.status !== 'ok') return;
    const met = meet(lineage, $record.get().body, read.record);
    lineage = met.lineage;
    $record.set({ ...lineage.base, body: met.body });
    if (isSettled(lineage, met.body)) void tell(read.record, mirror(read.record));
    else saveSoon();
  }

  async function readOthers(): Promise<void> {
    const contents = await openVault(type);
    onDisk = contents.onDisk;
    $others.set(contents.records.filter((record) => record.id !== $record.get().id));
    $kept.set(contents.kept);
  }

  function settle(): void {
    if (timer !== undefined) saveNow();
  }

  function open(): () => void {
    void openVault(type).then(({ records, kept, onDisk: safe }) => {
      onDisk = safe;
      const [latest, ...others] = records;
      if (local.isBlocked()) show(fresh(), blocked);
      else if (latest) show(latest, stateOf(latest));
      else show(fresh(), { state: 'empty' });
      $others.set(others);
      $kept.set(kept);
    });
    const ends = [local.onForeignChange(hear), onLeaving(settle)];
    return () => {
      settle();
      for (const end of ends) end();
    };
  }

  async function erase(): Promise<boolean> {
    clearTimeout(timer);
    timer = waitingSince = undefined;
    const isGone = local.isBlocked() || (await eraseRecord($record.get().id));
    if (isGone) show(fresh(), local.isBlocked() ? blocked : { state: 'erased' });
    return isGone;
  }

  function switchTo(id: string): void {
    settle();
    const wanted = $others.get().find((record) => record.id === id);
    if (!wanted) return;
    show(wanted, stateOf(wanted));
    void readOthers();
  }

  function importText(text: string): ImportResult {
    settle();
    const read = readRecord(text, type);
    if (read.status !== 'ok') return read.status;
    const here = [$record.get(), ...$others.get()].find(({ id }) => id === read.record.id);
    if (here && isSame(here.body, read.record.body)) {
      switchTo(here.id);
      return 'same';
    }
    // An agreement that went on differently on two devices becomes two; nothing is replaced.
    show(here ? { ...read.record, id: newId() } : read.record, { state: 'saving' });
    saveNow();
    void readOthers();
    return 'opened';
  }

  return {
    $record,
    $save,
    $others,
    $kept,
    open,
    change,
    saveNow,
    erase,
    eraseKept: async (item) => {
      await eraseKept(item);
      await readOthers();
    },
    startAnother: () => {
      settle();
      show(fresh(), local.isBlocked() ? blocked : { state: 'empty' });
      void readOthers();
    },
    switchTo,
    importText,
  };
}
