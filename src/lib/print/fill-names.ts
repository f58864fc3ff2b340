/** Writes names into a blank paper: into the blanks that are for names, in their order. */
import type { Block, Document, Inline } from '../document/block.ts';
import { isPlaceholder } from '../names/plain-name.ts';

/**
 * A blank is for a name where it is called what `label` says, in large letters or small: “Name”, “name”.
 * Blanks that are left over stay blank; so do those of whoever is still to come.
 */
export function fillNames(document: Document, names: readonly string[], label: string): Document {
  const left = [...names];
  const wanted = label.toLocaleLowerCase();
  const filled = (run: Inline): Inline => {
    const isForName =
      typeof run === 'object' && 'blank' in run && run.blank.toLocaleLowerCase() === wanted;
    const name = isForName ? left.shift() : undefined;
    return name && !isPlaceholder(name) ? { answer: name } : run;
  };
  const written = (block: Block): Block => {
    switch (block.kind) {
      case 'text':
      case 'tick':
        return { ...block, content: block.content.map(filled) };
      case 'part':
        return { ...block, blocks: block.blocks.map(written) };
      default:
        return block;
    }
  };
  return { ...document, blocks: document.blocks.map(written) };
}
