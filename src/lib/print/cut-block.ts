/** Cuts a block that is taller than a page in two. Nothing of it is lost. */
import type { Block, Inline } from '../document/block.ts';
import { cutPlaces, cutRuns } from './cut-runs.ts';

export interface Cut<T> {
  here: T;
  overleaf: T;
}

type Fits = (block: Block) => boolean;
type HeightOf = (block: Block) => number;

/** The most of a block that fits, and the rest of it; nothing where it cannot be cut like that. */
export function cutBlock(block: Block, fits: Fits, heightOf: HeightOf): Cut<Block> | undefined {
  switch (block.kind) {
    case 'part':
      return cutPart(block, fits, heightOf);
    case 'text':
    case 'tick':
      return cutWords(block, fits, heightOf);
    case 'table':
      // A row alone under the heads looks as if it had been forgotten.
      return cutRow(block.rows, (rows) => ({ ...block, rows }), fits, 2);
    case 'list':
      return cutRow(block.points, (points) => ({ ...block, points }), fits);
    case 'signature':
      return cutRow(block.people, (people) => ({ ...block, people }), fits);
    case 'field':
      return cutLines(block, fits);
    default:
      return undefined;
  }
}

/** Between its blocks, though never under its heading. */
function cutPart(
  part: Extract<Block, { kind: 'part' }>,
  fits: Fits,
  heightOf: HeightOf,
): Cut<Block> | undefined {
  const { blocks } = part;
  const of = (inner: Block[]): Block => ({ ...part, blocks: inner });
  let count = 0;
  for (let end = 1; end < blocks.length && fits(of(blocks.slice(0, end))); end++) {
    if (blocks[end - 1]?.kind !== 'heading') count = end;
  }
  if (count > 0) return { here: of(blocks.slice(0, count)), overleaf: of(blocks.slice(count)) };

  const first = blocks.findIndex(({ kind }) => kind !== 'heading');
  const tall = blocks[first];
  if (!tall) return undefined;
  const before = blocks.slice(0, first);
  const cut = cutBlock(tall, (block) => fits(of([...before, block])), heightOf);
  if (!cut) return undefined;
  const rest = blocks.slice(first + 1);
  return { here: of([...before, cut.here]), overleaf: of([cut.overleaf, ...rest]) };
}

function cutRow<T>(
  row: readonly T[],
  of: (row: T[]) => Block,
  fits: Fits,
  overleaf = 1,
): Cut<Block> | undefined {
  let count = row.length - Math.min(overleaf, row.length - 1);
  while (count > 0 && !fits(of(row.slice(0, count)))) count--;
  if (count < 1 || count === row.length) return undefined;
  return { here: of(row.slice(0, count)), overleaf: of(row.slice(count)) };
}

function cutLines(field: Extract<Block, { kind: 'field' }>, fits: Fits): Cut<Block> | undefined {
  let lines = field.lines - 1;
  while (lines > 0 && !fits({ ...field, lines })) lines--;
  if (lines < 1) return undefined;
  return {
    here: { ...field, lines },
    overleaf: { ...field, label: '', lines: field.lines - lines },
  };
}

/** Between lines: two at least stay, and two at least go. */
function cutWords(
  block: Extract<Block, { kind: 'text' | 'tick' }>,
  fits: Fits,
  heightOf: HeightOf,
): Cut<Block> | undefined {
  const of = (content: Inline[]): Block => ({ ...block, content });
  const places = cutPlaces(block.content);
  const cutAt = (index: number) => cutRuns(block.content, places[index] ?? 0);
  // The last place at which what stays still fits.
  let [low, high] = [-1, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(of(cutAt(middle)[0]))) low = middle;
    else high = middle - 1;
  }
  if (low < 0) return undefined;
  const line = heightOf(of(['x']));
  const hasTwoLines = (content: Inline[]) => heightOf(of(content)) > 1.5 * line;
  if (!hasTwoLines(cutAt(low)[1])) {
    // A whole line goes along: words that end in the middle of one look as if the text did.
    const oneLess = heightOf(of(cutAt(low)[0])) - line / 2;
    while (low >= 0 && heightOf(of(cutAt(low)[0])) > oneLess) low--;
  }
  if (low < 0) return undefined;
  const [here, overleaf] = cutAt(low);
  return hasTwoLines(here) ? { here: of(here), overleaf: of(overleaf) } : undefined;
}
