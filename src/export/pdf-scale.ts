/** An item with its answers in a row, each beside a box. */
import type { Answer, Block } from '../lib/document/block.ts';
import { BOX, type Mark, type Piece, readAloud, type Sheet, setWords, TYPES } from './pdf-marks.ts';

/** Between a box and its answer, and between an answer and the next box. */
const GAP = { box: 4, answer: 8 };

export function scalePiece(
  { item, answers }: Extract<Block, { kind: 'scale' }>,
  sheet: Sheet,
  gap: number,
): Piece {
  const asked = setWords(item, TYPES.body, sheet);
  const columns = columnsFor(answers, sheet);
  const column = sheet.width / columns;
  const inColumn = { ...sheet, width: column - BOX - GAP.box - GAP.answer };
  const marks = [...asked.marks];
  let y = asked.height + 1;
  for (let from = 0; from < answers.length; from += columns) {
    const row = answers.slice(from, from + columns);
    const set = row.map(({ label }) => setWords([label], TYPES.small, inColumn));
    for (const [i, { label, ticked }] of row.entries()) {
      const x = i * column;
      const words = (set[i]?.marks ?? []).map(
        (mark): Mark => ({ ...mark, x: x + BOX + GAP.box + mark.x, y: y + mark.y }),
      );
      const first = words[0]?.y ?? y + BOX;
      marks.push({ kind: 'box', x, y: first, isTicked: ticked, label, answer: from + i }, ...words);
    }
    y += Math.max(BOX + 3, ...set.map(({ height }) => height));
  }
  return { tag: 'P', gap, height: y, marks, item: readAloud(item) };
}

/** All in one row where each answer has a line of its own there; else in two rows, or one below another. */
function columnsFor(answers: readonly Answer[], { width, fonts }: Sheet): number {
  const { face, size } = TYPES.small;
  const widest = Math.max(0, ...answers.map(({ label }) => fonts.widthOf(label, face, size)));
  const rows = [1, 2].find((count) => {
    const columns = Math.ceil(answers.length / count);
    return width / columns - BOX - GAP.box - GAP.answer >= widest;
  });
  return Math.max(1, rows ? Math.ceil(answers.length / rows) : 1);
}
