/** What a record is called on this page: a partnership by its name, an agreement by its people, a goal by what it is about. */
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { GOAL } from '../../lib/goals/goal.ts';
import { goalName } from '../../lib/goals/name.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { PARTNERSHIP } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isOf } from '../../lib/records/read-any-record.ts';

export function recordName(record: SavedRecord<unknown>, t: Translate): string {
  if (isOf(PARTNERSHIP, record)) return record.body.name || t('my.unnamed');
  if (isOf(GOAL, record)) return goalName(record.body, t);
  return isOf(AGREEMENT, record) ? namesOf(record.body, t) : '';
}
