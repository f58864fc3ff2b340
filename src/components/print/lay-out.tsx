/** Lays papers out on leaves: each begins on the front of a sheet. */
import type { Block } from '../../lib/document/block.ts';
import type { PrintChoices } from '../../lib/print/choices.ts';
import { contentsOf } from '../../lib/print/contents.ts';
import { paginate } from '../../lib/print/paginate.ts';
import type { PrintedCard } from '../../lib/print/paper.ts';
import { isFront, needsEmptyBack } from '../../lib/print/stack.ts';
import { measured } from './measure.tsx';
import type { Prepared, PrintedPaper } from './prepare.ts';

/** One side of a sheet. */
export interface Leaf {
  /** Whose it is; nothing on a back that is left empty. */
  paper: PrintedPaper | undefined;
  /** From 1, within its paper. */
  page: number;
  pages: number;
  content: { blocks: Block[] } | { cards: PrintedCard[] };
  hasCode: boolean;
}

export interface Pile {
  /** What lies on top, for whoever leads; empty where nothing was asked for. */
  leader: Leaf[];
  sets: Leaf[][];
}

type Choices = Pick<PrintChoices, 'sides' | 'hasCodes'>;

const EMPTY: Leaf = {
  paper: undefined,
  page: 0,
  pages: 0,
  content: { blocks: [] },
  hasCode: false,
};

/** `host` is an empty element among leaves of the same look. */
export function layOutPile(
  { leader, coverOf, sets }: Pick<Prepared, 'leader' | 'coverOf' | 'sets'>,
  host: HTMLElement,
  choices: Choices,
): Pile {
  const ofSets = sets.map(({ papers }) => papers);
  if (!coverOf) {
    const [top = [], ...rest] = layOut([leader, ...ofSets], host, choices);
    return { leader: top, sets: rest };
  }
  // As tall as it will be: the numbers of sides are known only once all of them are laid out.
  const parts = contentsOf([leader, ...ofSets].flat().map(({ title }) => ({ title, page: 1 })));
  const open = coverOf(parts.map((part) => ({ ...part, firstPage: 0, lastPage: 0 })));
  const [top = [], ...rest] = layOut([[open, ...leader], ...ofSets], host, choices);
  const isCover = (leaf: Leaf) => leaf.paper === open;
  const cover = coverOf(
    contentsOf(
      [...top, ...rest.flat()].map((leaf) =>
        leaf.paper && !isCover(leaf) ? { title: leaf.paper.title, page: leaf.page } : undefined,
      ),
    ),
  );
  const [covers = []] = layOut([[cover]], host, choices);
  return { leader: [...covers, ...top.slice(top.filter(isCover).length)], sets: rest };
}

function layOut(
  piles: readonly (readonly PrintedPaper[])[],
  host: HTMLElement,
  { sides, hasCodes }: Choices,
): Leaf[][] {
  const all = piles.flat();
  const measures = measured(all, host);
  const last = all.at(-1);
  return piles.map((papers) =>
    papers.flatMap((paper): Leaf[] => {
      const { heightOf, roomOn } = measures(paper);
      const hasCode = (page: number) =>
        hasCodes && paper.start !== undefined && isFront(page, sides);
      const pages =
        'cards' in paper.content
          ? paper.content.cards.map((cards) => ({ cards }))
          : paginate(paper.content.document.blocks, {
              heightOf,
              roomOn: (page) => roomOn(hasCode(page)),
            }).map((blocks) => ({ blocks }));
      const leaves = pages.map((content, i) => {
        return { paper, page: i + 1, pages: pages.length, content, hasCode: hasCode(i) };
      });
      return needsEmptyBack(pages.length, sides, paper === last) ? [...leaves, EMPTY] : leaves;
    }),
  );
}
