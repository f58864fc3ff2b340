/** A document as plain text, for a message, an e-mail or a copy that needs no program of ours. */
import type { Answer, Block, Document, Inline } from './block.ts';

export function plainText(document: Document): string {
  return `${document.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.text}\n${(block.level === 1 ? '=' : '-').repeat([...block.text].length)}`;
    case 'text':
      return inlineText(block.content);
    case 'tick':
      return `${block.ticked ? '[x]' : '[ ]'} ${inlineText(block.content)}`;
    case 'scale':
      return `${inlineText(block.item)}\n${answerRow(block.answers, ['[ ]', '[x]'], '   ')}`;
    case 'list':
      return block.points.map((point) => `- ${inlineText(point)}`).join('\n');
    case 'table':
      return tableLines(block, '   ').join('\n');
    case 'field':
      return [block.label, ...Array<string>(block.lines).fill('_'.repeat(60))].join('\n');
    case 'part':
      return block.blocks.map(blockText).join('\n');
    case 'signature':
      return block.people
        .map((words) => `${'_'.repeat(30)}  ${'_'.repeat(14)}\n${inlineText(words)}`)
        .join('\n\n');
  }
}

/** Answers on one line, each after its box; `gap` keeps a box from the label before it. */
export function answerRow(
  answers: readonly Answer[],
  [open, ticked]: readonly [open: string, ticked: string],
  gap: string,
): string {
  return answers.map((answer) => `${answer.ticked ? ticked : open} ${answer.label}`).join(gap);
}

/** The heads of a table and its rows, each on a line; `gap` parts the cells. */
export function tableLines(
  { columns, rows }: Extract<Block, { kind: 'table' }>,
  gap: string,
): string[] {
  const heads = columns.map(({ head }) => head);
  return [heads, ...rows.map((row) => row.map(inlineText))].map((cells) => cells.join(gap));
}

/**
 * A sentence with its answers filled in and its blanks as underscores. Half a character at the end of one run
 * and half at the beginning of the next make none: nobody typed it.
 */
export function inlineText(content: readonly Inline[]): string {
  return content
    .map((run) => {
      if (typeof run === 'string') return run;
      return 'answer' in run ? run.answer : '_'.repeat(run.width === 'short' ? 6 : 24);
    })
    .map((text) => text.replace(/\p{Cs}/gu, '\ufffd'))
    .join('');
}
