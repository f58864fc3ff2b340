/** How a difference between two versions is put into words: what it is about, and what each version says. */
import type { Term } from '../../lib/agreement/adoption.ts';
import type { Difference, Side } from '../../lib/agreement/differences.ts';
import { choiceOf, peopleOf } from '../../lib/agreement/draft.ts';
import { listed } from '../../lib/i18n/lists.ts';
import type { Translate } from '../../lib/i18n/messages.ts';

/** The heading of a clause, from the first version that has it; else what the difference is about. */
export function titleOf({ kind, id }: Difference, sides: readonly Side[], t: Translate): string {
  if (kind !== 'clause') return t(`received.${kind}`);
  const clauses = sides.flatMap(({ content }) => content.clauses);
  return clauses.find((clause) => clause.id === id)?.title ?? id;
}

/** What a version says there. `terms` are those of its paper. */
export function sideText(
  { draft, content }: Side,
  { kind, id }: Difference,
  terms: readonly Term[],
  t: Translate,
): string {
  const none = t('received.nothing');
  switch (kind) {
    case 'form':
      return [t(`mode.${draft.mode}`), terms[0]?.title].filter(Boolean).join('\n');
    case 'people': {
      const names = peopleOf(draft).map(({ name }) => name.trim());
      return listed(t, names.filter(Boolean)).join('') || none;
    }
    case 'programme':
      return draft.programme.trim() || none;
    case 'order':
      return content.clauses
        .filter((clause) => choiceOf(draft, clause) !== 'left-out')
        .map(({ title }, i) => `${i + 1}. ${title}`)
        .join('\n');
    case 'turns':
      return terms.find((term) => term.id === 'dates')?.text || none;
    case 'clause': {
      const term = terms.find((one) => one.id === id);
      return term ? term.text || t('received.stillOpen') : t('received.notThere');
    }
  }
}
