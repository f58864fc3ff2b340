/** The parts of an agreement as they are printed: what people agree on, and what versions are compared by. */
import type { Block, Document } from '../document/block.ts';
import { inlineText } from '../document/plain-text.ts';
import type { Term } from './adoption.ts';

export function termsOf({ title, blocks }: Document): Term[] {
  const isSigned = (block: Block) => block.kind === 'part' && block.id === 'signatures';
  const head = blocks.filter((block) => block.kind !== 'part');
  const parts = blocks.filter((block) => block.kind === 'part');
  return [
    { id: 'people', title, text: textOf(head) },
    ...parts
      .filter((part) => !isSigned(part))
      .map((part): Term => {
        const [heading] = part.blocks;
        const title = heading?.kind === 'heading' ? heading.text : '';
        return { id: part.id, title, text: textOf(part.blocks) };
      }),
  ];
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'text' ? inlineText(block.content) : []))
    .join('\n');
}
