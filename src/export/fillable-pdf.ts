/**
 * A document as a PDF to fill in on a screen: its blanks are fields, with names, in the order of reading,
 * and each says what it asks for. It is tagged, so that it can be read aloud. The same words and paper give
 * the same bytes. Made when the site is built, in Node: the writer is never loaded by a page.
 */
import { PDFDocument as PackedDocument, PDFDict, PDFName } from '@cantoo/pdf-lib';
import PDFDocument from 'pdfkit';
import type { Block, Document } from '../lib/document/block.ts';
import { formatLocale } from '../lib/i18n/format-locale.ts';
import type { Translate } from '../lib/i18n/messages.ts';
import { MILLIMETRES, type PrintChoices } from '../lib/print/choices.ts';
import { paginate } from '../lib/print/paginate.ts';
import { FACES, type PdfFonts, settable } from './pdf-fonts.ts';
import { startForm } from './pdf-form.ts';
import type { Sheet } from './pdf-marks.ts';
import { type Drawing, drawFoot, drawPage } from './pdf-page.ts';
import { heightOf, piecesOf } from './pdf-pieces.ts';

export interface FillableOptions {
  paper: PrintChoices['paper'];
  /** The language that the document is in, and the words of ours in it. */
  locale: string;
  t: Translate;
  fonts: PdfFonts;
}

const POINTS = 72 / 25.4;
/** As in print. */
const MARGIN = { block: 18 * POINTS, inline: 17 * POINTS };

export async function fillablePdf(
  document: Document,
  { paper, locale, t, fonts }: FillableOptions,
): Promise<Uint8Array> {
  const [width, height] = MILLIMETRES[paper].map((side) => side * POINTS) as [number, number];
  const loose: Sheet = { width: width - 2 * MARGIN.inline, fonts, isTight: false };
  const { sheet, pages } = layOut(document.blocks, loose, height - 2 * MARGIN.block);

  const title = settable(document.title);
  const doc = new PDFDocument({
    autoFirstPage: false,
    size: [width, height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: formatLocale(locale),
    // A file must not tell when or on what it was made.
    info: { Title: inXml(title), Producer: '', Creator: '', CreationDate: new Date(0) },
  });
  // The writer takes a face that is open already, which its types do not know.
  for (const face of FACES) doc.registerFont(face, fonts.faces[face] as unknown as Uint8Array);
  const form = startForm(doc, t);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const drawing: Drawing = { doc, form, root, sheet, margin: MARGIN, chapter: doc.outline };
  for (const [i, blocks] of pages.entries()) {
    doc.addPage();
    drawPage(blocks, drawing);
    drawFoot(title, t('fillable.page', { page: i + 1, pages: pages.length }), drawing);
  }
  root.end();
  doc.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of doc) chunks.push(chunk as Uint8Array);
  return pack(Buffer.concat(chunks), title);
}

/** The writer puts a title into XML as it is. */
function inXml(title: string): string {
  return title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A form is thousands of small objects, which the first writer leaves as they are. Packed, they take a third. */
async function pack(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const file = await PackedDocument.load(bytes, { updateMetadata: false });
  file.setTitle(title);
  const form = file.catalog.getAcroForm()?.dict;
  // Else viewers draw boxes anew as they like, and ask to save a file that nobody wrote into.
  form?.delete(PDFName.of('NeedAppearances'));
  // Those that do it all the same take the check mark from here.
  const signs = { Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' };
  form
    ?.lookup(PDFName.of('DR'), PDFDict)
    .lookup(PDFName.of('Font'), PDFDict)
    .set(PDFName.of('ZaDb'), file.context.obj(signs));
  return file.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
  });
}

/** What needs no second page where it stands closer does so. */
function layOut(blocks: readonly Block[], loose: Sheet, room: number) {
  const pages = pagesOf(blocks, loose, room);
  const sheet = { ...loose, isTight: true };
  const tight = pages.length === 2 ? pagesOf(blocks, sheet, room) : [];
  return tight.length === 1 ? { sheet, pages: tight } : { sheet: loose, pages };
}

function pagesOf(blocks: readonly Block[], sheet: Sheet, room: number): Block[][] {
  const heights = new WeakMap<Block, number>();
  return paginate(blocks, {
    heightOf: (block) => {
      const known = heights.get(block) ?? heightOf(piecesOf(block, sheet));
      heights.set(block, known);
      return known;
    },
    roomOn: () => room,
  });
}
