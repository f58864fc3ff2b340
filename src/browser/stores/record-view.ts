/**
 * What a tool sees of the record that it shows: its words, how safe they are, and what can be
 * done with them. Keys, revisions and databases are behind it.
 */
import type { ReadableAtom } from 'nanostores';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { Kept, SaveProblem } from '../vault.ts';

/**
 * What a person is told about their words. `once`: kept, without the second copy. `unkept`: this
 * is a shared computer, and nothing is kept.
 */
export type SaveState =
  | { state: 'loading' | 'empty' | 'saving' | 'saved' | 'once' | 'erased' | 'unkept' }
  | { state: 'not-saved'; problem: Exclude<SaveProblem, 'erased' | 'shared'> };

/** Words from elsewhere: what of their record counts here. */
export type Arrival<Body> = Pick<SavedRecord<Body>, 'id' | 'body' | 'partnership'>;

/**
 * `same`: the very same words are here, and are open now. `unsaved`: nothing was opened, since the
 * words on screen could not be saved and would be lost.
 */
export type TakenIn = 'opened' | 'same' | 'unsaved';

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
  /** The words have been saved as a file: a tab on a shared computer may be closed, and nobody is reminded to. */
  noteCopy: () => void;
  erase: () => Promise<boolean>;
  eraseKept: (item: Kept) => Promise<void>;
  /** Begins another, with what is known of it already. False where the words on screen could not be saved and would be lost. */
  startAnother: (known?: Partial<Pick<SavedRecord<Body>, 'body' | 'partnership'>>) => boolean;
  switchTo: (id: string) => boolean;
  /** Opens words from elsewhere beside what is here, under their id where that is free. */
  takeIn: (record: Arrival<Body>) => TakenIn;
}
