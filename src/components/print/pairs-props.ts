/** What somebody asks for who prints a copy for each pair. It is in memory alone, and in no address. */
import type { Mode } from '../../lib/partnership/mode.ts';

/** An agreement that can be printed, by its mode, and how many people it has room for. */
export interface PairsForm {
  mode: Mode;
  least: number;
  most: number;
}

export interface Asked {
  form: PairsForm;
  /** How many people of a column belong together. */
  groupSize: number;
  programme: string;
  /** The names, as they were pasted. */
  text: string;
}
