/** What stands on a page of a fillable PDF, and what is written into: words, and room to write. */
import type { Inline } from '../lib/document/block.ts';
import { inlineText } from '../lib/document/plain-text.ts';
import type { PdfFonts } from './pdf-fonts.ts';
import { breakLines, type Type } from './pdf-lines.ts';

/** `y` is counted from the top of its piece; that of words and boxes to the line that they stand on. */
export type Mark = { x: number; y: number } & (
  | { kind: 'words'; text: string; type: Type; isQuiet: boolean }
  | { kind: 'rule'; width: number }
  /** Room to write in. `label` is read aloud. */
  | { kind: 'entry'; entry: Entry; width: number; height: number; label: string }
  /** A box to tick; `answer` is its place among those of its item, of which one is ticked. */
  | { kind: 'box'; isTicked: boolean; label: string; answer?: number }
);
/** `line` is one line below a label, `lines` are several, and the others are what they are called. */
export type Entry = 'blank' | 'line' | 'lines' | 'cell' | 'signature' | 'date';

/** What is laid out as one, and tagged as one. */
export interface Piece {
  tag: 'H1' | 'H2' | 'P' | 'LI' | 'TR';
  /** The space above it, which it needs below something else alone. */
  gap: number;
  height: number;
  marks: Mark[];
  /** The cells of a row, each with its own tag. */
  cells?: { tag: 'TH' | 'TD'; marks: Mark[][] };
  /** What the boxes of a scale answer. */
  item?: string;
}

/** What a piece has to know of its paper. */
export interface Sheet {
  width: number;
  fonts: PdfFonts;
  /** It stands closer, so as not to take one page more. */
  isTight: boolean;
}

export const TYPES = {
  title: { face: 'bold', size: 20 },
  heading: { face: 'bold', size: 12 },
  body: { face: 'serif', size: 10.5 },
  small: { face: 'serif', size: 9.5 },
  column: { face: 'bold', size: 9.5 },
  foot: { face: 'serif', size: 8.5 },
} as const satisfies Record<string, Type>;

/** Side of a box to tick. */
export const BOX = 9.5;
/** What a pen needs, and what a finger hits. */
export const RULED = 18;
/** How far a line to write on lies below the words on it. */
export const DROP = 3;

interface Setting {
  indent?: number;
  isQuiet?: boolean;
  leading?: number;
}

export function setWords(
  content: readonly Inline[],
  type: Type,
  { width, fonts, isTight }: Sheet,
  { indent = 0, isQuiet = false, leading = type.size * (isTight ? 1.2 : 1.38) }: Setting = {},
): Pick<Piece, 'height' | 'marks'> {
  const hasBlank = content.some((run) => typeof run === 'object' && 'blank' in run);
  const step = hasBlank ? Math.max(leading, RULED - (isTight ? 1.5 : 0)) : leading;
  const lines = breakLines(content, width - indent, type, fonts);
  const marks = lines.flatMap((line, i) => {
    const y = (i + 1) * step - (leading - type.size * 0.75);
    return line.flatMap((run): Mark[] => {
      const x = indent + run.x;
      if ('text' in run) return [{ kind: 'words', x, y, text: run.text, type, isQuiet }];
      return entryOn('blank', run.blank, { x, y, width: run.width });
    });
  });
  return { height: lines.length * step + (hasBlank ? DROP / 2 : 0), marks };
}

/** Room to write in, and the line below it. */
export function entryOn(
  entry: Entry,
  label: string,
  { x, y, width }: { x: number; y: number; width: number },
): Mark[] {
  const height = RULED - 4.5;
  return [
    { kind: 'entry', entry, x, y: y + DROP - height, width, height, label },
    { kind: 'rule', x, y: y + DROP, width },
  ];
}

/** A sentence as it is read aloud: what is to be written is a pause. */
export function readAloud(content: readonly Inline[]): string {
  return inlineText(content.map((run) => (typeof run === 'object' && 'blank' in run ? '…' : run)));
}
