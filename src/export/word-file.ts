/**
 * Documents as a Word file that people go on editing: headings, lists and a table to sign in, all real.
 * Loaded on use: the writer weighs more than a whole tool. It opens in Word and in LibreOffice.
 */
import {
  AlignmentType,
  BorderStyle,
  type IStylesOptions,
  LevelFormat,
  Packer,
  Document as WordDocument,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '../lib/document/block.ts';
import { printable } from '../lib/document/printable.ts';
import { formatLocale } from '../lib/i18n/format-locale.ts';
import { directionOf } from '../lib/i18n/locales.ts';
import { wordBlocks } from './word-blocks.ts';
import type { Sheet } from './word-tables.ts';

export interface WordFileOptions {
  paper: 'A4' | 'Letter';
  /** The language that the document is in. */
  locale: string;
  /** The moment that the file is said to be written, as an ISO string. */
  savedAt: string;
  /** `large` is 18 point. */
  type?: 'standard' | 'large';
}

export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Width and height in twentieths of a point. */
const PAPERS = { A4: [11_906, 16_838], Letter: [12_240, 15_840] } as const;
/** 2 cm, in the same unit. */
const MARGIN = 1_134;

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 1, color: '777777' } as const;

/**
 * The bytes of a `.docx` file; the same words, paper and moment give the same bytes. Of several documents
 * each begins on a page of its own, and the file is called after the first.
 */
export async function wordFile(
  documents: Document | readonly Document[],
  { paper, locale, savedAt, type = 'standard' }: WordFileOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const all = [documents].flat();
  const [width, height] = PAPERS[paper];
  const sheet: Sheet = {
    lineWidth: width - 2 * MARGIN,
    isRightToLeft: directionOf(locale) === 'rtl',
  };
  const file = new WordDocument({
    title: printable(all[0]?.title ?? ''),
    // Nobody’s name belongs into what a file says about itself.
    creator: '',
    lastModifiedBy: '',
    styles: stylesIn(formatLocale(locale), type),
    numbering: {
      config: [glyphList('open', '☐'), glyphList('ticked', '☑'), glyphList('points', '•')],
    },
    sections: all.map(({ blocks }) => ({
      properties: {
        page: {
          size: { width, height },
          margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
        },
      },
      children: blocks.flatMap((block) => wordBlocks(block, sheet)),
    })),
  });
  return dated(new Uint8Array(await Packer.toArrayBuffer(file)), savedAt);
}

/** The writer takes both from the clock: the dates in the file’s properties, and those of its parts. */
function dated(bytes: Uint8Array, savedAt: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array());
  const moment = `${savedAt.slice(0, 19)}Z`;
  parts['docProps/core.xml'] = strToU8(
    core.replace(/("dcterms:W3CDTF">)[^<]*/g, (_, tag: string) => tag + moment),
  );
  // The zip format has no time zone, and begins in 1980; read as local time, it is the same anywhere.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

/** Sizes in half points, and the height of a line to write on in twentieths of one. */
const SIZES = {
  standard: { words: 21, title: 36, heading: 24, rule: 420 },
  large: { words: 36, title: 52, heading: 42, rule: 640 },
} as const;

function stylesIn(language: string, type: keyof typeof SIZES): IStylesOptions {
  const sizes = SIZES[type];
  const heading = (size: number, before: number) => ({
    run: { font: 'Arial', size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 60 }, keepNext: true, keepLines: true },
  });
  return {
    default: {
      document: {
        run: {
          font: 'Georgia',
          size: sizes.words,
          language: { value: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 80, line: 259 } },
      },
      heading1: heading(sizes.title, 0),
      heading2: heading(sizes.heading, 200),
    },
    paragraphStyles: [
      { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: '555555' } },
      {
        id: 'Spoken',
        name: 'Spoken',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { indent: { start: 280 } },
      },
      { id: 'Choice', name: 'Choice', basedOn: 'Normal' },
      {
        id: 'Item',
        name: 'Item',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 60, after: 0 } },
      },
      { id: 'Answers', name: 'Answers', basedOn: 'Normal' },
      {
        id: 'Rule',
        name: 'Rule',
        basedOn: 'Normal',
        // A border, since LibreOffice tears apart what stands together where a tab draws the line.
        // The one between is for paragraphs that follow each other; there is room for a pen.
        paragraph: {
          spacing: { line: sizes.rule, after: 0 },
          border: { bottom: RULE, between: RULE },
        },
      },
    ],
    characterStyles: [
      { id: 'Answer', name: 'Answer', run: { underline: { type: 'single', color: '999999' } } },
    ],
  };
}

/** A list whose bullet is a real glyph, which prints and is read aloud. */
function glyphList(reference: string, text: string) {
  const style = { paragraph: { indent: { left: 440, hanging: 440 } } };
  const format = LevelFormat.BULLET;
  return {
    reference,
    levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }],
  };
}
