/**
 * What parts the cells of a row: a tab, a semicolon or a comma of any script. A list is often of one mind
 * and sometimes of two, since people add lines by hand, and a comma may belong to a name: “Lee, Ana”.
 */
import type { Row, Separator } from './cells.ts';

/** The surest first. */
const SEPARATORS: readonly Separator[] = ['tab', 'semicolon', 'comma'];

/** By what a row may be parted. */
export interface Parting {
  /** Goes first wherever it stands: what parts the headings. */
  own?: Separator;
  /** None less sure than this parts anything; without one, nothing does. */
  weakest: Separator | undefined;
}

/** By what most rows are parted that are parted at all. */
export function usualSeparator(rows: readonly Row[]): Separator | undefined {
  const counts = { tab: 0, semicolon: 0, comma: 0 };
  for (const row of rows) {
    const surest = separatorIn(row, { weakest: 'comma' });
    if (surest) counts[surest]++;
  }
  const most = Math.max(...Object.values(counts));
  return most === 0 ? undefined : SEPARATORS.find((separator) => counts[separator] === most);
}

export function separatorIn({ cuts }: Row, { own, weakest }: Parting): Separator | undefined {
  if (weakest === undefined) return undefined;
  const isThere = (separator: Separator) => cuts.some((cut) => cut.separator === separator);
  if (own && isThere(own)) return own;
  return SEPARATORS.slice(0, SEPARATORS.indexOf(weakest) + 1).find(isThere);
}
