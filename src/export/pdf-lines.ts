/** Breaks a sentence with blanks into the lines of a paper; where each word and blank stands is worked out here. */
import type { Inline } from '../lib/document/block.ts';
import { type Face, type PdfFonts, settable } from './pdf-fonts.ts';

export interface Type {
  face: Face;
  size: number;
}

/** What stands on a line: words, or the blank that one writes into. `x` is counted from where the line begins. */
export type Run = { x: number; width: number } & ({ text: string } | { blank: string });

type Atom = { width: number; endsWord: boolean } & ({ text: string } | { blank: string });

/** In the width of an m. */
const BLANK_WIDTH = { short: 3.5, long: 11 } as const;
/** Between a blank and what stands beside it. */
const BLANK_GAP = 0.15;

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** At least one line. Every word and every blank stands on one of them, in order. */
export function breakLines(
  content: readonly Inline[],
  width: number,
  type: Type,
  fonts: PdfFonts,
): Run[][] {
  const lines: Run[][] = [[]];
  let x = 0;
  const turn = () => {
    lines.push([]);
    x = 0;
  };
  const put = (atom: Atom) => {
    const line = lines.at(-1) ?? [];
    const before = line.at(-1);
    if ('blank' in atom) {
      const gap = BLANK_GAP * type.size;
      line.push({ blank: atom.blank, x: x + gap, width: atom.width - 2 * gap });
    } else if (before && 'text' in before) {
      before.text += atom.text;
      before.width += atom.width;
    } else {
      line.push({ text: atom.text, x, width: atom.width });
    }
    x += atom.width;
  };
  for (const cluster of clustersOf(atomsOf(content, width, type, fonts))) {
    if (cluster === 'turn') {
      turn();
      continue;
    }
    const needed = widthOfCluster(cluster, type, fonts);
    if (x > 0 && x + needed > width) turn();
    // What is wider than a line is broken where the line ends.
    const pieces = needed > width ? cluster.flatMap((atom) => cut(atom, type, fonts)) : cluster;
    for (const piece of pieces) {
      if (needed > width && x > 0 && x + piece.width > width) turn();
      put(piece);
    }
  }
  return lines;
}

function* atomsOf(
  content: readonly Inline[],
  width: number,
  { face, size }: Type,
  { widthOf }: PdfFonts,
): Iterable<Atom | 'turn'> {
  for (const run of content) {
    if (typeof run === 'object' && 'blank' in run) {
      const wanted = (BLANK_WIDTH[run.width] + 2 * BLANK_GAP) * size;
      yield { blank: settable(run.blank), width: Math.min(wanted, width), endsWord: false };
      continue;
    }
    const text = settable(typeof run === 'string' ? run : run.answer);
    for (const [i, row] of text.split('\n').entries()) {
      if (i > 0) yield 'turn';
      // A line may end after a space, and after a dash within a word.
      for (const word of row.match(/[^ ]*?[-–—/](?=\p{L})|[^ ]* +|[^ ]+/gu) ?? []) {
        const endsWord = /[ –—/-]$/u.test(word);
        yield { text: word, width: widthOf(word, face, size), endsWord };
      }
    }
  }
}

/** Atoms between which no line ends: a bracket goes with its blank, and so does a full stop. */
function* clustersOf(atoms: Iterable<Atom | 'turn'>): Iterable<Atom[] | 'turn'> {
  let cluster: Atom[] = [];
  for (const atom of atoms) {
    if (atom !== 'turn') cluster.push(atom);
    if ((atom === 'turn' || atom.endsWord) && cluster.length > 0) {
      yield cluster;
      cluster = [];
    }
    if (atom === 'turn') yield 'turn';
  }
  if (cluster.length > 0) yield cluster;
}

/** A space at the end of a line needs no room. */
function widthOfCluster(cluster: readonly Atom[], { face, size }: Type, fonts: PdfFonts): number {
  const whole = cluster.reduce((sum, { width }) => sum + width, 0);
  const last = cluster.at(-1);
  if (!last || !('text' in last)) return whole;
  return whole - last.width + fonts.widthOf(last.text.trimEnd(), face, size);
}

function cut(atom: Atom, { face, size }: Type, { widthOf }: PdfFonts): Atom[] {
  if ('blank' in atom) return [atom];
  return [...signs.segment(atom.text)].map(({ segment }) => ({
    text: segment,
    width: widthOf(segment, face, size),
    endsWord: false,
  }));
}
