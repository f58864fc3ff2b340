/** Sheets as a printer takes them: black on white, nothing by background alone, and no label without its lines. */
import type { Page } from '@playwright/test';
import { PAPER_SIZES, TYPE_SIZES } from '../../src/lib/print/choices.ts';
import { expect, test } from '../support/guarded-test.ts';
import { inks } from '../support/inks.ts';
import { printAsLaid, squeeze } from '../support/pdf.ts';
import {
  layOut,
  namesField,
  openRoom,
  pickLooks,
  pickMode,
  tickAllPapers,
  tickLeaderParts,
} from '../support/print-room.ts';
import { t } from '../support/words.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
const LOOKS = PAPER_SIZES.flatMap((paper) => TYPE_SIZES.map((type) => ({ paper, type }))).filter(
  ({ paper, type }) => isFull || (paper === 'a4') === (type === 'standard'),
);

async function openAll(page: Page): Promise<void> {
  await openRoom(page);
  await namesField(page).fill('Ana, Ben');
  await tickAllPapers(page);
  await tickLeaderParts(page);
}

for (const { paper, type } of LOOKS) {
  test(`fault 72: no label leaves its lines, and no heading what follows: ${paper}, ${type}`, async ({
    page,
  }) => {
    await openAll(page);
    await pickLooks(page, { paper, type });
    await layOut(page);
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const bodies = [...document.querySelectorAll('.leaf-set .leaf-body')];
      const parted = bodies.flatMap((body) => {
        let last = body.querySelector('.sheet')?.lastElementChild;
        while (last?.matches('.sheet-part')) last = last.lastElementChild;
        return last?.matches('h2, h3') ? [last.textContent] : [];
      });
      const alone = bodies.flatMap((body) =>
        [...(body.querySelector('.sheet')?.children ?? [])].every((block) =>
          block.matches('.sheet-signatures'),
        ) && body.querySelector('.sheet')
          ? [body.textContent]
          : [],
      );
      const fields = [...document.querySelectorAll('.leaf-set .sheet-field')];
      return {
        parted,
        alone,
        fields: fields.length,
        // The rest of a field whose label stands overleaf.
        unlabelled: fields.filter((field) => !field.firstElementChild?.textContent).length,
        lines: document.querySelectorAll('.leaf-set .sheet-line').length,
      };
    });
    expect(found.parted).toEqual([]);
    expect(found.alone, 'a signature by itself').toEqual([]);
    expect(found.unlabelled).toBe(0);
    expect(found.fields).toBeGreaterThan(50);
    expect(found.lines).toBeGreaterThan(found.fields);
  });
}

test('fault 71: on a dark screen the sheets are black on white all the same, on paper and before it', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openAll(page);
  await layOut(page);
  const before = await printAsLaid(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const printed = await inks(page);
  expect(printed.count).toBeGreaterThan(500);
  expect(printed.faults).toEqual([]);
  for (const forcedColors of ['active', 'none'] as const) {
    await page.emulateMedia({ media: null, colorScheme: 'dark', forcedColors });
    const { words, sheets } = await printAsLaid(page);
    expect(sheets.length, forcedColors).toBe(before.sheets.length);
    expect(words).toBe(before.words);
    for (const button of ['pairs.make', 'setFiles.makePairs', 'room.presets'] as const) {
      expect(words).not.toContain(squeeze(t(button)));
    }
  }
});

test('with boxes, each field has an edge of its own, and lines are for where there are none', async ({
  page,
}) => {
  await openAll(page);
  const edges = () =>
    page.locator('.leaf-set .sheet-field').evaluateAll((fields) => {
      const drawn = (element: Element, side: string) => {
        const style = getComputedStyle(element);
        return (
          style.getPropertyValue(`border-${side}-style`) === 'solid' &&
          Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
          style.getPropertyValue(`border-${side}-color`) === 'rgb(0, 0, 0)'
        );
      };
      const sides = ['block-start', 'inline-end', 'block-end', 'inline-start'];
      return {
        boxes: fields.filter((field) => sides.every((side) => drawn(field, side))).length,
        lines: fields.filter((field) =>
          [...field.children].every((line) => drawn(line, 'block-end')),
        ).length,
        all: fields.length,
      };
    });
  await layOut(page);
  await page.emulateMedia({ media: 'print' });
  const lined = await edges();
  expect(lined).toEqual({ boxes: 0, lines: lined.all, all: lined.all });
  await page.emulateMedia({ media: null });
  await pickLooks(page, { blanks: 'boxes' });
  await layOut(page);
  await page.emulateMedia({ media: 'print' });
  const boxed = await edges();
  expect(boxed).toEqual({ boxes: boxed.all, lines: 0, all: boxed.all });
  expect(boxed.all).toBeGreaterThan(50);
});

test('a printer that leaves backgrounds out prints every box to tick', async ({ page }) => {
  await openAll(page);
  await layOut(page);
  const boxes = await page
    .locator('.leaf-set .leaf')
    .evaluateAll((leaves) => leaves.map(({ textContent }) => textContent ?? '').join(''));
  const { words } = await printAsLaid(page);
  const count = (text: string) => text.split('☐').length - 1;
  expect(count(words)).toBe(count(boxes));
  expect(count(words)).toBeGreaterThan(100);
  await page.emulateMedia({ media: 'print' });
  const tinted = await page.locator('.leaf-set .leaf *').evaluateAll((all) =>
    all.flatMap((element) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      const isPlain = backgroundImage === 'none' && /, 0\)$|255, 255, 255/.test(backgroundColor);
      return isPlain ? [] : [element.className];
    }),
  );
  expect(tinted).toEqual([]);
});

test('a circle of eight, blank: everyone has a line, and the sheets are numbered', async ({
  page,
}) => {
  await openRoom(page);
  await pickMode(page, 'circle');
  await page.getByRole('radio', { name: t('room.blank') }).check();
  await page.getByLabel(t('pairs.size')).selectOption('8');
  await page.getByLabel(t('room.copies')).fill('2');
  const leaves = await layOut(page);
  const { sheets } = await printAsLaid(page);
  expect(sheets).toHaveLength(leaves);
  for (const [i, lines] of sheets.entries()) {
    expect(lines.at(-1)?.text).toContain(`${(i % (leaves / 2)) + 1} / ${leaves / 2}`);
  }
  await expect(page.locator('.leaf-set .sheet-signatures p')).toHaveCount(16);
});
