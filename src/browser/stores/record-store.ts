/**
 * One record of a kind on one page: what is on screen, whether it is saved, and what else
 * lies in this browser. A tool changes the body through `change` and knows no key, no
 * revision and no database.
 */
import { atom } from 'nanostores';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isSame } from '../../lib/records/fields.ts';
import { isSettled, startLineage } from '../../lib/records/lineage.ts';
import { type RecordType, readRecord } from '../../lib/records/read-record.ts';
import { eraseRecord } from '../erasing.ts';
import { meetAndKeep } from '../history.ts';
import { newId } from '../ids.ts';
import * as local from '../local-copy.ts';
import { isShared, rememberOpen } from '../open-record.ts';
import { askBeforeLeaving, isAsking } from '../page-life.ts';
import { isOutdated, whenOutdated } from '../strict-copy.ts';
import { typingPause } from '../typing-pause.ts';
import { eraseKept, freshRecord, mirror, openVault, type Written, writeRecord } from '../vault.ts';
import { firstRecord } from './first-record.ts';
import { listen } from './news.ts';
import type { Arrival, RecordStore, SaveState, TakenIn } from './record-view.ts';
import { createShelf } from './shelf.ts';

/** How long another tab may take to hear that this one has saved, in milliseconds. */
const NEWS = 1000;

export function createRecordStore<Body>(type: RecordType<Body>, empty: Body): RecordStore<Body> {
  const $record = atom<SavedRecord<Body>>({ ...freshRecord(type, empty), id: '' });
  const $save = atom<SaveState>({ state: 'loading' });
  /** What the words on screen grew from. */
  let lineage = startLineage($record.get());
  /** Whether the first copy holds this record: if it goes, somebody took it away. */
  let isHeld = false;
  let isErasing = false;
  /** When this tab last saved (page time). */
  let lastSave = Number.NEGATIVE_INFINITY;
  /** Ids of the records whose second copy is known to be on the disk. */
  const onDisk = new Set<string>();
  const pause = typingPause(() => saveNow());

  const idNow = () => $record.get().id;
  const shelf = createShelf(type, idNow);
  const { $others, $kept } = shelf;
  const isBegun = () => !isSame($record.get().body, empty);
  const fresh = () => freshRecord(type, empty);
  const blocked: SaveState = { state: 'not-saved', problem: 'blocked' };
  const beginning = (): SaveState => (local.isBlocked() ? blocked : { state: 'empty' });

  function show(record: SavedRecord<Body>, save: SaveState): void {
    pause.stop();
    askBeforeLeaving(false);
    lineage = startLineage(record);
    isHeld = local.readOne(record.id) !== undefined;
    rememberOpen(type.kind, record.id);
    $record.set(record);
    $save.set(isShared() ? { state: 'unkept' } : save);
  }

  function saveNow(isCleared = false): void {
    pause.stop();
    const written = writeRecord(type, lineage, $record.get().body, isCleared || !isHeld);
    const { record, problem } = written;
    if (problem === 'erased') {
      show(fresh(), { state: 'erased' });
      return;
    }
    lineage = problem ? written.lineage : startLineage(record);
    $record.set(record);
    if (problem)
      $save.set(problem === 'shared' ? { state: 'unkept' } : { state: 'not-saved', problem });
    else {
      isHeld = true;
      lastSave = performance.now();
      void tell(record, written.onDisk);
    }
  }

  /** Says how a save ended, unless something newer was typed or shown meanwhile: its own save will speak. */
  async function tell(record: SavedRecord<Body>, writing: Written<Body>['onDisk']): Promise<void> {
    const result = await writing;
    if (result.status === 'done') onDisk.add(record.id);
    else onDisk.delete(record.id);
    if (record.id !== idNow() || isShared()) return;
    if (result.status === 'later') hearOfThis(result.text);
    else if (!pause.isWaiting() && !isOutdated() && lineage.base.stamp === record.stamp) {
      $save.set({ state: onDisk.has(record.id) ? 'saved' : 'once' });
    }
  }

  function change(edit: (body: Body) => Body): void {
    const record = $record.get();
    const body = edit(record.body);
    if (isErasing || isSame(body, record.body)) return;
    $record.set({ ...record, body });
    // On a shared computer they stand on this page and nowhere else.
    if (isShared()) askBeforeLeaving(true);
    // A warning stays until a save has worked: it is no use if it flickers.
    else if ($save.get().state !== 'not-saved') $save.set({ state: 'saving' });
    pause.start();
  }

  function hear(foreign: local.ForeignChange): void {
    if (foreign.id === undefined) {
      if (isHeld) saveNow(true);
    } else if (foreign.id === idNow()) {
      // News of before would write a copy of what is being taken away.
      if (isErasing) return;
      // Saved here as it was erased there, it would lie here still; what was saved longer ago was put back.
      const isCrossed = isHeld && performance.now() - lastSave < NEWS;
      if (foreign.text === undefined && isCrossed) void eraseRecord(foreign.id);
      hearOfThis(foreign.text);
    } else void shelf.look();
  }

  function hearOfThis(text: string | undefined): void {
    if (text === undefined) {
      if (isHeld) show(fresh(), { state: 'erased' });
      return;
    }
    const read = readRecord(text, type);
    if (read.status === 'too-new') $save.set({ state: 'not-saved', problem: 'newer' });
    if (read.status !== 'ok' || read.record.stamp === lineage.base.stamp) return;
    const met = meetAndKeep(lineage, $record.get().body, read.record);
    lineage = met.lineage;
    $record.set({ ...lineage.base, body: met.body });
    if (isSettled(lineage, met.body)) void tell(read.record, mirror(read.record));
    else pause.start();
  }

  /** Everything was erased in another tab: what was typed here before goes too. */
  function clear(): void {
    // It may have been saved, or a version kept, in the moment before this tab heard of it.
    if (isHeld) void eraseRecord(idNow());
    show(fresh(), { state: 'erased' });
    shelf.clear();
  }

  /** The words on screen stay there, whatever becomes of those that are kept. */
  function turn(isOn: boolean): void {
    const isStored = local.readOne(idNow()) !== undefined;
    askBeforeLeaving(isOn && isBegun() && (!isStored || pause.isWaiting()));
    isHeld = isStored && !isOn;
    if (isOn || isBegun()) saveNow();
    else void load();
    void shelf.look();
  }

  function lookAgain(): void {
    if (isHeld) hearOfThis(isShared() ? undefined : local.readOne(idNow()));
    void shelf.look();
  }

  function settle(): void {
    if (pause.isWaiting()) saveNow();
  }

  /** Saves what waits, and tries again what failed; false where words would be lost all the same. */
  function isSafeToLeave(): boolean {
    if (pause.isWaiting() || $save.get().state === 'not-saved') saveNow();
    return ($save.get().state !== 'not-saved' && !isAsking()) || !isBegun();
  }

  async function load(): Promise<void> {
    const contents = await shelf.unlessCleared(openVault(type));
    if (!contents) return;
    if (isShared()) return show(fresh(), beginning());
    for (const id of contents.onDisk) onDisk.add(id);
    const { records } = contents;
    const { record, partnership } = firstRecord(type, records);
    if (local.isBlocked() || !record) show({ ...fresh(), partnership }, beginning());
    else show(record, { state: onDisk.has(record.id) ? 'saved' : 'once' });
    shelf.place(records, contents.kept);
  }

  function open(): () => void {
    void load();
    whenOutdated(() => {
      settle();
      $save.set({ state: 'not-saved', problem: 'newer' });
    });
    return listen({ hear, clear, turn, settle, look: lookAgain });
  }

  async function erase(): Promise<boolean> {
    pause.stop();
    isErasing = true;
    const isGone = local.isBlocked() || isShared() || (await eraseRecord(idNow()));
    isErasing = false;
    if (isGone) show(fresh(), local.isBlocked() ? blocked : { state: 'erased' });
    // What could not be erased may be written on; it is not somebody else's doing that it went.
    else isHeld = false;
    return isGone;
  }

  function switchTo(id: string): boolean {
    const wanted = $others.get().find((record) => record.id === id);
    if (!wanted || !isSafeToLeave()) return false;
    show(wanted, { state: 'saving' });
    void tell(wanted, mirror(wanted));
    void shelf.look();
    return true;
  }

  function takeIn({ id, body, partnership }: Arrival<Body>): TakenIn {
    if (!isSafeToLeave()) return 'unsaved';
    const here = [$record.get(), ...$others.get()].find((record) => record.id === id);
    if (here && isSame(here.body, body)) {
      switchTo(id);
      return 'same';
    }
    // An agreement that went on differently on two devices becomes two; nothing is replaced.
    const isTaken =
      here || $kept.get().some((item) => item.id === id) || local.readOne(id) !== undefined;
    // Marks and revisions tell tabs apart; here the record begins anew.
    const record = { ...freshRecord(type, body), id: isTaken ? newId() : id, partnership };
    show(record, { state: 'saving' });
    // There it stands on this page and nowhere else.
    if (isShared()) askBeforeLeaving(true);
    saveNow();
    void shelf.look();
    return 'opened';
  }

  return {
    $record,
    $save,
    $others,
    $kept,
    open,
    change,
    saveNow: () => saveNow(),
    noteCopy: () => {
      askBeforeLeaving(false);
      local.rememberReminded();
    },
    erase,
    eraseKept: (item) => eraseKept(item).then(shelf.look),
    startAnother: (known) => {
      if (!isSafeToLeave()) return false;
      show({ ...fresh(), ...known }, beginning());
      void shelf.look();
      return true;
    },
    switchTo,
    takeIn,
  };
}
