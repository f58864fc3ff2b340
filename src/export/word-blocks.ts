/** Our blocks as paragraphs and tables of a Word file. */
import { HeadingLevel, type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { Block } from '../lib/document/block.ts';
import { answerRuns, runs } from './word-runs.ts';
import { rowsTable, type Sheet, signatures } from './word-tables.ts';

/** The styles of paragraphs that are said otherwise than the rest. */
const TONES = { quiet: 'Quiet', spoken: 'Spoken' } as const;

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
      const style = block.tone && { style: TONES[block.tone] };
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
    case 'table':
      return [rowsTable(block, sheet)];
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
