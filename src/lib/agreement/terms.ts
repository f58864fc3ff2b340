/**
 * An agreement as its terms: what stands on the paper, part by part, in plain words. Two texts are
 * the same agreement where their terms are; a later release may word clauses otherwise, so terms are
 * kept as they stood on the day.
 */
import type { Block, Document, Inline } from '../document/block.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Term } from './adoption.ts';

/**
 * In the order of the paper; the first, `people`, says who it is between, and the last what adopting it
 * means. A clause that is still open has no text; lines to sign on are no term.
 */
export function termsOf({ title, blocks }: Document): Term[] {
  const opening = blocks.filter((block) => block.kind === 'text');
  const parts = blocks.filter((block) => block.kind === 'part');
  return [
    { id: 'people', title, text: textOf(opening) },
    ...parts.map(({ id, blocks }) => {
      const heading = blocks.find((block) => block.kind === 'heading');
      return { id, title: heading?.text ?? '', text: textOf(blocks) };
    }),
  ];
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap((block) => (block.kind === 'text' ? [line(block.content)] : [])).join('\n');
}

/** Line ends and ways to write an é tell keyboards apart, and no meaning. */
function line(content: readonly Inline[]): string {
  return inlineText(content).replace(/\r\n?/g, '\n').normalize('NFC');
}
