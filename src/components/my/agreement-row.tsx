/** One agreement: its people, when it was saved, what comes next, and what can be done with it. */
import { useState } from 'preact/hooks';
import { today } from '../../browser/clock.ts';
import { rememberOpen } from '../../browser/open-record.ts';
import { courseWords } from '../../lib/agreement/course-words.ts';
import type { Draft } from '../../lib/agreement/draft.ts';
import { nextDay } from '../../lib/agreement/next-day.ts';
import { daysAndTimes, longDate } from '../../lib/i18n/dates.ts';
import { localePath } from '../../lib/i18n/locales.ts';
import { fillRuns } from '../../lib/i18n/messages.ts';
import type { Partnership } from '../../lib/partnership/partnership.ts';
import type { SavedRecord } from '../../lib/records/envelope.ts';
import { OnDemand } from '../form/on-demand.tsx';
import type { MyProps } from './my-props.ts';
import { recordName } from './record-name.ts';

interface Props extends MyProps {
  record: SavedRecord<Draft>;
  partnerships: SavedRecord<Partnership>[];
}

const load = () => import('./agreement-acts.tsx').then(({ AgreementActs }) => AgreementActs);

export function AgreementRow({ record, partnerships, ...shared }: Props) {
  const { t, locale, days } = shared;
  const [isOpen, setOpen] = useState(false);
  const { id, body, savedAt } = record;
  const who = recordName(record, t);
  const next = nextDay(body, days, today(), t('my.pauseEnd'));
  const agreed = body.agreed.at(-1);
  const standing =
    courseWords(body.course, t, locale) ||
    (agreed && t('my.agreedOn', { day: longDate(agreed.day, locale) }));
  return (
    <li class="my-row">
      <h3>
        <a
          id={`open-${id}`}
          href={localePath(locale, '/tools/agreement/')}
          onClick={() => rememberOpen('agreement', id)}
        >
          {t('my.agreement', { who })}
        </a>
      </h3>
      <p>
        {t('my.saved', { when: daysAndTimes(locale).format(new Date(savedAt)) })}
        {standing && (
          <>
            <br />
            {standing}
          </>
        )}
        {next && (
          <>
            <br />
            {fillRuns(t, 'my.next', {
              what: <span {...next.marks}>{next.label}</span>,
              day: <strong>{longDate(next.day, locale)}</strong>,
            })}
          </>
        )}
      </p>
      <button
        type="button"
        class="link-button"
        id={`more-${id}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t('my.more', { who })}
      </button>
      {isOpen && <OnDemand load={load} props={{ ...shared, record, partnerships, who }} t={t} />}
    </li>
  );
}
