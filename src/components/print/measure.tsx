/** How tall the blocks of papers are: they are drawn on a leaf that nobody sees, in the type that is printed. */
import { type ComponentChildren, render } from 'preact';
import type { Block } from '../../lib/document/block.ts';
import type { Look } from '../../lib/print/paper.ts';
import { documentRows } from '../document/document-rows.tsx';
import { DocumentView } from '../document/document-view.tsx';
import { LeafView } from './leaf-view.tsx';
import type { PrintedPaper } from './prepare.ts';

/** Letters of one size may be drawn some hundredths of a pixel taller in print. */
const SPARE = 4;

interface Measure {
  heightOf: (block: Block) => number;
  /** How much room a leaf has, with a code in its foot or without. */
  roomOn: (hasCode: boolean) => number;
}

/** All blocks that differ are drawn and measured in one go: to do so one by one takes a browser seconds. */
export function measured(
  papers: readonly PrintedPaper[],
  host: HTMLElement,
): (paper: PrintedPaper) => Measure {
  const looks = new Map<Look, (paper: PrintedPaper) => Measure>();
  for (const { look } of papers) {
    if (looks.has(look)) continue;
    const alike = papers.filter((paper) => paper.look === look);
    looks.set(look, measuredAlike(alike, look, host));
  }
  return (paper) => {
    const measure = looks.get(paper.look)?.(paper);
    if (!measure) throw new Error(`Nothing was measured of ${paper.title}.`);
    return measure;
  };
}

type Asked = Map<string, { block: Block; marks: PrintedPaper['marks'] }>;

function measuredAlike(papers: readonly PrintedPaper[], look: Look, host: HTMLElement) {
  const heights = new Map<string, number>();
  /** Blocks are asked for again and again, and spelling one out takes its time. */
  const keys = new WeakMap<Block, string>();
  const keyOf = (block: Block, lang = '') => {
    const key = keys.get(block) ?? `${lang} ${JSON.stringify(block)}`;
    keys.set(block, key);
    return key;
  };
  const measure = (asked: Asked) => {
    const drawn = [...asked.values()].map(({ block, marks }, i) => (
      <DocumentView
        key={i}
        document={{ title: '', blocks: [block] }}
        rows={documentRows}
        {...marks}
      />
    ));
    const sheets = [...(draw(drawn, look, false, host)?.children ?? [])];
    // All are read before anything is written, so that they are laid out once.
    const measured = sheets.map((sheet) => sheet.getBoundingClientRect().height);
    for (const [i, key] of [...asked.keys()].entries()) heights.set(key, measured[i] ?? 0);
  };
  const asked: Asked = new Map();
  for (const { content, marks } of papers) {
    if ('cards' in content) continue;
    for (const block of content.document.blocks) {
      asked.set(keyOf(block, marks.lang), { block, marks });
    }
  }
  measure(asked);
  const [plain, coded] = [false, true].map((hasCode) =>
    Math.max(0, (draw(null, look, hasCode, host)?.clientHeight ?? 0) - SPARE),
  );
  render(null, host);
  return ({ marks }: PrintedPaper): Measure => ({
    roomOn: (hasCode) => (hasCode ? coded : plain) ?? 0,
    heightOf: (block) => {
      const key = keyOf(block, marks.lang);
      if (!heights.has(key)) {
        measure(new Map([[key, { block, marks }]]));
        render(null, host);
      }
      return heights.get(key) ?? 0;
    },
  });
}

/** The body of a leaf with these on it. */
function draw(
  content: ComponentChildren,
  look: Look,
  hasCode: boolean,
  host: HTMLElement,
): Element | null {
  render(
    <LeafView look={look} hasCode={hasCode} foot={null}>
      {content}
    </LeafView>,
    host,
  );
  return host.querySelector('.leaf-body');
}
