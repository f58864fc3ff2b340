/** What an agreement is called: by its people. It has no title of its own that could tell more. */
import { listed } from '../i18n/lists.ts';
import type { Translate } from '../i18n/messages.ts';
import { type Draft, peopleOf } from './draft.ts';

/** “Ana and Ben”, or what is said where nobody has a name yet. */
export function namesOf(draft: Draft, t: Translate): string {
  const given = peopleOf(draft).map(({ name }) => name.trim());
  return listed(t, given.filter(Boolean)).join('') || t('file.nobody');
}
