/**
 * The one model of a document: what is on screen, on paper and in every file is this
 * same list of blocks. A blank form is the same document without answers.
 */

/** A run inside a sentence: plain words, an answer that somebody gave, or a blank to write on. */
export type Inline = string | { answer: string } | { blank: string; width: 'short' | 'long' };

/** One of the answers to an item, as it stands beside its box. */
export interface Answer {
  label: string;
  ticked: boolean;
}

/** A column of a table. The wide ones share the room that the narrow ones leave. */
interface Column {
  head: string;
  width: 'narrow' | 'wide';
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** `quiet` is said in passing; `spoken` are words to say aloud. */
  | { kind: 'text'; content: Inline[]; tone?: 'quiet' | 'spoken' }
  /** One of several wordings; a box to tick by hand, or ticked. */
  | { kind: 'tick'; ticked: boolean; content: Inline[] }
  /** An item with its answers in a row, each with a box; one at most is ticked. */
  | { kind: 'scale'; item: Inline[]; answers: Answer[] }
  /** Points, each with a dot before it. */
  | { kind: 'list'; points: Inline[][] }
  /** As many cells in each row as there are columns. A cell that is one blank is room to write. */
  | { kind: 'table'; columns: Column[]; rows: Inline[][][] }
  /** Ruled lines to write on. */
  | { kind: 'field'; label: string; lines: number }
  /** Blocks that belong together and are kept on one page where they fit. `id` names what they are about. */
  | { kind: 'part'; id: string; blocks: Block[] }
  /** A line to sign on for each person, with the words that stand under it. */
  | { kind: 'signature'; people: Inline[][] };

export interface Document {
  title: string;
  blocks: Block[];
}
