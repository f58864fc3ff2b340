/** The counts of a dimension in words: “2 of 3 often or always; 1 can’t say”. They are never added up over dimensions. */
import type { Translate } from '../i18n/messages.ts';
import type { AnsweredItem } from './result.ts';

const COUNTED = ['more', 'between', 'less', 'aside'] as const;

/** The first count says of how many; what is open is told apart from “can’t say”. */
export function countsInWords(items: readonly AnsweredItem[], t: Translate): string {
  const all = items.length;
  const numberOf = (side: AnsweredItem['side']) =>
    items.filter((item) => item.side === side).length;
  const counts = [
    ...COUNTED.map((side) => [side, numberOf(side)] as const),
    ['open', numberOf(undefined)] as const,
  ].filter(([, number]) => number > 0);
  return counts
    .map(([side, count], i) =>
      t(`checkPaper.count.${side}`, {
        count: i === 0 ? t('checkPaper.of', { count, all }) : count,
      }),
    )
    .reduce((before, next) => t('checkPaper.joined', { before, next }));
}
