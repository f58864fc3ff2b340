/** Lays sets of papers out on leaves: what each holds is measured on a leaf that nobody sees, in the type that is printed. */
import { type ComponentChildren, render } from 'preact';
import type { Block } from '../../lib/document/block.ts';
import type { PrintChoices } from '../../lib/print/choices.ts';
import { paginate } from '../../lib/print/paginate.ts';
import type { PrintedCard } from '../../lib/print/paper.ts';
import { isFront, needsEmptyBack } from '../../lib/print/stack.ts';
import { documentRows } from '../document/document-rows.tsx';
import { DocumentView } from '../document/document-view.tsx';
import type { PrintedPaper, PrintedSet } from './prepare.ts';

/** One side of a sheet. */
export interface Leaf {
  /** Whose it is; nothing on a back that is left empty. */
  paper: PrintedPaper | undefined;
  /** From 1, within its paper. */
  page: number;
  pages: number;
  content: { blocks: Block[] } | { cards: PrintedCard[] };
}

/** The leaves of each set. `host` is an empty element among leaves of the same look. */
export function layOut(
  sets: readonly PrintedSet[],
  host: HTMLElement,
  { sides }: Pick<PrintChoices, 'sides'>,
): Leaf[][] {
  const all = sets.flatMap(({ papers }) => papers);
  const measures = new Map(
    [false, true].map((isTight) => {
      const alike = all.filter((paper) => paper.isTight === isTight);
      return [isTight, measureBlocks(alike, isTight, host)] as const;
    }),
  );
  const last = all.at(-1);
  return sets.map(({ papers }) =>
    papers.flatMap((paper): Leaf[] => {
      const measure = measures.get(paper.isTight);
      const pages =
        'cards' in paper.content
          ? paper.content.cards.map((cards) => ({ cards }))
          : paginate(paper.content.document.blocks, {
              heightOf: (block) => measure?.heightOf(block, paper) ?? 0,
              roomOn: (page) => measure?.roomOn(isFront(page, sides)) ?? 0,
            }).map((blocks) => ({ blocks }));
      const leaves = pages.map((content, i) => {
        return { paper, page: i + 1, pages: pages.length, content };
      });
      return needsEmptyBack(pages.length, sides, paper === last) ? [...leaves, EMPTY] : leaves;
    }),
  );
}

const EMPTY: Leaf = { paper: undefined, page: 0, pages: 0, content: { blocks: [] } };

/** Letters of one size may be drawn some hundredths of a pixel taller in print. */
const SPARE = 4;

/** All blocks that differ are drawn and measured in one go: to do so one by one takes a browser seconds. */
function measureBlocks(papers: readonly PrintedPaper[], isTight: boolean, host: HTMLElement) {
  const heights = new Map<string, number>();
  const keyOf = (block: Block, { marks: { lang = '' } }: PrintedPaper) =>
    `${lang} ${JSON.stringify(block)}`;
  const measure = (asked: Map<string, [Block, PrintedPaper]>) => {
    const body = drawn(
      [...asked.values()].map(([block, { marks }], i) => (
        <DocumentView
          key={i}
          document={{ title: '', blocks: [block] }}
          rows={documentRows}
          {...marks}
        />
      )),
      isTight,
      host,
    );
    const sheets = [...(body?.children ?? [])].map((sheet) => sheet.getBoundingClientRect().height);
    for (const [i, key] of [...asked.keys()].entries()) heights.set(key, sheets[i] ?? 0);
  };
  const asked = new Map<string, [Block, PrintedPaper]>();
  for (const paper of papers) {
    if ('cards' in paper.content) continue;
    for (const block of paper.content.document.blocks) {
      asked.set(keyOf(block, paper), [block, paper]);
    }
  }
  if (asked.size > 0) measure(asked);
  const room = Math.max(0, (drawn(null, isTight, host)?.clientHeight ?? 0) - SPARE);
  render(null, host);
  return {
    roomOn: (_isFront: boolean) => room,
    heightOf: (block: Block, paper: PrintedPaper): number => {
      const key = keyOf(block, paper);
      if (!heights.has(key)) {
        measure(new Map([[key, [block, paper]]]));
        render(null, host);
      }
      return heights.get(key) ?? 0;
    },
  };
}

/** The body of a leaf with these on it. */
function drawn(content: ComponentChildren, isTight: boolean, host: HTMLElement): Element | null {
  render(
    <div class={isTight ? 'leaf tight' : 'leaf'}>
      <div class="leaf-body">{content}</div>
      <div class="leaf-foot" />
    </div>,
    host,
  );
  return host.querySelector('.leaf-body');
}
