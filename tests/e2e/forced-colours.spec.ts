/** Colours that somebody has set, and paper: what was told by a colour of ours is still told. */
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { openBuilder } from '../support/agreement.ts';
import { openGoal, seedGoals } from '../support/goal-page.ts';
import { goalOf } from '../support/goals.ts';
import { expect, test } from '../support/guarded-test.ts';
import { print } from '../support/pdf.ts';

const SCHEMES = ['light', 'dark'] as const;

/** The colours of a picture, in sRGB from 0 to 255, by place: 0 to 1 from the left and from above. */
async function coloursIn(picture: Buffer): Promise<(x: number, y: number) => number[]> {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x, y) => {
    const row = Math.round(y * (info.height - 1));
    const pixel = row * info.width + Math.round(x * (info.width - 1));
    return [...data.subarray(pixel * 3, pixel * 3 + 3)];
  };
}

/** One ink, the other, both, and the paper beside them. */
async function inksOf(page: Page) {
  const at = await coloursIn(await page.locator('.two-inks').screenshot());
  return { one: at(0.25, 0.25), both: at(0.5, 0.5), two: at(0.75, 0.75), paper: at(0.01, 0.99) };
}
const isDarker = (ink: number[], than: number[]) => ink.every((part, i) => part <= (than[i] ?? 0));

for (const colorScheme of SCHEMES) {
  test.describe(`fault 98: with set colours, ${colorScheme}`, () => {
    test.use({ colorScheme, forcedColors: 'active' });

    test('the two inks, and what they share, are told apart', async ({ page }) => {
      await page.goto('/');
      const colours = Object.values(await inksOf(page)).map(String);
      expect(new Set(colours).size).toBe(4);
    });

    test('how far one has come is seen', async ({ page }) => {
      await openBuilder(page, 'meeting');
      const at = await coloursIn(await page.locator('progress').screenshot());
      // Six questions of nineteen, and those that are left.
      expect(at(0.1, 0.5)).not.toEqual(at(0.9, 0.5));
    });

    test('a button has an edge, and the first of two a stronger one', async ({ page }) => {
      await openBuilder(page);
      const keeping = page.locator('.builder-keeping');
      const edges = async (button: Locator) => {
        const at = await coloursIn(await button.screenshot());
        return [at(0, 0.5), at(0.02, 0.5)].map(String);
      };
      const [edge, inside] = await edges(keeping.locator('.button-plain').first());
      expect(edge).not.toBe(inside);
      expect(await edges(keeping.locator('.button').first())).toEqual([edge, edge]);
    });

    test('the place that a link leads to stands out', async ({ page }) => {
      await page.goto('/glossary/#circle');
      const edgeOf = async (term: string) => {
        const box = await page.locator(term).boundingBox();
        if (!box) throw new Error(`${term} is not on the page.`);
        const at = await coloursIn(
          await page.screenshot({ clip: { ...box, x: box.x - 8, width: 8 } }),
        );
        return Array.from({ length: 8 }, (_, i) => String(at(i / 7, 0.5)));
      };
      expect(new Set(await edgeOf('#circle')).size).toBeGreaterThan(1);
      expect(new Set(await edgeOf('#clause')).size).toBe(1);
    });

    test('what has happened to a goal is told from what is to come', async ({ page }) => {
      const progress = [{ day: '2027-02-01', line: 'One' }];
      await seedGoals(page, goalOf({ progress, reviews: [{ day: '2027-03-01' }] }));
      await openGoal(page, 'progress');
      const middleOf = async (mark: string) =>
        String((await coloursIn(await page.locator(mark).screenshot()))(0.5, 0.5));
      const [done, open] = [await middleOf('.timeline-done'), await middleOf('.timeline-open')];
      expect(done).not.toBe(open);
    });

    test('paper has every word and box that it has without them', async ({ page }) => {
      await page.goto('/print/agreement/');
      const { words } = await print(page, 'A4');
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      expect(words).toBe((await print(page, 'A4')).words);
      expect(words.split('☐').length).toBeGreaterThan(40);
    });
  });

  test(`the two inks overprint on paper, from a ${colorScheme} screen`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto('/');
    const { one, two, both, paper } = await inksOf(page);
    expect(paper).toEqual([255, 255, 255]);
    expect(isDarker(both, one) && isDarker(both, two)).toBe(true);
    expect(one).not.toEqual(two);
  });
}
