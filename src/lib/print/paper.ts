/** What the print room has on its shelves: blank papers, each a document or sheets of cards. */
import type { Document } from '../document/block.ts';
import type { LanguageMarks } from '../i18n/in-language.ts';
import type { Mode } from '../partnership/mode.ts';
import type { Start } from '../start/address.ts';

/** The shelves, in their order. An agreement is chosen apart, by its template. */
export const SHELVES = ['goals', 'check', 'meetings', 'cards', 'self-checks'] as const;
/** What is for workshops and programmes is on none of them: it is nothing that each group gets. */
type Shelf = (typeof SHELVES)[number] | 'workshops' | 'programmes';

/**
 * How a paper is set: `close`, so as not to take one sheet more; `by-hand`, with room for a pen in its
 * sentences; `standing`, to be read by somebody on their feet.
 */
export type Look = 'usual' | 'close' | 'by-hand' | 'standing';

/** A paper as somebody chooses it. */
export interface PaperCard {
  /** What it is called whatever the mode: `check` is `check` for two peers and `check-circle` for a circle. */
  kind: string;
  /** The name of its file, and its place below /print/. */
  id: string;
  title: string;
  /** The language of its title, where it is not the page’s. */
  lang?: string | undefined;
  shelf: Shelf;
  /** The modes that it is worded for. */
  modes: readonly Mode[];
  /** Whether a group gets one, or each of its people. */
  isForEach: boolean;
}

/** A card to cut out. */
export interface PrintedCard {
  topic: string;
  stage: string;
  text: string;
  followUp?: string | undefined;
}

/** A paper as it is fetched when it is wanted. */
export interface PaperFile {
  title: string;
  /** The language of its words, where it is not the page’s. */
  marks: LanguageMarks;
  /** What its blanks for a name are called. */
  nameLabel: string;
  content: { document: Document } | { cards: Record<'standard' | 'large', PrintedCard[][]> };
  look: Look;
  /** The tool that asks the same on screen, where there is one. */
  start?: Start | undefined;
}

/** What a paper is called whatever the mode. */
export function kindOf(id: string, modes: readonly Mode[]): string {
  const mode = modes.find((candidate) => id.endsWith(`-${candidate}`));
  return mode ? id.slice(0, -mode.length - 1) : id;
}

/** Those that suit a mode, in their order. */
export function papersFor<Card extends Pick<PaperCard, 'modes'>>(
  cards: readonly Card[],
  mode: Mode,
): Card[] {
  return cards.filter(({ modes }) => modes.includes(mode));
}
