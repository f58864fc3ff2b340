/** What somebody asks the print room for. It is in memory alone, and in no address. */
import type { Draft } from '../../lib/agreement/draft.ts';
import { FIRST_CHOICES, type PrintChoices } from '../../lib/print/choices.ts';

export interface Job {
  choices: PrintChoices;
  /** The agreement of one’s own that every group begins with, where that was chosen. */
  own: Draft | undefined;
  /** Whether each group gets sheets with its names; otherwise they are blank. */
  isNamed: boolean;
  /** The names, as they were pasted. */
  text: string;
  /** How many people of a column belong together, and how many a blank set is for. */
  groupSize: number;
  /** How many blank sets. */
  copies: number;
  programme: string;
  /** The day of the first meeting, YYYY-MM-DD, or empty. */
  day: string;
  place: string;
}

/** A circle has four people until somebody says otherwise. */
export const CIRCLE = 4;

export const FIRST_JOB: Job = {
  choices: FIRST_CHOICES,
  own: undefined,
  isNamed: true,
  text: '',
  groupSize: 2,
  copies: 1,
  programme: '',
  day: '',
  place: '',
};

/** The most blank sets that are printed in one go. */
export const MOST_COPIES = 200;
