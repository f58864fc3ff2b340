/** What the page of one's own worksheets sees of all that lies in this browser, and what it can do with it. */
import type { ReadableAtom } from 'nanostores';
import type { Draft } from '../../lib/agreement/draft.ts';
import type { Check } from '../../lib/check/check.ts';
import type { Goal } from '../../lib/goals/goal.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import type { RecordType } from '../../lib/records/read-record.ts';
import type { Removed } from '../closed-record.ts';
import type { Kept, SaveProblem } from '../vault.ts';

export interface Library {
  /** `shared`: what lies here may be somebody else’s, and is not shown. */
  state: 'loading' | 'ready' | 'blocked' | 'shared';
  /** The most recently saved first. */
  agreements: SavedRecord<Draft>[];
  goals: SavedRecord<Goal>[];
  checks: SavedRecord<Check>[];
  partnerships: SavedRecord<Partnership>[];
  kept: Kept[];
  /** How often all of it was let go of: whatever was opened before that belongs to nobody any more. */
  wipes: number;
}

/** What people write, as against what gathers it. */
export type Worksheet = SavedRecord<Draft> | SavedRecord<Goal> | SavedRecord<Check>;

/** What went wrong with the last act; `stuck`: the browser did not let a record go. */
export type ActProblem = SaveProblem | 'stuck';

export interface LibraryStore {
  $library: ReadableAtom<Library>;
  /** What was deleted here, the latest first: it can be put back as long as the page is open. */
  $removed: ReadableAtom<Removed[]>;
  $problem: ReadableAtom<ActProblem | undefined>;
  /** Reads everything and begins to listen; returns what ends it. */
  open: () => () => void;
  /** The id of the new partnership, or nothing where it could not be saved. */
  addPartnership: (name: string) => string | undefined;
  renamePartnership: (record: SavedRecord<Partnership>, name: string) => void;
  archivePartnership: (record: SavedRecord<Partnership>, isArchived: boolean) => void;
  /** Changes a worksheet, from what is stored this moment. */
  edit: <Body>(record: SavedRecord<Body>, edit: (body: Body) => Body) => void;
  /** Puts a new record beside it, with these words. */
  duplicate: <Body>(record: SavedRecord<Body>, body: Body) => void;
  move: <Body>(record: SavedRecord<Body>, partnership: string | null) => void;
  restore: <Body>(
    type: RecordType<Body>,
    record: SavedRecord<Body>,
    earlier: Body,
  ) => Promise<boolean>;
  remove: (record: SavedRecord<unknown>) => Promise<void>;
  putBack: (removed: Removed) => Promise<void>;
  eraseKept: (item: Kept) => Promise<void>;
  /** Reads everything again: something was written by other means than this store. */
  refresh: () => Promise<void>;
  /** Lets go of all that is shown or could be put back, and shows what lies here now. */
  lookAnew: () => void;
}
