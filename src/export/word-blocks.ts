/** Our blocks as paragraphs and tables of a Word file. */
import {
  BorderStyle,
  HeadingLevel,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Answer, Block, Inline } from '../lib/document/block.ts';
import { inlineText } from '../lib/document/plain-text.ts';
import { printable } from '../lib/document/printable.ts';

/** What a block has to know of the paper that it stands on. */
export interface Sheet {
  /** From margin to margin, in twentieths of a point. */
  lineWidth: number;
  isRightToLeft: boolean;
}

/** `staysWithNext` keeps its end on one page with what follows. */
export function wordBlocks(
  block: Block,
  sheet: Sheet,
  staysWithNext = false,
): (Paragraph | Table)[] {
  const paragraph = (options: IParagraphOptions, keepNext = staysWithNext) =>
    new Paragraph({ bidirectional: sheet.isRightToLeft, keepLines: true, keepNext, ...options });
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [paragraph({ heading, children: runs([block.text]) }, true)];
    }
    case 'text': {
      const style = block.tone === 'quiet' ? { style: 'Quiet' } : {};
      return [paragraph({ ...style, children: runs(block.content) })];
    }
    case 'tick': {
      const numbering = { reference: block.ticked ? 'ticked' : 'open', level: 0 };
      return [paragraph({ style: 'Choice', numbering, children: runs(block.content) })];
    }
    case 'scale': {
      const row = block.answers.flatMap(answerRuns);
      return [
        paragraph({ style: 'Item', children: runs(block.item) }, true),
        paragraph({ style: 'Answers', children: row }),
      ];
    }
    case 'list':
      return block.points.map((point, i) => {
        const numbering = { reference: 'points', level: 0 };
        const isLast = i === block.points.length - 1;
        return paragraph({ numbering, children: runs(point) }, staysWithNext || !isLast);
      });
    case 'field':
      return Array.from({ length: Math.max(1, block.lines) }, (_, i) => {
        const isLast = i >= block.lines - 1;
        const children = i === 0 ? runs([block.label]) : [];
        return paragraph({ style: 'Rule', children }, staysWithNext || !isLast);
      });
    case 'part':
      return block.blocks.flatMap((inner, i) =>
        wordBlocks(inner, sheet, staysWithNext || i < block.blocks.length - 1),
      );
    case 'signature':
      return [signatures(block.people, sheet)];
  }
}

function runs(content: readonly Inline[], bold = false): TextRun[] {
  // Words that are all one answer need no line under them to be told from ours.
  const isOneAnswer = content.length === 1;
  return content.flatMap((run) => {
    const isAnswer = typeof run === 'object' && 'answer' in run && !isOneAnswer;
    return printable(inlineText([run]))
      .split('\n')
      .map(
        (text, i) =>
          new TextRun({
            // A tab in a Word file jumps to where this paragraph has none.
            text: text.replaceAll('\t', ' '),
            ...(i > 0 && { break: 1 }),
            ...(isAnswer && { style: 'Answer' }),
            ...(bold && { bold }),
          }),
      );
  });
}

/** An answer with its box, which no line break parts from its label. */
function answerRuns({ label, ticked }: Answer, i: number): TextRun[] {
  const gap = i === 0 ? '' : '\u2003';
  return [new TextRun({ text: `${gap}${ticked ? '☑' : '☐'}\u00a0` }), ...runs([label], ticked)];
}

/** For each person a line to sign on and one for the date, and under them the words. */
function signatures(people: readonly Inline[][], { lineWidth, isRightToLeft }: Sheet): Table {
  const columnWidths = [0.6, 0.08, 0.32].map((share) => Math.round(lineWidth * share));
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
  const words = (content: readonly Inline[], keepNext: boolean) =>
    new Paragraph({
      bidirectional: isRightToLeft,
      keepNext,
      keepLines: true,
      children: runs(content),
    });
  const cell = (width: number | undefined, hasRule: boolean) =>
    new TableCell({
      width: { size: width ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.BOTTOM,
      borders: { top: none, left: none, right: none, bottom: hasRule ? rule : none },
      children: [words([], true)],
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    // The writer says so for false too.
    ...(isRightToLeft && { visuallyRightToLeft: true }),
    width: { size: lineWidth, type: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: people.flatMap((content, i) => [
      new TableRow({
        cantSplit: true,
        height: { value: 800, rule: HeightRule.ATLEAST },
        children: columnWidths.map((width, column) => cell(width, column !== 1)),
      }),
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            columnSpan: columnWidths.length,
            width: { size: lineWidth, type: WidthType.DXA },
            borders: { top: none, left: none, right: none, bottom: none },
            children: [words(content, i < people.length - 1)],
          }),
        ],
      }),
    ]),
  });
}
