/** Colours that somebody has set, and paper: what was told by a colour of ours is still told. */
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { openBuilder } from '../support/agreement.ts';
import { answer, help, item, openCheck, seedChecks, toStep } from '../support/check-page.ts';
import { ASKED, checkOf, FULL_CHECK } from '../support/checks.ts';
import { openGoal, seedGoals } from '../support/goal-page.ts';
import { goalOf } from '../support/goals.ts';
import { expect, test } from '../support/guarded-test.ts';
import { print } from '../support/pdf.ts';
import { openStudio } from '../support/studio-page.ts';
import { t } from '../support/words.ts';

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

    test('a chosen answer of a check has an edge that no other has', async ({ page }) => {
      const [first] = ASKED.groups[0]?.items ?? [];
      await seedChecks(page, checkOf({ answers: { [first?.id ?? '']: 'rarely' } }));
      await openCheck(page, ASKED.groups[0]?.id);
      const edgeOf = async (label: string) => {
        const box = await item(page, first?.text ?? '')
          .locator('label', { hasText: label })
          .boundingBox();
        if (!box) throw new Error(`${label} is not on the page.`);
        // What surrounds the label, from outside its line to within.
        const at = await coloursIn(
          await page.screenshot({ clip: { ...box, x: box.x - 4, width: 8 } }),
        );
        return Array.from({ length: 8 }, (_, i) => String(at(i / 7, 0.5)));
      };
      const others = ['Never', 'Sometimes', 'Always'];
      const [one = [], ...rest] = await Promise.all(others.map(edgeOf));
      for (const edge of rest) expect(edge).toEqual(one);
      expect(await edgeOf('Rarely')).not.toEqual(one);
    });

    test('what was said over time, and by whom, is told apart', async ({ page }) => {
      const days = ['2026-11-28', '2026-10-28', '2026-09-28'];
      const [first] = ASKED.groups[0]?.items ?? [];
      await seedChecks(
        page,
        ...['often', 'sometimes', 'never'].map((answer, i) => ({
          ...FULL_CHECK,
          day: days[i] ?? '',
          answers: { ...FULL_CHECK.answers, [first?.id ?? '']: answer },
        })),
      );
      await openCheck(page, 'history');
      const marks = page.locator('.history').first().locator('svg');
      await expect(marks).toBeVisible();
      const pictures = await Promise.all(
        (await page.locator('.history-key svg').all()).map((mark) => mark.screenshot()),
      );
      expect(pictures.length).toBeGreaterThan(3);
      expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(
        pictures.length,
      );
      await toStep(page, 'compare');
      await page.getByLabel(t('checkCompare.here')).selectOption({ index: 1 });
      for (const all of await page.getByLabel(t('checkCompare.all'), { exact: true }).all()) {
        await all.check();
      }
      const sideOf = async (side: string) => {
        const box = await page.locator(side).first().boundingBox();
        if (!box) throw new Error(`${side} is not on the page.`);
        const at = await coloursIn(await page.locator(side).first().screenshot());
        return Array.from({ length: 6 }, (_, i) => String(at(i / box.width, 0.5)));
      };
      expect(await sideOf('.side-one')).not.toEqual(await sideOf('.side-two'));
    });

    test('what one can do is framed', async ({ page }) => {
      await openCheck(page, 'safe');
      await answer(page, ASKED.stops?.[0]?.text ?? '', t('checkQuestions.safe.yes'));
      const at = await coloursIn(await help(page).screenshot());
      expect(at(0, 0.5)).not.toEqual(at(0.02, 0.5));
    });

    test('in the studio a chosen way out, and what is wrong, have marks of their own', async ({
      page,
    }) => {
      await openStudio(page);
      const [folder, repository] = [
        page.getByRole('radio', { name: t('studio.takes.folder') }),
        page.getByRole('radio', { name: t('studio.takes.repository') }),
      ];
      expect(await folder.screenshot()).not.toEqual(await repository.screenshot());
      const edgeOf = async (input: Locator) => {
        const { width = 0 } = (await input.boundingBox()) ?? {};
        const at = await coloursIn(await input.screenshot());
        return Array.from({ length: 8 }, (_, i) => String(at(i / width, 0.5)));
      };
      const site = page.getByLabel(t('studio.field.site'), { exact: true });
      const sound = await edgeOf(site);
      await site.fill('http://example.org');
      await site.blur();
      await expect(site).toHaveAttribute('aria-invalid');
      expect(await edgeOf(site)).not.toEqual(sound);
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
