/** One record of a file: how it stands to what is here, and what is to be done with it. */
import { GOAL } from '../../lib/goals/goal.ts';
import { daysAndTimes } from '../../lib/i18n/dates.ts';
import type { MessageKey, Translate } from '../../lib/i18n/messages.ts';
import { PARTNERSHIP } from '../../lib/partnership/partnership.ts';
import { isOf } from '../../lib/records/read-any-record.ts';
import type { Standing } from '../../lib/transfer/comparison.ts';
import type { Choice, Decision } from '../../lib/transfer/import-plan.ts';
import { recordName } from './record-name.ts';

interface Props {
  decision: Decision;
  onChoice: (choice: Choice) => void;
  t: Translate;
  locale: string;
}

const STANDINGS = {
  new: 'copy.new',
  same: 'copy.same',
  newer: 'copy.newer',
  older: 'copy.older',
  'both-changed': 'copy.bothChanged',
} as const satisfies Record<Standing, MessageKey>;
const CHOICES: Choice[] = ['replace', 'keep-both', 'leave'];

export function ImportRow({ decision, onChoice, t, locale }: Props) {
  const { record, here, standing, choice } = decision;
  const name = recordName(record, t);
  const what = isOf(PARTNERSHIP, record)
    ? t('copy.kindPartnership', { name })
    : isOf(GOAL, record)
      ? t('myGoals.goal', { name })
      : t('my.agreement', { who: name });
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
            {t('copy.what', { who: what })}
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

function nameOf(choice: Choice, isHere: boolean) {
  if (choice === 'replace') return 'copy.replace';
  if (choice === 'leave') return 'copy.leave';
  return isHere ? 'copy.both' : 'copy.add';
}
