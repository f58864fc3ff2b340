/** Tables for a spreadsheet: whatever stands in a cell, it is read back as that text, and never runs. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/lib/document/csv.ts';
import { anyText } from '../../support/drafts.ts';

/** Reads as LibreOffice does: quotes at the start of a field hold what cuts, and what follows them is text. */
function read(text: string, cut = ','): string[][] {
  const rows: string[][] = [[]];
  let field = '';
  let i = text.startsWith('\ufeff') ? 1 : 0;
  let isQuoted = false;
  let isStart = true;
  for (; i < text.length; i++) {
    const char = text[i] ?? '';
    if (isQuoted) {
      if (char === '"' && text[i + 1] === '"') {
        field += '"';
        i++;
      } else if (char === '"') isQuoted = false;
      else field += char;
    } else if (char === '"' && isStart) {
      isQuoted = true;
      isStart = false;
    } else if (char === cut || char === '\n') {
      rows.at(-1)?.push(field.replace(/\r$/, ''));
      if (char === '\n') rows.push([]);
      field = '';
      isStart = true;
    } else {
      field += char;
      isStart = false;
    }
  }
  return rows.slice(0, -1);
}

/** What some spreadsheet takes for a formula, once it has passed over blanks, tabs and line breaks. */
const isFormula = (cell: string) =>
  /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\u2212]/u.test(cell);

const DANGERS = [
  '=1+1',
  '+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '  =1',
  '\u00a0=1',
  '\u200b=1',
  'first line\n=cmd|"/c calc"!A1',
  'x;=1+1',
  'x","=1+1',
  'x";"=1+1',
  'x|=1',
  '"=1',
];

describe('fault 39: no cell is a formula', () => {
  test.each(DANGERS)('%j', (danger) => {
    for (const cut of [',', ';', '\t', '|']) {
      const cells = read(
        csvText([
          [danger, 'end'],
          ['a', danger],
        ]),
        cut,
      ).flat();
      expect(cells.filter(isFormula)).toEqual([]);
    }
    expect(read(csvText([[danger]]))[0]?.[0]).not.toMatch(/^[\t\r]/);
    // Some read a file line by line, whatever the quotes say.
    for (const line of csvText([['a', danger]]).split(/\r?\n/)) expect(isFormula(line)).toBe(false);
  });

  test('whatever is typed', () => {
    const mean = fc.oneof(
      anyText,
      fc
        .array(fc.constantFrom(...DANGERS, '"', ',', ';', '\n', ' '))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(mean, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
        (rows) => {
          for (const cut of [',', ';', '\t', '|']) {
            expect(read(csvText(rows), cut).flat().filter(isFormula)).toEqual([]);
          }
        },
      ),
    );
  });
});

test('plain words come back as they are, in their rows and columns', () => {
  const rows = [
    ['Goal', 'By when'],
    ['Swim a length, “slowly”', '2028-02-29'],
    ['Two\nlines "quoted"', ''],
  ];
  expect(read(csvText(rows))).toEqual(rows);
});
