/** How boxes look, open and ticked. They are drawn here: the marks of viewers differ, and some have none. */
import { BOX } from './pdf-marks.ts';

/** How thick the sides of a box are. */
const FRAME = 0.7;
/** A check mark in the font of signs that every viewer has. */
const CHECK_MARK = '4';

/** Boxes stand on the line of their words. */
export function boxAt(x: number, y: number) {
  return { x, y: y - BOX + 1.5, width: BOX, height: BOX };
}

/** Draws both once for a file; gives the entries of a box that stands for `on`, as it is now. */
export function drawBoxes(doc: PDFKit.PDFDocument) {
  const side = BOX - FRAME;
  const frame = `${FRAME} w ${FRAME / 2} ${FRAME / 2} ${side} ${side} re S`;
  const draw = (strokes: string) => {
    const ref = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, BOX, BOX] });
    ref.end(strokes);
    return ref;
  };
  const open = draw(frame);
  const ticked = draw(`${frame} 1.3 w 2 4.9 m 4.1 2.5 l 7.5 7.4 l S`);
  return (on: string, state: string) => ({
    AS: state,
    AP: { N: { [on]: ticked, Off: open } },
    // Some viewers draw boxes by these alone.
    MK: { CA: new String(CHECK_MARK), BC: [0] },
    BS: { W: FRAME },
    DA: new String('/ZaDb 0 Tf 0 g'),
  });
}
