/** Pages of a document: nothing is lost, nothing stands where it has no room, headings have something to stand above. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/lib/document/block.ts';
import { inlineText } from '../../../src/lib/document/plain-text.ts';
import { paginate } from '../../../src/lib/print/paginate.ts';

const LINE = 40;
const PAGE = 30;

/** Lines, as a typewriter would set them: words are broken at forty letters. */
function linesOf(content: readonly Inline[]): number {
  let lines = 1;
  let column = 0;
  for (const word of inlineText(content).split(/(?<=\s)/)) {
    if (column + word.length > LINE && column > 0) {
      lines++;
      column = 0;
    }
    column += word.length;
    lines += Math.floor((column - 1) / LINE);
    column = ((column - 1) % LINE) + 1;
  }
  return lines;
}

function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 2;
    case 'text':
    case 'tick':
      return linesOf(block.content);
    case 'scale':
      return linesOf(block.item) + 1;
    case 'list':
      return block.points.reduce((sum, point) => sum + linesOf(point), 0);
    case 'table':
      return 2 + block.rows.length;
    case 'field':
      return block.lines;
    case 'part':
      return 1 + block.blocks.reduce((sum, inner) => sum + heightOf(inner), 0);
    case 'signature':
      return block.people.length * 3;
    default:
      return 1;
  }
}

const COLUMNS: Extract<Block, { kind: 'table' }>['columns'] = [{ head: 'Name', width: 'wide' }];
const words = fc.stringMatching(/^[a-zé ]{1,300}$/);
const inline: fc.Arbitrary<Inline[]> = fc.array(
  fc.oneof(
    words,
    words.map((answer) => ({ answer })),
    fc.constant({ blank: 'name', width: 'long' } as const),
  ),
  { minLength: 1, maxLength: 8 },
);
const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constant(2 as const), text: words }),
  fc.record({ kind: fc.constant('text' as const), content: inline }),
  fc.record({ kind: fc.constant('tick' as const), ticked: fc.boolean(), content: inline }),
  fc.record({ kind: fc.constant('list' as const), points: fc.array(inline, { minLength: 1 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.constant(COLUMNS),
    rows: fc.array(
      inline.map((cell) => [cell]),
      { minLength: 1, maxLength: 60 },
    ),
  }),
  fc.record({
    kind: fc.constant('field' as const),
    label: words,
    lines: fc.integer({ min: 1, max: 50 }),
  }),
  fc.record({
    kind: fc.constant('signature' as const),
    people: fc.array(inline, { minLength: 1, maxLength: 8 }),
  }),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  leaf,
  fc.record({
    kind: fc.constant('part' as const),
    id: fc.constant('p'),
    // A heading over nothing is none.
    blocks: fc
      .array(leaf, { minLength: 1, maxLength: 12 })
      .filter((inner) => inner.at(-1)?.kind !== 'heading'),
  }),
);

/** All that is on paper, in order: words, ticks, and one mark for each line to write on. */
function written(blocks: readonly Block[]): string {
  return blocks
    .map((one): string => {
      switch (one.kind) {
        case 'heading':
          return `# ${one.text}`;
        case 'text':
          return inlineText(one.content);
        case 'tick':
          return inlineText(one.content);
        case 'table':
          return one.rows.flat().map(inlineText).join('');
        case 'list':
          return one.points.map(inlineText).join('');
        case 'field':
          return `${one.label}${'_'.repeat(one.lines)}`;
        case 'part':
          return written(one.blocks);
        case 'signature':
          return one.people.map(inlineText).join('');
        default:
          return '';
      }
    })
    .join('');
}

const paginated = (blocks: Block[], room = PAGE) =>
  paginate(blocks, { heightOf, roomOn: () => room });

test('every word and every line to write on stands on a page, in order', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      expect(written(paginated(blocks).flat())).toBe(written(blocks));
    }),
  );
});

test('no page is fuller than it has room, but for what cannot be cut', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      for (const page of paginated(blocks)) {
        const height = page.reduce((sum, one) => sum + heightOf(one), 0);
        const isOne = page.filter(({ kind }) => kind !== 'heading').length <= 1;
        expect(height <= PAGE || isOne).toBe(true);
      }
    }),
  );
});

test('what fits on a page is kept on one', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
      const pages = paginated(blocks);
      const kept = blocks.filter(
        (one) => heightOf(one) <= PAGE - 20 && (one.kind !== 'table' || heightOf(one) <= PAGE / 2),
      );
      for (const one of kept) {
        expect(pages.flat()).toContain(one);
      }
    }),
  );
});

test('a heading is never the last on a page, unless it is the last of all', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 20 }), (blocks) => {
      for (const page of paginated(blocks).slice(0, -1)) {
        const last = page.at(-1);
        expect(last?.kind).not.toBe('heading');
        if (last?.kind === 'part') expect(last.blocks.at(-1)?.kind).not.toBe('heading');
      }
    }),
  );
});

test('a long text goes on overleaf between lines, two at least on either side', () => {
  const text = (letters: number): Block => ({
    kind: 'text',
    content: ['word '.repeat(letters / 5)],
  });
  const pages = paginated([text(LINE * 20), text(LINE * 31)]);
  expect(pages).toHaveLength(2);
  const heights = pages.map((page) => page.map(heightOf));
  expect(heights).toEqual([[20, 10], [21]]);
  expect(paginated([text(LINE * 31)]).map((page) => page.map(heightOf))).toEqual([[29], [2]]);
  expect(paginated([text(LINE * 29), text(LINE * 31)]).map((page) => page.map(heightOf))).toEqual([
    [29],
    [29],
    [2],
  ]);
});

test('ten thousand letters without a space are cut all the same', () => {
  const [first, ...rest] = paginated([{ kind: 'text', content: [{ answer: 'é'.repeat(10_000) }] }]);
  expect(first?.map(heightOf)).toEqual([PAGE]);
  expect(rest.length).toBeGreaterThan(7);
});

test('words that lead on to something stay with it, and a signature with what is signed', () => {
  const field: Block = { kind: 'field', label: 'Mine', lines: 13 };
  const lead: Block = { kind: 'text', content: ['In the last weeks …'] };
  const signature: Block = { kind: 'signature', people: [['Ana'], ['Ben']] };
  const signed: Block = { kind: 'part', id: 'p', blocks: [signature] };
  const long: Block = { kind: 'field', label: 'Mine', lines: 29 };
  expect(paginated([field, field, lead, field])).toEqual([
    [field, field],
    [lead, field],
  ]);
  for (const end of [signature, signed]) {
    expect(paginated([field, field, end])).toEqual([[field], [field, end]]);
    // No page holds both.
    expect(paginated([long, end])).toEqual([[long], [end]]);
  }
});

test('a table leaves less than half a page empty, and no row alone overleaf', () => {
  const above: Block = { kind: 'field', label: 'Mine', lines: 10 };
  const heading: Block = { kind: 'heading', level: 2, text: 'Parts' };
  const table = (count: number): Block => ({
    kind: 'table',
    columns: COLUMNS,
    rows: Array.from({ length: count }, (_, i) => [[`${i}`]]),
  });
  const rowsOf = (page: Block[]) => page.flatMap((one) => (one.kind === 'table' ? one.rows : []));
  const rowsOn = (pages: Block[][]) => pages.map((page) => rowsOf(page).length);
  expect(rowsOn(paginated([above, heading, table(17)]))).toEqual([15, 2]);
  expect(rowsOn(paginated([above, heading, table(20)]))).toEqual([16, 4]);
  // With less than half of a page left it begins on the next.
  expect(rowsOn(paginated([above, above, heading, table(17)]))).toEqual([0, 17]);
});

test('an empty document has one page', () => {
  expect(paginated([])).toEqual([[]]);
});

test('a page may have less room than the next', () => {
  const field: Block = { kind: 'field', label: 'Mine', lines: 12 };
  const pages = paginate([field, field, field], {
    heightOf,
    roomOn: (page) => (page === 0 ? 20 : 40),
  });
  expect(pages.map((page) => page.length)).toEqual([1, 2]);
});
