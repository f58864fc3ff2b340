/** A page as the browser prints it, read back: its words, and where on each sheet they stand. */
import { expect, type Page } from '@playwright/test';
import { extractTextItems } from 'unpdf';

export const FORMATS = ['A4', 'Letter'] as const;
export type Format = (typeof FORMATS)[number];

interface Line {
  text: string;
  /** Points from the foot of the sheet. */
  y: number;
}

export interface Printed {
  /** The lines of each sheet, from top to bottom. */
  sheets: Line[][];
  /** All words without any space: how lines break is the paper's business. */
  words: string;
}

/** The lower margin of pages that the browser breaks, in points. */
const MARGIN = 51;

/** The browser numbers every page in its margin. The numbers are no part of the paper’s words. */
export async function print(page: Page, format: Format): Promise<Printed> {
  const bytes = await page.pdf({ format, preferCSSPageSize: false });
  const { items } = await extractTextItems(new Uint8Array(bytes));
  const isNumber = ({ str, y }: Run) => y < MARGIN && /^[\d/\s]+$/.test(str);
  const numbers = items.map((runs) => squeeze(wordsIn(runs.filter(isNumber))));
  expect(numbers).toEqual(items.map((_, i) => `${i + 1}/${items.length}`));
  return printedOf(items.map((runs) => runs.filter((run) => !isNumber(run))));
}

/** As a page prints that chooses its paper itself. */
export async function printAsLaid(page: Page): Promise<Printed> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

export async function readPdf(bytes: Uint8Array): Promise<Printed> {
  return printedOf((await extractTextItems(new Uint8Array(bytes))).items);
}

interface Run {
  str: string;
  y: number;
}

function printedOf(items: readonly (readonly Run[])[]): Printed {
  const sheets = items.map((runs) => {
    const lines = new Map<number, string>();
    for (const { str, y } of runs) {
      const row = Math.round(y);
      // Glyphs of another font may sit a point higher or lower in the same line.
      const near = [row, row - 1, row + 1].find((place) => lines.has(place)) ?? row;
      lines.set(near, `${lines.get(near) ?? ''}${str}`);
    }
    return [...lines]
      .map(([y, text]) => ({ y, text: text.trim() }))
      .filter(({ text }) => text !== '')
      .toSorted((a, b) => b.y - a.y);
  });
  return { sheets, words: squeeze(wordsIn(items.flat())) };
}

function wordsIn(runs: readonly Run[]): string {
  return runs.map(({ str }) => str).join('');
}

/** Words without spaces, and with ligatures taken apart. */
export function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
