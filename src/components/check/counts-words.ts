/** Counts in words: “2 of 3 often or always; 1 can’t say”. They are never added up over dimensions. */
import type { Counts } from '../../lib/check/rule.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export function countsWords(counts: Counts, all: number, t: Translate): string {
  const { more, between, less, aside } = counts;
  const parts = [
    more > 0 && t('checkResult.counts.more', { number: more, all }),
    between > 0 && t('checkResult.counts.between', { number: between, all }),
    less > 0 && t('checkResult.counts.less', { number: less, all }),
    aside > 0 && t('checkResult.counts.aside', { number: aside, all }),
  ];
  return parts.filter(Boolean).join('; ');
}
