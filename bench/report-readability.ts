/** How hard each guide is to read, by the grade of Flesch and Kincaid, from its source. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { median } from '../tests/support/median.ts';
import { gradeOf } from '../tests/support/readability.ts';
import { GRADE_BARS } from './bars.ts';
import { type Cell, table } from './table.ts';

/** The formula is one for English. */
const GUIDES = 'src/content/guides/en';

/** `hard`: what is over its bar. A test of the content fails for it; the bench only tells. */
export function reportReadability(root: string): { text: string; hard: string[] } {
  const folder = join(root, GUIDES);
  const guides = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => ({
      name: basename(file, '.mdx'),
      grade: gradeOf(readFileSync(join(folder, file), 'utf8')),
    }));
  const middle = median(guides.map(({ grade }) => grade));
  const rows = guides.map(({ name, grade }): Cell[] => [name, cell(grade, GRADE_BARS.worst)]);
  rows.push(['median', cell(middle, GRADE_BARS.median)]);
  const hard = guides.filter(({ grade }) => grade > GRADE_BARS.worst).map(({ name }) => name);
  if (middle > GRADE_BARS.median) hard.push('the guides together');
  return { text: table(['Readability', 'grade'], rows), hard };
}

function cell(grade: number, bar: number): Cell {
  return { value: grade.toFixed(1), isMissed: grade > bar };
}
