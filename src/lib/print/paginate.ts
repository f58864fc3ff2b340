/**
 * From the blocks of a document to pages. Browsers break pages where they like, and tell nobody; ours
 * are laid out before they are seen, so that what is on screen is what is printed. How tall a block is
 * the caller measures.
 *
 * A block is kept on one page where it fits on one; a table, which says its heads on each page, goes on
 * overleaf before it leaves half a page empty. A heading stays with what follows it; so do words
 * that lead on to it, and what is signed with the words above, where a page holds both. What is taller
 * than a page goes on overleaf: a part between its blocks, a list between its points, words between
 * lines, of which two at least stay on either side.
 */
import type { Block } from '../document/block.ts';
import { inlineText } from '../document/plain-text.ts';
import { type Cut, cutBlock } from './cut-block.ts';

export interface Paginating {
  /** The height of a block with the space above it. */
  heightOf: (block: Block) => number;
  /** How much room a page has, from 0. */
  roomOn: (page: number) => number;
}

/** At least one page. Every word stands on one of them, in order. */
export function paginate(blocks: readonly Block[], { heightOf, roomOn }: Paginating): Block[][] {
  const pages: Block[][] = [[]];
  const waiting = [...blocks];
  let left = roomOn(0);
  const put = (taken: readonly Block[]) => {
    pages.at(-1)?.push(...taken);
    left -= heightOfAll(taken);
  };
  const turn = () => {
    left = roomOn(pages.length);
    pages.push([]);
  };
  const heightOfAll = (group: readonly Block[]) =>
    group.reduce((sum, block) => sum + heightOf(block), 0);

  while (waiting.length > 0) {
    const room = Math.min(roomOn(pages.length - 1), roomOn(pages.length));
    const group = takeGroup(waiting, (blocks) => heightOfAll(blocks) <= room);
    if (heightOfAll(group) <= left) {
      put(group);
    } else if (
      pages.at(-1)?.length &&
      heightOfAll(group) <= roomOn(pages.length) &&
      !(group.at(-1)?.kind === 'table' && left > roomOn(pages.length - 1) / 2)
    ) {
      turn();
      put(group);
    } else {
      const cut = cutGroup(group, left, heightOf);
      if (cut) {
        put(cut.here);
        waiting.unshift(...cut.overleaf);
        turn();
      } else if (pages.at(-1)?.length) {
        turn();
        waiting.unshift(...group);
      } else {
        // It cannot be cut, and stands alone.
        put(group);
      }
    }
  }
  return pages;
}

/** Headings with the block after them, and whatever is tied to that. */
function takeGroup(waiting: Block[], fits: (blocks: readonly Block[]) => boolean): Block[] {
  const end = waiting.findIndex(({ kind }) => kind !== 'heading');
  const group = waiting.splice(0, end === -1 ? waiting.length : end + 1);
  for (let [next] = waiting; next; [next] = waiting) {
    if (!isTied(group.at(-1), next) || !fits([...group, next])) break;
    group.push(next);
    waiting.shift();
  }
  return group;
}

/** “In the last four weeks …” says nothing at the foot of a page, nor does a signature at the head of one. */
function isTied(before: Block | undefined, after: Block): boolean {
  return (
    (before?.kind === 'text' && /[:…]\s*$/.test(inlineText(before.content))) || isSigned(after)
  );
}

function isSigned(block: Block | undefined): boolean {
  return block?.kind === 'part' ? isSigned(block.blocks[0]) : block?.kind === 'signature';
}

/** Cuts the last of a group, so that what comes before it has something to stand above. */
function cutGroup(
  group: readonly Block[],
  room: number,
  heightOf: Paginating['heightOf'],
): Cut<Block[]> | undefined {
  const last = group.at(-1);
  if (!last) return undefined;
  const before = group.slice(0, -1);
  const used = before.reduce((sum, block) => sum + heightOf(block), 0);
  const cut = cutBlock(last, (block) => used + heightOf(block) <= room, heightOf);
  return cut && { here: [...before, cut.here], overleaf: [cut.overleaf] };
}
