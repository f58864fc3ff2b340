/** What the page tells the print room: what can be printed, and how lists of names read. */
import type { Words } from '../../lib/i18n/messages.ts';
import type { NameWords } from '../../lib/names/name-words.ts';
import type { Mode } from '../../lib/partnership/mode.ts';
import type { PaperCard } from '../../lib/print/paper.ts';

/** An agreement to choose; its questions are fetched when its sheets are made. */
export interface OfferedTemplate {
  mode: Mode;
  /** Empty for the one that the mode begins with. */
  id: string;
  title: string;
  /** The language of its title, where it is not the page’s. */
  lang?: string | undefined;
}

export interface RoomProps {
  words: Words;
  locale: string;
  /** The modes that this site offers; the first stands chosen. */
  modes: readonly Mode[];
  templates: readonly OfferedTemplate[];
  papers: readonly PaperCard[];
  nameWords: NameWords;
  /** The programme’s name for the foot of each side; empty where it stands on no paper. */
  footName: string;
}
