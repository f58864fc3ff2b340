/** What the print room lays out is what the browser prints: page for page, word for word, with nothing cut off. */
import type { Page } from '@playwright/test';
import { MODES } from '../../src/lib/partnership/mode.ts';
import { BLANKS, INKS, PAPER_SIZES, TYPE_SIZES } from '../../src/lib/print/choices.ts';
import { expect, test } from '../support/guarded-test.ts';
import { printAsLaid, squeeze } from '../support/pdf.ts';
import {
  layOut,
  namesField,
  openRoom,
  pickLooks,
  pickMode,
  tickAllPapers,
} from '../support/print-room.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
/** Each way to print once. */
const LOOKS = [
  { paper: 'a4', type: 'standard', ink: 'black', blanks: 'lines' },
  { paper: 'letter', type: 'large', ink: 'colour', blanks: 'boxes' },
] as const;
const ALL_LOOKS = PAPER_SIZES.flatMap((paper) =>
  TYPE_SIZES.flatMap((type) =>
    INKS.flatMap((ink) => BLANKS.map((blanks) => ({ paper, type, ink, blanks }))),
  ),
);
/** In points. */
const SIZES = { a4: [595, 842], letter: [612, 792] } as const;
/** What is printed stays off the edge by this, in points: most printers leave out some 4 mm. */
const EDGE = 14;

/** Everything that is for a mode, for one pair or circle. */
async function chooseAll(page: Page, mode: (typeof MODES)[number]): Promise<void> {
  await openRoom(page);
  await pickMode(page, mode);
  await tickAllPapers(page);
  await namesField(page).fill(mode === 'circle' ? 'Ana, Ben, Chi, Dee, Eli' : 'Ana, Ben');
}

for (const [i, mode] of MODES.entries()) {
  // The two between are set as the first is, in other words.
  const isBetween = mode === 'near-peer' || mode === 'cross-age';
  const some = LOOKS.filter((_, look) => isFull || !isBetween || look === i % 2);
  const looks = isFull && !isBetween ? ALL_LOOKS : some;
  for (const { paper, type, ink, blanks } of looks) {
    test(`all papers: ${mode}, ${paper}, ${type}, ${ink}, ${blanks}`, async ({ page }) => {
      await chooseAll(page, mode);
      await pickLooks(page, { paper, type, ink, blanks });
      const leaves = await layOut(page);
      const seen = await wordsOnLeaves(page);
      await page.emulateMedia({ media: 'print' });
      // Measured as it is printed: nothing is taller or wider than its place.
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('.leaf-set .leaf-body')].flatMap((body) => {
          const place = body.getBoundingClientRect();
          const inner = [...body.querySelectorAll('*')]
            .filter((one) => !one.closest('.hidden-visually'))
            .map((one) => one.getBoundingClientRect());
          const isCut = inner.some(
            ({ bottom, left, right }) =>
              bottom > place.bottom + 1 || left < place.left - 1 || right > place.right + 1,
          );
          return isCut ? [body.textContent?.slice(0, 80)] : [];
        }),
      );
      expect(cut).toEqual([]);
      const printed = await printAsLaid(page);
      expect(printed.sheets).toHaveLength(leaves);
      for (const [i, lines] of printed.sheets.entries()) {
        const words = squeeze(lines.map(({ text }) => text).join(''));
        const places = lines.map(({ y }) => y);
        const [, height] = SIZES[paper];
        expect(Math.min(...places)).toBeGreaterThan(EDGE);
        expect(Math.max(...places)).toBeLessThan(height - EDGE);
        // Every word of a side is printed on that side, whatever the order of its columns. Styles add dots.
        const letters = (text: string) =>
          [...squeeze(text).replaceAll('·', '')].toSorted().join('');
        expect(letters(words)).toBe(letters(seen[i] ?? ''));
      }
    });
  }
}

/** By leaf; words that ears alone hear are no words on paper. */
function wordsOnLeaves(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.leaf-set .leaf')].map((leaf) => {
      const copy = leaf.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('.hidden-visually')) hidden.remove();
      return copy.textContent ?? '';
    }),
  );
}
