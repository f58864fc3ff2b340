/**
 * How a stack of paper is to be: what stands on it and how it is printed. No names are in it, no dates
 * and no words of anybody, so that it may be kept and passed on.
 */
import type { Mode } from '../partnership/mode.ts';

export const PAPER_SIZES = ['a4', 'letter'] as const;
export const TYPE_SIZES = ['standard', 'large'] as const;
export const INKS = ['black', 'colour'] as const;
export const BLANKS = ['lines', 'boxes'] as const;
export const SIDES = ['one', 'two'] as const;
/** What a trainer takes along, before the sets of the groups; in the order of the pile. */
export const LEADER_PARTS = ['cover', 'guide', 'sign-in', 'key'] as const;
export type LeaderPart = (typeof LEADER_PARTS)[number];

export interface PrintChoices {
  /** How the people stand to one another. */
  mode: Mode;
  /** Which agreement: the id of a template, empty for the one that the mode begins with; or one of the two below. */
  template: string;
  /** The kinds of the other papers, in any order. */
  papers: readonly string[];
  /** What is printed for whoever leads. */
  leader: readonly LeaderPart[];
  paper: (typeof PAPER_SIZES)[number];
  /** `large` is 18 point, laid out anew. */
  type: (typeof TYPE_SIZES)[number];
  ink: (typeof INKS)[number];
  /** What there is to write on. */
  blanks: (typeof BLANKS)[number];
  /** On how many sides a sheet is printed. */
  sides: (typeof SIDES)[number];
  /** Whether sheets carry a code that leads to the tool on screen. */
  hasCodes: boolean;
}

export const NO_AGREEMENT = 'none';
/** One that lies in this browser. It is of this browser alone, and no choice to pass on. */
export const OWN_AGREEMENT = 'own';

export const FIRST_CHOICES: PrintChoices = {
  mode: 'reciprocal',
  template: '',
  papers: [],
  leader: [],
  paper: 'a4',
  type: 'standard',
  ink: 'black',
  blanks: 'lines',
  sides: 'one',
  hasCodes: false,
};

/** Width and height of a sheet, in millimetres. */
export const MILLIMETRES: Record<PrintChoices['paper'], readonly [width: number, height: number]> =
  {
    a4: [210, 297],
    letter: [215.9, 279.4],
  };
