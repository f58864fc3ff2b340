/** What a record is called on this page: a partnership by its name, an agreement by its people, a goal by what it is about, a check by what was asked. */
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { CHECK } from '../../lib/check/check.ts';
import { GOAL } from '../../lib/goals/goal.ts';
import { goalName } from '../../lib/goals/name.ts';
import type { Translate } from '../../lib/i18n/messages.ts';
import { PARTNERSHIP, type Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import { checkName } from './check-name.tsx';
import type { Name, NameWords } from './naming.ts';

export function recordName(record: SavedRecord<unknown>, words: NameWords): Name {
  const { t } = words;
  if (isOf(PARTNERSHIP, record)) return partnershipName(record, t);
  if (isOf(GOAL, record)) return goalName(record.body, t);
  if (isOf(CHECK, record)) return checkName(record.body, words);
  return isOf(AGREEMENT, record) ? namesOf(record.body, t) : '';
}

export function partnershipName({ body }: SavedRecord<Partnership>, t: Translate): string {
  return body.name || t('my.unnamed');
}
