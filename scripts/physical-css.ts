/** Declarations that name a side of the screen. Styles name start and end, so that a page can run from right to left. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SIDED = /(^|-)(left|right)(-|$)|^(top|bottom|width|height|(min|max)-(width|height))$/;
const SIDED_VALUE = /^(left|right)$/;
/** Shorthands whose second and fourth values are the right side and the left one. */
const FOUR_SIDES = ['margin', 'padding', 'inset', 'border-width', 'border-style', 'border-color'];

export function physicalCss(root: string): string[] {
  return globSync('src/styles/**/*.css', { cwd: root })
    .toSorted()
    .flatMap((file) =>
      physicalDeclarations(readFileSync(join(root, file), 'utf8')).map(
        ({ line, text }) => `${file}:${line} “${text}” names a side; name start or end.`,
      ),
    );
}

export function physicalDeclarations(css: string): { line: number; text: string }[] {
  // A comment keeps its lines, so that what stands below it is found at its own.
  const source = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  // A condition such as (min-width: 64rem) stands in parentheses and is no declaration.
  return [...source.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, name = '', value = '']) => isPhysical(name, value.trim()))
    .map(({ 0: text, index }) => ({ line: source.slice(0, index).split('\n').length, text }));
}

function isPhysical(name: string, value: string): boolean {
  if (SIDED.test(name) || SIDED_VALUE.test(value)) return true;
  // A space within parentheses parts no values.
  const values = value.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '()').split(/\s+/);
  if (FOUR_SIDES.includes(name)) return values.length === 4 && values[1] !== values[3];
  return name === 'box-shadow' && /^-?[1-9.]/.test(values[0] ?? '');
}
