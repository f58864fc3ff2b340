/** A workshop pack: what lies on top is true of what lies below, and codes lead from paper to the tools. */
import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { programmeField } from '../support/agreement.ts';
import { expect, test } from '../support/guarded-test.ts';
import { type Printed, printAsLaid, squeeze } from '../support/pdf.ts';
import {
  layOut,
  namesField,
  openRoom,
  pickLooks,
  pickMode,
  pickTemplate,
  tickAllPapers,
  tickLeaderParts,
} from '../support/print-room.ts';
import { openSheet } from '../support/sheets.ts';
import { pattern, t } from '../support/words.ts';

const isFull = Boolean(process.env['BOTHWAYS_FULL']);
/** In no order of letters, one of them still to come. */
const PEOPLE = ['Zoë Quist', 'Ana Byrd', 'דניאל', 'Chi Okoye', '=1+1'] as const;
const LIST = 'Zoë Quist, Ana Byrd\nדניאל, Chi Okoye\n=1+1, ____';

const TYPES = isFull ? (['standard', 'large'] as const) : (['standard'] as const);

interface Side {
  /** What stands at the top. */
  title: string;
  /** Without spaces. */
  words: string;
  /** Whose it is, the number of the side, and of the page within its paper. */
  foot: string;
}

/** Below this stands the foot of a side, in points. */
const FOOT = { standard: 49, large: 75 } as const;

function sidesOf({ sheets }: Printed, type: keyof typeof FOOT): (Side | undefined)[] {
  const joined = (lines: Printed['sheets'][number]) =>
    squeeze(lines.map(({ text }) => text).join(''));
  return sheets.map((lines) => {
    if (lines.length === 0) return undefined;
    return {
      title: lines[0]?.text ?? '',
      words: joined(lines.filter(({ y }) => y >= FOOT[type])),
      foot: joined(lines.filter(({ y }) => y < FOOT[type])),
    };
  });
}

/** The rows of the cover, as they are printed: in large type they may go on overleaf. */
function coverRows(page: Page): Promise<string[][]> {
  return page
    .locator('.leaf-set')
    .first()
    .locator('.leaf')
    .filter({ has: page.locator('.leaf-whose', { hasText: t('pack.cover.title') }) })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')),
    );
}

for (const type of TYPES) {
  test(`the cover tells the sides on which each part begins and ends: ${type}`, async ({
    page,
  }) => {
    await openRoom(page);
    await namesField(page).fill(LIST);
    if (isFull) await tickAllPapers(page);
    else await page.getByRole('checkbox', { name: t('goalPrint.title') }).check();
    await page.getByRole('checkbox', { name: t('cards.title') }).check();
    await tickLeaderParts(page);
    await pickLooks(page, { sides: 'two', type });
    await layOut(page);
    const rows = await coverRows(page);
    const sides = sidesOf(await printAsLaid(page), type);
    for (const [i, side] of sides.entries()) {
      if (side) expect(side.foot).toMatch(new RegExp(`${i + 1}\\d+/\\d+$`));
    }
    expect(rows.length).toBeGreaterThan(5);
    const cover = sides.flatMap((side) =>
      side?.foot.startsWith(squeeze(t('pack.cover.title'))) ? [side.words] : [],
    );
    for (const [title = '', copies = '', places = ''] of rows) {
      // A long title goes on below, beside what stands in the other columns of its first line.
      const name = squeeze(title);
      const asPrinted = [...name].map(
        (_, i) => name.slice(0, i + 1) + squeeze(copies + places) + name.slice(i + 1),
      );
      expect(
        asPrinted.some((line) => cover.join('').includes(line)),
        title,
      ).toBe(true);
      const [first, last = first] = places.split('–').map(Number);
      const own = sides.flatMap((side, i) =>
        side?.foot.match(new RegExp(`^(\\d\\d·)?${escaped(squeeze(title))}(·|\\d)`))
          ? [{ ...side, place: i + 1 }]
          : [],
      );
      expect(own[0]?.place, title).toBe(first);
      expect(own.at(-1)?.place, title).toBe(last);
      const begun = own.filter(({ foot, place }) => foot.match(`${place}1/\\d+$`));
      expect(begun.length, title).toBe(Number(copies));
    }
    // Each paper begins on a front; what is empty is a back, and never the last.
    for (const [i, side] of sides.entries()) {
      if (side?.foot.match(`${i + 1}1/\\d+$`)) expect(i % 2, side.foot).toBe(0);
      if (!side) expect(i % 2).toBe(1);
    }
    expect(sides.filter((side) => !side).length).toBeGreaterThan(0);
    expect(sides.at(-1)).toBeDefined();
  });
}

test('everyone stands once, in their order, on the sheet to sign in and on the key', async ({
  page,
}) => {
  await openRoom(page);
  await namesField(page).fill(LIST);
  await page.getByLabel(t('pairs.programme')).fill('Night school');
  await page.getByLabel(t('room.day')).fill('2027-03-09');
  await tickLeaderParts(page);
  await layOut(page);
  const sides = sidesOf(await printAsLaid(page), 'standard');
  for (const key of ['pack.signIn.title', 'pack.key.title'] as const) {
    const words = sides.find((side) => side?.title === t(key))?.words ?? '';
    // The glyphs of a script that reads the other way stand in a PDF as the eye meets them.
    const written = PEOPLE.map((name) => {
      const turned = squeeze([...name].reverse().join(''));
      return words.includes(turned) ? turned : squeeze(name);
    });
    const places = written.map((name) => words.indexOf(name));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(places, t(key)).toEqual(places.toSorted((a, b) => a - b));
    for (const name of written) expect(words.split(name), name).toHaveLength(2);
  }
  // The cover lies on top, where anybody sees it.
  for (const name of PEOPLE) expect(sides[0]?.words).not.toContain(squeeze(name));
  expect(sides[0]?.words).toContain(squeeze('Night school'));
  // Where there is a key, the papers of a pair have its number.
  expect(sides.filter((side) => side?.foot.startsWith('02·')).length).toBeGreaterThan(1);
});

test.describe('from paper to the tools', () => {
  // The dots of a printer with 300 to the inch.
  test.use({ deviceScaleFactor: 300 / 96 });

  test('the code of a leaf opens its tool, with what was chosen and no name', async ({ page }) => {
    await openRoom(page);
    await pickMode(page, 'near-peer');
    await pickTemplate(page, 'work');
    await namesField(page).fill('Ana Canary, Ben Canary');
    await page.getByLabel(t('pairs.programme')).fill('Night school');
    await page.getByRole('checkbox', { name: t('checkPrint.pulse') }).check();
    await page.getByLabel(t('room.codes')).check();
    await layOut(page);
    await page.emulateMedia({ media: 'print' });
    const codes = page.getByRole('img', { name: pattern('sheetCode.label') });
    const read = new Set<string>();
    for (const code of await codes.all()) {
      const picture = await code.screenshot();
      const { data, info } = await sharp(picture)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(Math.abs(info.width - (25 / 25.4) * 300)).toBeLessThan(4);
      const found = jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
      expect(found).toBeDefined();
      read.add(found ?? '');
    }
    const [agreement = '', pulse = ''] = [...read];
    expect(read.size).toBe(2);
    expect(agreement + pulse).not.toContain('Canary');
    await page.emulateMedia({ media: null });
    await openSheet(page, agreement);
    await expect(page.getByLabel(t('questions.mode.title'))).toHaveValue('near-peer');
    await expect(page.getByLabel(t('questions.template.title'))).toHaveValue('work');
    await expect(programmeField(page)).toHaveValue('Night school');
    await openSheet(page, pulse);
    await expect(page.getByLabel(t('check.form.title'))).toHaveValue('pulse');
    await expect(page.getByLabel(t('checkQuestions.mode.title'))).toHaveValue('near-peer');
  });
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
