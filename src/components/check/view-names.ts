/** What the owners of two views are called, so that one can be told from the other whatever they wrote. */
import type { Both } from '../../lib/check/comparison.ts';
import type { View } from '../../lib/check/view.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

export function viewNames(one: View, two: View | undefined, t: Translate): Both<string> {
  const [first, second] = [one.name.trim(), two?.name.trim() ?? ''];
  // Somebody may lay their own earlier check beside this one; and two people may both be called Ana.
  if (first && first.toLowerCase() === second.toLowerCase()) {
    return {
      one: t('checkCompare.firstOf', { name: first }),
      two: t('checkCompare.secondOf', { name: second }),
    };
  }
  return { one: first || t('checkCompare.first'), two: second || t('checkCompare.second') };
}
