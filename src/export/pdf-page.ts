/** Draws the pieces of one page, each with its tag: what is read aloud, in which order, and what is ornament. */
import type { Block } from '../lib/document/block.ts';
import type { Face } from './pdf-fonts.ts';
import type { PdfForm } from './pdf-form.ts';
import { type Mark, type Piece, type Sheet, TYPES } from './pdf-marks.ts';
import { piecesOf } from './pdf-pieces.ts';

type Tag = PDFKit.PDFStructureElement;
type Outline = PDFKit.PDFOutline;

export interface Drawing {
  doc: PDFKit.PDFDocument;
  form: PdfForm;
  /** The tag of the whole document. */
  root: Tag;
  sheet: Sheet;
  margin: { block: number; inline: number };
  /** Where the headings below a title are listed. */
  chapter: Outline;
}

const INKS = { words: '#000000', quiet: '#333333', rule: '#555555' };
const RULE_WIDTH = 0.6;
/** What points and rows are parts of. */
const WHOLES: Partial<Record<Piece['tag'], string>> = { LI: 'L', TR: 'Table' };

export function drawPage(blocks: readonly Block[], drawing: Drawing): void {
  const { doc, form, root, sheet, margin } = drawing;
  let y = margin.block;
  let whole: { name: string; tag: Tag } | undefined;
  for (const block of blocks) {
    form.enter(block.kind === 'part' ? block.id : '');
    for (const piece of piecesOf(block, sheet)) {
      if (y > margin.block) y += piece.gap;
      const wanted = WHOLES[piece.tag];
      if (whole?.name !== wanted) {
        whole?.tag.end();
        whole = wanted ? { name: wanted, tag: addTag(wanted, root, doc) } : undefined;
      }
      drawPiece(piece, y, whole?.tag ?? root, drawing);
      y += piece.height;
    }
  }
  whole?.tag.end();
}

/** The title and the number of the page, which are not read aloud again on each. */
export function drawFoot(title: string, number: string, { doc, sheet, margin }: Drawing): void {
  const { face, size } = TYPES.foot;
  const y = doc.page.height - margin.block / 2 + size / 2;
  const numberWidth = sheet.fonts.widthOf(number, face, size);
  const set = (text: string, x: number) =>
    doc.fontSize(size).text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
  doc.markContent('Artifact', { type: 'Pagination' });
  doc.font(face).fillColor(INKS.quiet);
  // A title that has no room beside the number is on the first page, and in the window’s bar.
  if (sheet.fonts.widthOf(title, face, size) < sheet.width - numberWidth - 12)
    set(title, margin.inline);
  set(number, margin.inline + sheet.width - numberWidth);
  doc.endMarkedContent();
}

function drawPiece(piece: Piece, y: number, parent: Tag, drawing: Drawing): void {
  const { doc, form } = drawing;
  const tag = addTag(piece.tag, parent, doc);
  if (piece.tag === 'H1' || piece.tag === 'H2') listHeading(piece, y, drawing);
  if (piece.item !== undefined) form.ask(piece.item);
  if (piece.tag === 'LI') {
    const [dot, ...rest] = piece.marks;
    const [label, body] = [addTag('Lbl', tag, doc), addTag('LBody', tag, doc)];
    drawMarks(dot ? [dot] : [], y, label, drawing);
    label.end();
    drawMarks(rest, y, body, drawing);
    body.end();
  } else {
    for (const marks of piece.cells?.marks ?? []) {
      const cell = addTag(piece.cells?.tag ?? 'TD', tag, doc);
      drawMarks(marks, y, cell, drawing);
      cell.end();
    }
    drawMarks(piece.marks, y, tag, drawing);
  }
  tag.end();
}

function listHeading({ tag, marks }: Piece, y: number, drawing: Drawing): void {
  const { doc, form } = drawing;
  const text = marks.map((mark) => (mark.kind === 'words' ? mark.text : '')).join('');
  const options = { expanded: true, left: doc.page.width, top: Math.max(0, y - 9) };
  if (tag === 'H1') drawing.chapter = doc.outline.addItem(text, options);
  else drawing.chapter.addItem(text, options);
  if (tag === 'H2') form.head(text);
}

function drawMarks(marks: readonly Mark[], top: number, tag: Tag, drawing: Drawing): void {
  const { doc, form, margin } = drawing;
  for (const mark of marks) {
    const [x, y] = [margin.inline + mark.x, top + mark.y];
    switch (mark.kind) {
      case 'words':
        tag.add(() => {
          const ink = mark.isQuiet ? INKS.quiet : INKS.words;
          doc
            .font(mark.type.face satisfies Face)
            .fontSize(mark.type.size)
            .fillColor(ink);
          doc.text(mark.text, x, y, { lineBreak: false, baseline: 'alphabetic' });
        });
        break;
      case 'rule':
        drawRule(doc, () => doc.moveTo(x, y).lineTo(x + mark.width, y));
        break;
      case 'entry':
        if (mark.entry === 'lines') {
          drawRule(doc, () => doc.rect(x, y, mark.width, mark.height));
        }
        form.add(mark, x, y, tag);
        break;
      case 'box':
        form.add(mark, x, y, tag);
        break;
    }
  }
}

function drawRule(doc: PDFKit.PDFDocument, path: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.lineWidth(RULE_WIDTH).strokeColor(INKS.rule);
  path();
  doc.stroke();
  doc.endMarkedContent();
}

function addTag(name: string, parent: Tag, doc: PDFKit.PDFDocument): Tag {
  const tag = doc.struct(name);
  parent.add(tag);
  return tag;
}
