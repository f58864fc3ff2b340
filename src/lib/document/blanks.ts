/** Whether a paper is a form: whether anything on it is to be written or ticked. */
import type { Block, Document, Inline } from './block.ts';

export function hasBlanks({ blocks }: Pick<Document, 'blocks'>): boolean {
  return blocks.some(isOpen);
}

function isOpen(block: Block): boolean {
  switch (block.kind) {
    case 'heading':
      return false;
    case 'text':
      return block.content.some(isBlank);
    case 'list':
      return block.points.flat().some(isBlank);
    case 'table':
      return block.rows.flat(2).some(isBlank);
    case 'part':
      return hasBlanks(block);
    case 'tick':
    case 'scale':
    case 'field':
    case 'signature':
      return true;
  }
}

function isBlank(run: Inline): boolean {
  return typeof run === 'object' && 'blank' in run;
}
