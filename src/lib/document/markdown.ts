/**
 * A document as Markdown (CommonMark), for a wiki or a notes program. What people typed is text and
 * nothing else: no HTML, link or heading of theirs comes to life. Our own few lines instead of a
 * library: we write a few kinds of block, and escape one kind of text.
 */
import type { Block, Document, Inline } from './block.ts';
import { answerRow, inlineText, tableLines } from './plain-text.ts';
import { printable } from './printable.ts';

/** The text of a `.md` file. */
export function markdown(document: Document): string {
  return `${document.blocks.map(blockText).filter(Boolean).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${lines(block.text).join(' ')}`;
    case 'text':
      return paragraphs(block.content).join('\n\n');
    case 'tick':
      return listItem([block.ticked ? '☑ ' : '☐ ', ...block.content]);
    case 'scale':
      // A wide space: what shows Markdown makes one of several narrow ones.
      return paragraphs([
        ...block.item,
        `\n${answerRow(block.answers, ['☐', '☑'], '\u2003')}`,
      ]).join('\n\n');
    case 'list':
      return block.points.map(listItem).join('\n\n');
    case 'table':
      // A list, since CommonMark has no tables, and a dialect’s would take a line break for its end.
      return tableLines(block, '\u2003')
        .map((line) => listItem([line]))
        .join('\n\n');
    case 'field':
      return [block.label, ...Array<string>(block.lines).fill('_'.repeat(60))]
        .map((line) => lines(line).join(' '))
        .join('\n\n');
    case 'part':
      return block.blocks.map(blockText).filter(Boolean).join('\n\n');
    case 'signature':
      return block.people
        .map((words) =>
          paragraphs([`${'_'.repeat(30)}  ${'_'.repeat(14)}\n`, ...words]).join('\n\n'),
        )
        .join('\n\n');
  }
}

function listItem(content: readonly Inline[]): string {
  // What belongs to an item is indented as far as its first word.
  return `- ${paragraphs(content)
    .join('\n\n')
    .replace(/\n(?!\n)/g, '\n  ')}`;
}

/** A sentence with what was typed into it; lines and paragraphs of theirs stay so. */
function paragraphs(content: readonly Inline[]): string[] {
  return printable(inlineText(content))
    .split(/\n\s*\n/)
    .map((paragraph) => lines(paragraph).join('\\\n'))
    .filter(Boolean);
}

/** The lines of a text that hold anything, as Markdown that says just that. */
function lines(text: string): string[] {
  return printable(text)
    .split('\n')
    .map((line) => escaped(line.trim()))
    .filter(Boolean);
}

/** Backslashes before what Markdown, its dialects or HTML would take for a sign. */
function escaped(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<>~|#$]|&(?=[#a-z])/gi, '\\$&')
      // GitHub’s dialect makes links of addresses, and takes our backslashes for a part of them.
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      // At the start of a line these make lists, rules, tables and headings.
      .replace(/^[-+=:]/, '\\$&')
      .replace(/^(\d{1,9})(?=[.)])/, '$1\\')
  );
}
