/** What a goal is called in lists: the beginning of what it is about. It has no title that could tell less. */
import type { Translate } from '../i18n/messages.ts';
import type { Goal } from './goal.ts';

/** So many letters tell one goal from another, and fit a phone. */
const MOST = 80;

export function goalName(goal: Goal, t: Translate): string {
  const { specific, statement, wish } = goal;
  const own = statement.isOwn ? statement.words : '';
  const [first] = [own, specific.what, wish]
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  if (!first) return t('goals.unnamed');
  const letters = [...first];
  return letters.length > MOST
    ? `${letters
        .slice(0, MOST - 1)
        .join('')
        .trimEnd()}…`
    : first;
}
