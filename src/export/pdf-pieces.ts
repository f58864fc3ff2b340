/**
 * The blocks of a document as pieces of a page: what stands where, and what is written into. A piece is
 * laid out before it is drawn, since a page has to know how tall it is.
 */
import type { Block, Inline } from '../lib/document/block.ts';
import {
  DROP,
  entryOn,
  type Mark,
  type Piece,
  RULED,
  readAloud,
  type Sheet,
  setWords,
  TYPES,
} from './pdf-marks.ts';
import { scalePiece } from './pdf-scale.ts';
import { tablePieces } from './pdf-table.ts';

/** From the left of a box, or a bullet, to its words. */
const INDENT = 16;

/** The pieces of a block that stands in no part, or in one. A part has no piece of its own. */
export function piecesOf(block: Block, sheet: Sheet, isInPart = false): Piece[] {
  const gap = isInPart ? 2.5 : sheet.isTight ? 4.5 : 9;
  switch (block.kind) {
    case 'heading': {
      const type = block.level === 1 ? TYPES.title : TYPES.heading;
      const set = setWords([block.text], type, sheet, { leading: type.size * 1.2 });
      const tag = block.level === 1 ? 'H1' : 'H2';
      return [{ tag, gap: isInPart ? 0 : gap, ...set }];
    }
    case 'text': {
      const isQuiet = block.tone === 'quiet';
      const set = setWords(block.content, isQuiet ? TYPES.small : TYPES.body, sheet, { isQuiet });
      return [{ tag: 'P', gap: isQuiet ? 3 : gap, ...set }];
    }
    case 'tick': {
      const label = readAloud(block.content);
      const set = setWords(block.content, TYPES.body, sheet, { indent: INDENT });
      const box: Mark = {
        kind: 'box',
        x: 0,
        y: firstBaseline(set.marks),
        isTicked: block.ticked,
        label,
      };
      return [
        { tag: 'P', gap: isInPart ? 3 : gap, height: set.height, marks: [box, ...set.marks] },
      ];
    }
    case 'scale':
      return [scalePiece(block, sheet, sheet.isTight ? 3 : 5)];
    case 'list':
      return block.points.map((point): Piece => {
        const set = setWords(point, TYPES.body, sheet, { indent: INDENT });
        const y = firstBaseline(set.marks);
        const dot: Mark = { kind: 'words', x: 4, y, text: '•', type: TYPES.body, isQuiet: false };
        return { tag: 'LI', gap: 1.5, height: set.height, marks: [dot, ...set.marks] };
      });
    case 'table':
      return tablePieces(block, sheet, isInPart ? 3 : gap);
    case 'field':
      return [fieldPiece(block, sheet, isInPart ? 5 : gap)];
    case 'part':
      return block.blocks.flatMap((inner, i) => {
        const [first, ...rest] = piecesOf(inner, sheet, true);
        return first ? [i === 0 ? { ...first, gap } : first, ...rest] : [];
      });
    case 'signature':
      return block.people.map((person) => signaturePiece(person, sheet));
  }
}

/** How tall pieces are one below another, with the space above each. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gap, height }) => sum + gap + height, 0);
}

function firstBaseline(marks: readonly Mark[]): number {
  return marks.find(({ kind }) => kind === 'words')?.y ?? TYPES.body.size;
}

/** A short label stands on its line, and a long one above what it asks for. */
function fieldPiece(
  { label, lines }: Extract<Block, { kind: 'field' }>,
  sheet: Sheet,
  gap: number,
): Piece {
  const type = TYPES.small;
  const labelWidth = label === '' ? 0 : sheet.fonts.widthOf(label, type.face, type.size) + 6;
  if (lines <= 1 && labelWidth <= sheet.width * 0.45) {
    const set = setWords([label], type, sheet, { isQuiet: true });
    const y = RULED - DROP;
    const marks = set.marks.map((mark) => ({ ...mark, y }));
    const room = { x: labelWidth, y, width: sheet.width - labelWidth };
    return { tag: 'P', gap: 0, height: RULED, marks: [...marks, ...entryOn('line', label, room)] };
  }
  const set =
    label === '' ? { height: 0, marks: [] } : setWords([label], type, sheet, { isQuiet: true });
  if (lines <= 1) {
    const room = { x: 0, y: set.height + RULED - 1 - DROP, width: sheet.width };
    const marks = [...set.marks, ...entryOn('line', label, room)];
    return { tag: 'P', gap, height: set.height + RULED - 1, marks };
  }
  const height = lines * RULED - 4;
  const place = { x: 0, y: set.height + 2, width: sheet.width };
  const entry: Mark = { kind: 'entry', entry: 'lines', ...place, height, label };
  return { tag: 'P', gap, height: set.height + 2 + height, marks: [...set.marks, entry] };
}

/** A line to sign on and one for the date, and under them the words. */
function signaturePiece(person: readonly Inline[], sheet: Sheet): Piece {
  const label = readAloud(person);
  const above = RULED + 4;
  const set = setWords(person, TYPES.small, sheet, {});
  const marks = set.marks.map((mark) => ({ ...mark, y: mark.y + above + 2 }));
  const y = above - DROP;
  const sign = { x: 0, y, width: sheet.width * 0.6 };
  const date = { x: sheet.width * 0.68, y, width: sheet.width * 0.32 };
  return {
    tag: 'P',
    gap: 8,
    height: above + 2 + set.height,
    marks: [...entryOn('signature', label, sign), ...entryOn('date', label, date), ...marks],
  };
}
