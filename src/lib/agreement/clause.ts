/** Clauses as a page is given them: plain data, already narrowed to one mode. */

import type { Foreign } from '../document/wordsmith.ts';
import type { LanguageMarks } from '../i18n/in-language.ts';
import type { Mode } from '../partnership/mode.ts';

export interface ClauseField {
  /** Its name in braces in a wording. */
  id: string;
  /** What the blank is for. */
  label: string;
  kind: 'number' | 'text' | 'long' | 'date';
  /** A value to begin with. */
  suggested?: string | undefined;
  /** Shown, never filled in. */
  example?: string | undefined;
}

export interface Wording {
  id: string;
  /** The sentence on the paper, with {fields} where a value belongs. */
  text: string;
  /** Why somebody would choose this one. */
  note: string;
}

export interface Clause {
  id: string;
  /** The heading over it on the paper. */
  title: string;
  /** How it is asked. */
  question: string;
  why: string;
  /** What is lost without it; only a clause that protects somebody has this. */
  leavingOut?: string | undefined;
  /** File name of the guide that explains it. */
  guide?: string | undefined;
  /** Whether it is a programme’s own, which nobody edits or leaves out; its first wording stands on the paper. */
  isLocked?: true | undefined;
  fields: ClauseField[];
  /** Ready sentences, the proposed one first. */
  wordings: Wording[];
}

/** The guide that explains a clause, with the marks of its title where that is in another language. */
export interface ClauseGuide extends LanguageMarks {
  title: string;
}

/** A mode's agreement: what its paper is called, what it asks, and what signing it means. */
export interface ModeContent {
  mode: Mode;
  title: string;
  closing: string;
  clauses: Clause[];
  /** Those of its clauses' guides that stand in this build, by file name. */
  guides: Record<string, ClauseGuide>;
  /** Where it is not in the page’s language. */
  foreign?: Foreign | undefined;
}
