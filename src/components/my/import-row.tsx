/** One record of a file: how it stands to what is here, and what is to be done with it. */
import { AGREEMENT } from '../../lib/agreement/draft.ts';
import { namesOf } from '../../lib/agreement/names.ts';
import { GOAL } from '../../lib/goals/goal.ts';
import { goalName } from '../../lib/goals/name.ts';
import type { MessageKey } from '../../lib/i18n/messages.ts';
import { daysAndTimes } from '../../lib/i18n/moments.ts';
import { PARTNERSHIP } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import type { Standing } from '../../lib/transfer/comparison.ts';
import type { Choice, Decision } from '../../lib/transfer/import-plan.ts';
import { type Name, type NameWords, withNames } from './naming.ts';
import { partnershipName, recordName } from './record-name.ts';

interface Props extends NameWords {
  decision: Decision;
  onChoice: (choice: Choice) => void;
}

const STANDINGS = {
  new: 'copy.new',
  same: 'copy.same',
  newer: 'copy.newer',
  older: 'copy.older',
  'both-changed': 'copy.bothChanged',
} as const satisfies Record<Standing, MessageKey>;
const CHOICES: Choice[] = ['replace', 'keep-both', 'leave'];

export function ImportRow({ decision, onChoice, ...words }: Props) {
  const { t, locale } = words;
  const { record, here, standing, choice } = decision;
  const what = kindAndName(record, words);
  const time = (savedAt: string) => daysAndTimes(locale).format(new Date(savedAt));
  const when = time(record.savedAt);
  const id = `choice-${record.id}`;
  return (
    <li>
      <h4>{what}</h4>
      <p>
        {here && standing !== 'same'
          ? t('copy.whenBoth', { when, here: time(here.savedAt) })
          : t('copy.when', { when })}{' '}
        {t(STANDINGS[standing])}
      </p>
      {standing !== 'same' && (
        <p>
          <label for={id} class="hidden-visually">
            {withNames(t, 'copy.what', { who: what })}
          </label>
          <select
            id={id}
            value={choice}
            onChange={(event) => onChoice(event.currentTarget.value as Choice)}
          >
            {CHOICES.filter((one) => here || one !== 'replace').map((one) => (
              <option key={one} value={one}>
                {t(nameOf(one, here !== undefined))}
              </option>
            ))}
          </select>
        </p>
      )}
    </li>
  );
}

/** A check has what it is in its name. */
function kindAndName(record: SavedRecord<unknown>, words: NameWords): Name {
  const { t } = words;
  if (isOf(PARTNERSHIP, record)) {
    return t('copy.kindPartnership', { name: partnershipName(record, t) });
  }
  if (isOf(GOAL, record)) return t('myGoals.goal', { name: goalName(record.body, t) });
  if (isOf(AGREEMENT, record)) return t('my.agreement', { who: namesOf(record.body, t) });
  return recordName(record, words);
}

function nameOf(choice: Choice, isHere: boolean) {
  if (choice === 'replace') return 'copy.replace';
  if (choice === 'leave') return 'copy.leave';
  return isHere ? 'copy.both' : 'copy.add';
}
