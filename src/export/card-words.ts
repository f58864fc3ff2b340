/**
 * A name as shapes, for the card of a shared link: fonts differ between machines, and on one without any, words would be
 * boxes. Where the face lacks a sign of the name there are no shapes, since half a name is another name.
 */
import { create, type Font } from 'fontkit';
import type { CardLine } from '../lib/brand/card.ts';

export function openCardFace(bytes: Uint8Array): Font {
  return create(Buffer.from(bytes)) as Font;
}

/** From large to small, in pixels. */
const SIZES = [112, 96, 80, 64, 52, 44];
const LINE_HEIGHT = 1.12;

/** The lines of the name in the largest size at which they have room; broken within a word only where they must be. */
export function setName(
  name: string,
  font: Font,
  room: { width: number; height: number },
): CardLine[] {
  const signs = [...name];
  if (!signs.every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))) return [];
  const widthOf = (text: string) => font.layout(text).advanceWidth / font.unitsPerEm;
  const words = name.split(/\s+/).filter(Boolean);
  const fits = (size: number, lines: string[]) =>
    lines.length * size * LINE_HEIGHT <= room.height &&
    lines.every((line) => widthOf(line) * size <= room.width);
  const tried = SIZES.map((size) => ({
    size,
    lines: inLines(words, (text) => widthOf(text) * size <= room.width),
  }));
  const smallest = SIZES.at(-1) ?? 0;
  const fitting = tried.find(({ size, lines }) => fits(size, lines)) ?? {
    size: smallest,
    lines: inLines(signs, (text) => widthOf(text) * smallest <= room.width, ''),
  };
  return fitting.lines.map((line, i) => ({
    shape: shapeOf(line, font),
    scale: fitting.size / font.unitsPerEm,
    // From the foot of the room up: a short name stands as low as a long one ends.
    up: (fitting.lines.length - 1 - i) * fitting.size * LINE_HEIGHT,
  }));
}

/** As many parts on a line as it has room for. */
function inLines(parts: readonly string[], hasRoom: (text: string) => boolean, between = ' ') {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = lines.length > 0 ? lines.at(-1) + between + part : part;
    if (lines.length > 0 && hasRoom(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

/** In the units of the face, from its baseline up. */
function shapeOf(line: string, font: Font): string {
  const { glyphs, positions } = font.layout(line);
  let x = 0;
  return glyphs
    .map(({ path }, i) => {
      const shape = path.translate(x, 0).toSVG();
      x += positions[i]?.xAdvance ?? 0;
      return shape;
    })
    .join('');
}
