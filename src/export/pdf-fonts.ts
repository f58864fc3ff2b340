/**
 * The faces of a fillable PDF: how wide words stand in them, and which words they can set at all. A file
 * carries the shapes that it uses, and borrows none from the machine that shows it.
 */
import { create, type Font, type GlyphRun } from 'fontkit';
import type { Document } from '../lib/document/block.ts';
import { plainText } from '../lib/document/plain-text.ts';
import { printable } from '../lib/document/printable.ts';

export const FACES = ['serif', 'bold'] as const;
export type Face = (typeof FACES)[number];

export interface PdfFonts {
  /** The faces as they are embedded: read once, since that takes as long as writing a file. */
  faces: Record<Face, Font>;
  /** The width of words in points. */
  widthOf: (text: string, face: Face, size: number) => number;
  hasGlyphs: (text: string) => boolean;
}

export function openFonts(bytes: Record<Face, Uint8Array>): PdfFonts {
  const open = (face: Face) => openFace(create(Buffer.from(bytes[face])) as Font);
  const opened = { serif: open('serif'), bold: open('bold') };
  const faces = { serif: opened.serif.font, bold: opened.bold.font };
  return {
    faces,
    widthOf: (text, face, size) => opened[face].widthOf(text) * size,
    hasGlyphs: (text) =>
      [...new Set(text)].every((sign) => {
        const point = sign.codePointAt(0) ?? 0;
        return sign === '\n' || FACES.every((face) => faces[face].hasGlyphForCodePoint(point));
      }),
  };
}

/** Finding the shapes of words is most of the work, and the same words stand on many papers. */
function openFace(font: Font): { font: Font; widthOf: (text: string) => number } {
  const known = new Map<string, { run: GlyphRun; width: number }>();
  const find = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const run = font.layout(text);
    const found = { run, width: run.advanceWidth / font.unitsPerEm };
    known.set(text, found);
    return found;
  };
  const layout: Font['layout'] = (text, features, ...rest) => {
    if (features) return font.layout(text, features, ...rest);
    const { run } = find(text);
    // The writer scales the places of the shapes that it is given.
    const positions = run.positions.map((position) => ({ ...position }));
    return Object.create(run, { positions: { value: positions } });
  };
  return {
    font: Object.create(font, { layout: { value: layout } }),
    widthOf: (text) => find(text).width,
  };
}

/** Whether every word of a document can be set in these faces. One that can’t must not become a file. */
export function canSet(document: Document, { hasGlyphs }: PdfFonts): boolean {
  return hasGlyphs(settable(document.title + plainText(document)));
}

/** Words as they are set: a tab is a space, and what no paper shows is left out. */
export function settable(text: string): string {
  return printable(text).replaceAll('\t', ' ');
}
